/* The service worker: the client of one build, whole, without a network and across deployments. */
import type { Page } from '@playwright/test';
import { deployed, type Deployed } from './support/deployed';
import { expect, test as base, type Person, type World } from './support/world';

const test = base.extend<{ place: Deployed }>({
  place: async ({ origin }, use) => {
    const place = await deployed(origin);
    await use(place);
    await place.cut();
  },
});

/** Signs in at the other address, in a browser that lets the worker work. */
async function enter(
  world: World,
  person: Person,
  place: Deployed,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<Page> {
  const page = await world.guest('/sign-in', { baseURL: place.origin, serviceWorkers });
  await page.locator('[name=login]').fill(person.handle);
  await page.locator('[name=password]').fill(person.password);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await expect(page.locator('.rooms-head')).toBeVisible();
  return page;
}

const controlled = (page: Page): Promise<void> =>
  page
    .waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
    })
    .then(() => undefined);

/** The path of a page's code, which has not been loaded. */
async function chunkOf(page: Page, name: string): Promise<string> {
  const path = await page.evaluate(async (wanted) => {
    const entry = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    const code = await (await fetch(entry)).text();
    return new RegExp(`assets/${wanted}-[\\w-]+\\.js`).exec(code)?.[0] ?? '';
  }, name);
  expect(path).not.toBe('');
  return `/${path}`;
}

const follow = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
  }, path);

test('the client opens without a server, with every page of it', async ({ world, place }) => {
  const hana = await world.member('佐藤 花子');
  const page = await enter(world, hana, place);
  await controlled(page);
  await place.cut();
  await page.goto('/lists/new');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await place.mend();
  await page.goto('/');
  await expect(page.locator('.rooms-head')).toBeVisible();
});

test('answers of the API and files of others are never kept', async ({ world, place }) => {
  const hana = await world.member('佐藤 花子');
  const page = await enter(world, hana, place);
  await controlled(page);
  await page.reload();
  await expect(page.locator('.rooms-head')).toBeVisible();
  const kept = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map((request) => new URL(request.url).pathname);
  });
  expect(kept).toContain('/index.html');
  expect(kept.filter((path) => /^\/(?:api|cable|s3|media)/.test(path))).toEqual([]);
});

test('a newer build waits until the reader takes it, then the whole page is of it', async ({
  world,
  place,
}) => {
  const hana = await world.member('佐藤 花子');
  const page = await enter(world, hana, place);
  await controlled(page);
  const other = await page.context().newPage();
  await other.goto('/');
  await expect(other.locator('.rooms-head')).toBeVisible();

  place.deploy();
  await page.reload(); // finds the newer build, but is still of the old one
  const note = page.getByRole('status').filter({ hasText: '新しい版があります。' });
  await expect(note).toBeVisible();
  const build = (of: Page): Promise<boolean> =>
    of.evaluate(() => [...document.head.childNodes].some((node) => node.nodeName === '#comment'));
  expect(await build(page)).toBe(false);
  await page.reload();
  await expect(note).toBeVisible();
  expect(await build(page)).toBe(false);

  await note.getByRole('button', { name: '読み込み直す' }).click();
  await page.waitForFunction(() =>
    [...document.head.childNodes].some((node) => node.nodeName === '#comment'),
  );
  await expect(page.locator('.rooms-head')).toBeVisible();
  await expect(note).toHaveCount(0);
  // the other window goes on with the code of its own build, also of pages it had not opened
  expect(await build(other)).toBe(false);
  await other.getByRole('link', { name: 'フィード' }).first().click();
  await expect(other).toHaveURL(/\/feed$/);
  await expect(other.locator('.state-title', { hasText: '何もありません' })).toHaveCount(0);
  await expect(other.locator('.outlet')).not.toBeEmpty();
});

test('code that is gone after a deployment reloads the page once', async ({ world, place }) => {
  const hana = await world.member('佐藤 花子');
  const page = await enter(world, hana, place, 'block');
  place.deploy();
  place.gone.set(await chunkOf(page, 'charts-page'), 1);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await follow(page, '/charts');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/charts$/);
  expect(loads).toBe(1);
});

test('code that is gone without a deployment is said to be gone', async ({ world, place }) => {
  const hana = await world.member('佐藤 花子');
  const page = await enter(world, hana, place, 'block');
  place.gone.set(await chunkOf(page, 'charts-page'), 100);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await follow(page, '/charts');
  await expect(page.locator('#main .state-title')).toBeVisible();
  expect(loads).toBe(0);
});
