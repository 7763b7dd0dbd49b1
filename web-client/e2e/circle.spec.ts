/* The circle: members, invitations, the owner's settings. */
import { look } from './support/checks';
import { circleName, expect, test } from './support/world';

test('members find each other, and only an owner can act', async ({ world }) => {
  const hana = await world.member('はなこ');
  const page = await hana.open('/members');
  await page.getByRole('searchbox', { name: 'メンバーを探す' }).fill('ハナコ');
  await expect(page.getByRole('link', { name: 'はなこ' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /への操作/ })).toHaveCount(0);
  await look(page, 'members');
  await page.goto('/circle');
  await expect(page).toHaveURL('/');
});

test('a member makes an invitation and takes it back', async ({ world }) => {
  const member = await world.member('ゆうき');
  const page = await member.open('/invites');
  await expect(page.getByText('有効な招待はありません')).toBeVisible();
  await page.getByRole('button', { name: 'リンクを作成' }).click();
  const link = await page.getByRole('textbox', { name: '招待リンク' }).inputValue();
  await look(page, 'invites');
  const guest = await world.guest(new URL(link).pathname);
  await expect(guest.getByRole('heading', { name: circleName })).toBeVisible();
  await page.getByRole('button', { name: '取り消す' }).click();
  await expect(page.getByText('有効な招待はありません')).toBeVisible();
  await guest.reload();
  await expect(guest.getByText('この招待は無効になっています。')).toBeVisible();
});

test('an owner makes a moderator and shuts a member out', async ({ world }) => {
  const [helper, loud] = [await world.member('たすけ'), await world.member('うるさい人')];
  const theirs = await loud.open('/settings/display');
  const owner = await world.owner();
  const page = await owner.open('/members');
  const search = page.getByRole('searchbox', { name: 'メンバーを探す' });

  await search.fill(helper.handle);
  await page.getByRole('button', { name: 'たすけさんへの操作' }).click();
  await page.getByRole('menuitem', { name: 'モデレーターにする' }).click();
  await expect(page.getByRole('listitem').getByText('モデレーター')).toBeVisible();
  await look(page, 'members-owner');

  await search.fill(loud.handle);
  await page.getByRole('button', { name: 'うるさい人さんへの操作' }).click();
  await page.getByRole('menuitem', { name: '利用停止にする' }).click();
  await look(page, 'suspend');
  await page.getByRole('dialog').getByRole('button', { name: '利用停止にする' }).click();
  await expect(page.getByText('見つかりませんでした')).toBeVisible();
  // at once, without a click of theirs
  await expect(theirs).toHaveURL(/\/sign-in/);
});

test('an owner changes the circle, its colour included', async ({ world }) => {
  const owner = await world.owner();
  const page = await owner.open('/circle');
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--accent').trim());
  const usual = await accent();
  await page.getByLabel('歓迎のことば').fill('音を持ち寄る場所です。');
  await page.getByRole('radio', { name: '松' }).check();
  await expect.poll(accent).not.toBe(usual);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await look(page, 'circle');
  const guest = await world.guest('/sign-in');
  await expect(guest.getByText('音を持ち寄る場所です。')).toBeVisible();
  await expect(guest.getByRole('heading', { name: 'サインイン' })).toBeVisible();
  await page.getByRole('radio', { name: '藍' }).check();
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(accent).toBe(usual);
});
