/* The list of rooms as one wants it: favourites, order, what one is told; the same on other devices. */
import type { Locator, Page } from '@playwright/test';
import { look } from './support/checks';
import { entry, listening, phone, post, roomOf } from './support/talk';
import { expect, test, unique } from './support/world';

const group = (page: Page, name: string): Locator => page.locator(`[data-group="${name}"]`);
const menuOf = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name: `${name} のメニュー` });
  await button.focus();
  await button.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
};
const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('menu').getByText(name, { exact: true }).click();

test('favourites, places and levels are kept, on other devices too', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const names = ['朝練', 'ライブ班', '機材'].map(unique);
  const rooms = [];
  for (const name of names) rooms.push(await roomOf(ken, [hana], name));
  const [first, second, third] = rooms as [(typeof rooms)[0], (typeof rooms)[0], (typeof rooms)[0]];
  for (const room of rooms) await post(ken, room, 'おはよう');
  const page = await hana.open('/');
  const other = await hana.open('/', phone);
  for (const one of [page, other]) {
    await expect(entry(one, third)).toBeVisible();
    await expect(entry(one, first)).toBeVisible();
  }

  await menuOf(page, first.name);
  await choose(page, 'お気に入りに追加');
  for (const one of [page, other]) {
    await expect(group(one, 'favourites').locator('[data-room]')).toHaveCount(1);
    await expect(group(one, 'favourites')).toContainText(first.name);
  }
  await expect(page.getByRole('button', { name: `${first.name} のメニュー` })).toBeFocused();

  // by keys
  const order = (one: Page): Promise<string[]> =>
    group(one, 'rooms').locator('.room-name').allInnerTexts();
  const before = (await order(page)).filter((name) => names.includes(name));
  expect(before).toEqual([third.name, second.name]);
  await menuOf(page, third.name);
  await choose(page, '下へ移動');
  for (const one of [page, other]) {
    await expect
      .poll(async () => (await order(one)).filter((name) => names.includes(name)))
      .toEqual([second.name, third.name]);
  }

  // what is wanted of a room decides what is shown of it
  await expect(entry(page, second).getByText('未読 1 件')).toBeAttached();
  await menuOf(page, second.name);
  await look(page, 'rooms/menu');
  await choose(page, '通知しない');
  await expect(entry(page, second).locator('.room-dot')).toBeVisible();
  await expect(entry(page, second)).not.toHaveClass(/room-unread/);
  await menuOf(page, second.name);
  await expect(page.getByRole('menuitemradio', { checked: true })).toHaveText('通知しない');
  await choose(page, '一覧に表示しない');
  for (const one of [page, other]) await expect(entry(one, second)).toHaveCount(0);
  await other.getByRole('button', { name: 'ほか 1 件' }).click();
  await expect(entry(other, second)).toBeVisible();
  await expect(entry(other, second).locator('.room-badges')).toHaveCount(0);
  await look(other, 'rooms/list-phone');

  // the same menu in the room itself
  await entry(other, second).click();
  await listening(other);
  await other.getByRole('button', { name: 'ルームのメニュー' }).click();
  await choose(other, 'すべてのメッセージ');
  await expect(group(page, 'rooms')).toContainText(second.name);
  await post(ken, second, 'もう一度');
  await expect(entry(page, third).getByText('未読 1 件')).toBeAttached();
});

test('a room is dragged to another place', async ({ world }) => {
  const hana = await world.member('佐藤 花子');
  const names = ['ひとつ', 'ふたつ', 'みっつ'].map(unique);
  for (const name of names) await roomOf(hana, [], name);
  const page = await hana.open('/');
  const rows = page.locator('[data-group="rooms"] .room-entry');
  const order = async (): Promise<string[]> =>
    (await rows.locator('.room-name').allInnerTexts()).filter((name) => names.includes(name));
  await expect.poll(order).toEqual([...names].reverse());
  const [from, to] = [
    await rows.filter({ hasText: names[0] ?? '' }).boundingBox(),
    await rows.filter({ hasText: names[2] ?? '' }).boundingBox(),
  ];
  if (!from || !to) throw new Error('no rows');
  await page.mouse.move(from.x + 80, from.y + from.height / 2);
  await page.mouse.down();
  // what drags comes with the first press
  let y = from.y + from.height / 2 - 6;
  await expect
    .poll(async () => {
      await page.mouse.move(from.x + 80, (y -= 0.5));
      return page.locator('.room-lifted').count();
    })
    .toBe(1);
  await page.mouse.move(to.x + 80, to.y + 2, { steps: 6 });
  await page.mouse.up();
  const wanted = [names[0], names[2], names[1]];
  await expect.poll(order).toEqual(wanted);
  await expect(page).toHaveURL('/');
  await page.reload();
  await expect.poll(order).toEqual(wanted);
});
