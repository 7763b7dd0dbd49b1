/* Rooms: made, found, joined, run by their owners, and left; and direct messages. */
import type { Page } from '@playwright/test';
import { look } from './support/checks';
import { entry, listening, phone, roomOf, row, say } from './support/talk';
import { expect, test, unique } from './support/world';

test('a room is made, appears for whom it was made, and is run by its owner', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const [a, b] = [await hana.open('/'), await ken.open('/')];
  const name = unique('作戦会議');
  await a.getByRole('button', { name: '新しいルーム・メッセージ' }).click();
  await a.getByRole('menuitem', { name: '新しいルーム' }).click();
  const dialog = a.getByRole('dialog', { name: '新しいルーム' });
  await dialog.getByLabel('名前', { exact: true }).fill(name);
  await dialog.getByRole('radio', { name: /非公開ルーム/ }).check();
  await dialog.getByRole('combobox').fill(ken.handle);
  await dialog.getByRole('option', { name: `@${ken.handle}` }).click();
  await look(a, 'rooms/new');
  await dialog.getByRole('button', { name: 'ルームを作る' }).click();
  await expect(a.getByRole('heading', { level: 1, name })).toBeVisible();
  await listening(a);

  const link = b.getByRole('navigation', { name: 'ルーム' }).getByRole('link', { name });
  await link.click();
  await listening(a, b);
  await say(b, '来たよ');
  await expect(row(a, '来たよ')).toBeVisible();
  await expect(a.getByText('2 人が見ています')).toBeVisible();
  // whoever looks at another tab is not here
  await seen(b, false);
  await expect(a.getByText('2 人が見ています')).toHaveCount(0);
  await seen(b, true);
  await expect(a.getByText('2 人が見ています')).toBeVisible();

  await a.getByRole('button', { name: 'ルームの詳細' }).click();
  const details = a.getByRole('complementary');
  await details.getByRole('button', { name: 'ルームの設定' }).click();
  await a.getByRole('dialog').getByLabel('名前', { exact: true }).fill(`${name}改`);
  await a.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(b.getByRole('heading', { level: 1, name: `${name}改` })).toBeVisible();

  await details.getByRole('button', { name: '木村 健 の操作' }).click();
  await a.getByRole('menuitem', { name: 'モデレーターにする' }).click();
  await expect(details.getByText('モデレーター')).toBeVisible();
  await look(a, 'rooms/details');
  await details.getByRole('button', { name: '木村 健 の操作' }).click();
  await a.getByRole('menuitem', { name: 'ルームから外す' }).click();
  await a.getByRole('dialog').getByRole('button', { name: 'ルームから外す' }).click();
  await expect(b).toHaveURL('/');
  await expect(b.getByText('このルームのメンバーではなくなりました。')).toBeVisible();
  await expect(link).toHaveCount(0);
});

test('an open room is found while typing, joined, and left', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const name = unique('ジャズ研');
  const room = await (
    await hana.api.post('/api/web/rooms', {
      data: { kind: 'OPEN', name, description: 'スタンダードを合わせる', memberIds: [] },
    })
  ).json();
  const page = await ken.open('/', phone);
  await page.getByRole('link', { name: 'ルームを探す' }).click();
  await page.getByRole('searchbox').fill(name.slice(0, 3) + name.slice(3));
  const found = page.getByRole('listitem').filter({ hasText: name });
  await expect(found).toContainText('スタンダードを合わせる');
  await look(page, 'rooms/directory-phone');
  await found.getByRole('button', { name: `${name} に参加する` }).click();
  await listening(page);
  await say(page, 'よろしく');
  await expect(row(page, 'よろしく')).toContainText('送信済');

  await page.getByRole('button', { name: 'ルームの詳細' }).click();
  await page.getByRole('button', { name: 'ルームを退出' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ルームを退出' }).click();
  await expect(page).toHaveURL('/');
  await expect(entry(page, room)).toHaveCount(0);
  await page.goto(`/rooms/${room.id}`);
  await expect(page.getByRole('button', { name: '参加する' })).toBeVisible();
  await look(page, 'rooms/outside-phone');
});

test('a direct message reaches one person, who is shown as here', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const [a, b] = [await hana.open('/'), await ken.open('/')];
  await a.getByRole('button', { name: '新しいルーム・メッセージ' }).click();
  await a.getByRole('menuitem', { name: '新しいダイレクトメッセージ' }).click();
  await a.getByRole('combobox').fill(ken.handle);
  await a.getByRole('option', { name: `@${ken.handle}` }).click();
  await a.getByRole('button', { name: '話しはじめる' }).click();
  await listening(a);
  await say(a, 'こっそり');
  const link = b.getByRole('link', { name: /佐藤 花子.*未読 1 件/ });
  await expect(link).toBeVisible();
  await expect(link.getByText('オンライン')).toBeAttached();
  await link.click();
  await listening(b);
  await expect(row(b, 'こっそり')).toBeVisible();
  await say(b, '了解');
  await expect(row(a, '了解')).toBeVisible();
  await look(b, 'rooms/direct');
});

test('a room that is closed to somebody looks like none', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('外の人')];
  const room = await roomOf(hana, []);
  const page = await ken.open(`/rooms/${room.id}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.composer')).toHaveCount(0);
  await expect(entry(page, room)).toHaveCount(0);
});

/** As when its tab comes to the front, or goes behind another. */
const seen = (page: Page, visible: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => !value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visible);
