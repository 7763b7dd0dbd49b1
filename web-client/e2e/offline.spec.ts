/* Reading without a network: the rooms and messages seen last, and nothing of whoever signed out. */
import type { Page } from '@playwright/test';
import { deployed, type Deployed } from './support/deployed';
import { entry, field, log, post, roomOf, row, say } from './support/talk';
import { expect, test as base, type Person, type World } from './support/world';

const test = base.extend<{ place: Deployed }>({
  place: async ({ origin }, use) => {
    const place = await deployed(origin);
    await use(place);
    await place.cut();
  },
});

async function signIn(page: Page, person: Person): Promise<void> {
  await page.locator('[name=login]').fill(person.handle);
  await page.locator('[name=password]').fill(person.password);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await expect(page.locator('.rooms-head')).toBeVisible();
}

async function enter(world: World, person: Person, place: Deployed): Promise<Page> {
  const page = await world.guest('/sign-in', { baseURL: place.origin, serviceWorkers: 'allow' });
  await signIn(page, person);
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
  return page;
}

/** Names of what this device keeps. */
const names = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // opening it would make it
    const known = (await indexedDB.databases()).some(({ name }) => name === 'otodoke.kept');
    if (!known) return [];
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('otodoke.kept');
      opening.onerror = () => reject(new Error('not opened'));
      opening.onsuccess = () => {
        const asking = opening.result.transaction('values').objectStore('values').getAllKeys();
        asking.onsuccess = () => {
          opening.result.close();
          resolve(asking.result.map(String));
        };
      };
    });
  });

test('rooms and their newest messages are read without a server, and brought up to date with one', async ({
  world,
  place,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken], '練習の相談');
  await post(ken, room, '圏内で届いた言葉');
  const wrong = await post(ken, room, '消される言葉');
  const page = await enter(world, hana, place);
  await entry(page, room).click();
  await expect(row(page, '消される言葉')).toBeVisible();
  await expect.poll(() => names(page)).toContain(`talk ${hana.id} ${room.id}`);
  await expect.poll(() => names(page)).toContain(`rooms ${hana.id}`);

  await place.cut();
  await page.context().setOffline(true);
  await page.goto('/');
  await expect(page.getByRole('status').filter({ hasText: 'オフラインです。' })).toBeVisible();
  await entry(page, room).click();
  await expect(row(page, '圏内で届いた言葉')).toBeVisible();
  await expect(row(page, '消される言葉')).toBeVisible();
  await say(page, '圏外で書いた言葉');
  await expect(row(page, '圏外で書いた言葉').getByText('未送信')).toBeVisible();

  await ken.api.delete(`/api/web/rooms/${room.id}/messages/${wrong.id}`);
  await post(ken, room, '留守の間の言葉');
  await place.mend();
  await page.context().setOffline(false);
  await expect(row(page, '留守の間の言葉')).toBeVisible();
  await expect(row(page, '圏外で書いた言葉').getByText('送信済')).toBeVisible();
  await expect(row(page, '消される言葉')).toHaveCount(0);
});

test('signing out takes everything away, and the next person sees nothing of it', async ({
  world,
  place,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [], '花子だけの部屋');
  await post(hana, room, '花子だけの言葉');
  const page = await enter(world, hana, place);
  await entry(page, room).click();
  await expect(row(page, '花子だけの言葉')).toBeVisible();
  await field(page).fill('書きかけの秘密');
  await expect.poll(() => names(page)).toContain(`talk ${hana.id} ${room.id}`);

  await page.getByRole('button', { name: /アカウント/ }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect.poll(() => names(page)).toEqual([]);
  const left = await page.evaluate(async () => ({
    stored: JSON.stringify(localStorage),
    shelves: (await caches.keys()).filter((name) => !name.startsWith('otodoke.shell.')),
  }));
  expect(left.stored).not.toContain('秘密');
  expect(left.stored).not.toContain(hana.id);
  expect(left.shelves).toEqual([]);

  await signIn(page, ken);
  await expect(entry(page, room)).toHaveCount(0);
  await expect.poll(() => names(page)).toContain(`rooms ${ken.id}`);
  await place.cut();
  await page.goto(`/rooms/${room.id}`);
  await expect(page.locator('#main .state-title')).toBeVisible();
  await expect(page.getByText('花子だけ')).toHaveCount(0);
  await expect(log(page).locator('.msg')).toHaveCount(0);
});

test('messages that have not left yet are asked about before signing out', async ({
  world,
  place,
}) => {
  const hana = await world.member('佐藤 花子');
  const room = await roomOf(hana, []);
  const page = await enter(world, hana, place);
  await entry(page, room).click();
  await expect(page.locator('.talk-top')).not.toBeEmpty();
  await page.context().setOffline(true);
  await say(page, 'まだ送っていない');
  await expect(row(page, 'まだ送っていない').getByText('未送信')).toBeVisible();
  await page.getByRole('button', { name: /アカウント/ }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  const dialog = page.getByRole('dialog', { name: '未送信のメッセージがあります' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'キャンセル' }).click();
  await expect(row(page, 'まだ送っていない')).toBeVisible();
});
