/* The inbox: what one is told of while elsewhere, and what becomes of it. */
import { expectAccessible } from './support/checks';
import { post, roomOf } from './support/talk';
import { expect, test } from './support/world';

test('a mention rings the bell, leads to its message, and is read there', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const page = await ken.open('/feed');
  const bell = page.locator('.bell');
  await expect(bell).toHaveAccessibleName('未読のお知らせ 1 件'); // the invitation

  await post(hana, room, `@${ken.handle} 新曲できたよ`);
  await expect(bell).toHaveAccessibleName('未読のお知らせ 2 件');
  await bell.click();
  await expect(page.getByRole('heading', { name: 'お知らせ', level: 1 })).toBeVisible();
  const rows = page.locator('.notice-row');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('佐藤 花子 さんが');
  await expect(rows.first()).toContainText('新曲できたよ');
  await expect(page.locator('.notice-dot')).toHaveCount(2);
  await expectAccessible(page);

  // another comes while the list is open
  await post(hana, room, `@${ken.handle} 聴いてね`);
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('聴いてね');

  // told apart by kind
  await page.getByRole('button', { name: '招待・フォロー' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'リアクション' }).click();
  await expect(page.getByText('この種類のお知らせはありません。')).toBeVisible();
  await page.getByRole('button', { name: 'すべて', exact: true }).click();
  await expect(rows).toHaveCount(3);

  // to the message in its place; what is read in the room is read in the list
  await rows.first().click();
  await expect(page.locator('.msg', { hasText: '聴いてね' })).toBeVisible();
  await expect(bell).toHaveAccessibleName('お知らせ');
});

test('all is marked as read on every device', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  await roomOf(hana, [ken]);
  const [desk, phone] = [await ken.open('/notices'), await ken.open('/feed')];
  await expect(desk.locator('.notice-dot')).toHaveCount(1);
  await expect(phone.locator('.bell')).toHaveAccessibleName('未読のお知らせ 1 件');
  await desk.getByRole('button', { name: 'すべて既読にする' }).click();
  await expect(desk.locator('.notice-dot')).toHaveCount(0);
  await expect(phone.locator('.bell')).toHaveAccessibleName('お知らせ');
});

test('keywords and quiet hours are set, and words are found', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const page = await ken.open('/settings/notices');
  await page.getByLabel('キーワード').fill('ギター\nライブ');
  await page.getByLabel('毎日この時間は').check();
  await page.getByLabel('開始').fill('22:30');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('キーワード')).toHaveValue('ギター\nライブ');
  await expect(page.getByLabel('開始')).toHaveValue('22:30');

  await post(hana, room, 'ｷﾞﾀｰの弦を替えた');
  await page.goto('/notices');
  await expect(page.locator('.notice-row').first()).toContainText('「ギター」に触れました');
});
