/* What a room's owner decides about it, and what its members see of that. */
import type { Page } from '@playwright/test';
import { look } from './support/checks';
import { entry, field, listening, phone, roomOf, row, say } from './support/talk';
import { expect, send, test, unique } from './support/world';

async function settings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ルームのメニュー' }).click();
  await page.getByRole('menuitem', { name: 'ルームの設定' }).click();
  await expect(page.getByRole('dialog', { name: 'ルームの設定' })).toBeVisible();
}
const save = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

test('an icon, who may write, and slow mode reach the members', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);

  await settings(a);
  await a.getByRole('button', { name: '絵文字を選ぶ' }).click();
  await a.getByPlaceholder('絵文字を探す').fill('guitar');
  await a.locator('[data-emoji="🎸"]').click();
  await a.getByRole('radio', { name: 'モデレーターだけ' }).check();
  await look(a, 'rooms/settings');
  await save(a);
  await expect(entry(b, room).locator('.room-picture')).toHaveText('🎸');
  await expect(b.getByText('書き込めるのはモデレーターだけです')).toBeVisible();
  await expect(field(b)).toBeHidden();
  await expect(field(a)).toBeVisible();
  await look(b, 'rooms/listening');

  await settings(a);
  await a.getByRole('radio', { name: '全員', exact: true }).check();
  await a.getByLabel('低速モード').selectOption('5');
  await save(a);
  await expect(field(b)).toBeVisible();
  await expect(b.getByText('低速モード（5 秒）')).toBeVisible();
  await say(b, 'ひとつめ');
  await expect(b.getByText(/次に送れるまで/)).toBeVisible();
  await field(b).fill('ふたつめ');
  await field(b).press('Enter');
  await expect(field(b)).toHaveValue('ふたつめ');
  await expect(b.getByRole('button', { name: '送信', exact: true })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await field(b).press('Enter');
  await expect(row(b, 'ふたつめ')).toContainText('送信済');
  await expect(row(a, 'ふたつめ')).toBeVisible();
  // moderators have no pause
  await say(a, 'いち');
  await say(a, 'に');
  await expect(row(b, 'に')).toBeVisible();
});

test('a room is put away, still read, and taken back into use', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`, phone)];
  await listening(a, b);
  await say(a, '去年の学祭');
  await expect(row(b, '去年の学祭')).toBeVisible();
  await settings(a);
  await a.getByRole('button', { name: 'アーカイブする' }).click();
  const sure = a.getByRole('dialog', { name: /アーカイブしますか/ });
  await sure.getByRole('button', { name: 'アーカイブする' }).click();
  for (const page of [a, b]) {
    await expect(page.getByText('このルームはアーカイブされています')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(row(page, '去年の学祭')).toBeVisible();
    await expect(entry(page, room)).toHaveCount(0);
  }
  await expect(b.getByRole('button', { name: '元に戻す' })).toHaveCount(0);
  await look(b, 'rooms/archived-phone');

  await b.goto('/directory');
  await b.getByRole('link', { name: 'アーカイブ', exact: true }).click();
  await expect(b.getByRole('heading', { name: room.name })).toBeVisible();
  await look(b, 'rooms/archive-phone');
  await b.getByRole('link', { name: `${room.name} を開く` }).click();
  await expect(row(b, '去年の学祭')).toBeVisible();
  await expect(b.getByText('このルームはアーカイブされています')).toBeVisible();

  await a.getByRole('button', { name: '元に戻す' }).click();
  await expect(field(a)).toBeVisible();
  await expect(field(b)).toBeVisible();
  await say(b, '今年もやろう');
  await expect(row(a, '今年もやろう')).toBeVisible();
});

test('who joins is welcomed once', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const name = unique('新歓');
  const room = await send<{ id: string }>(hana.api, 'POST', '/api/web/rooms', {
    kind: 'OPEN',
    name,
    description: '',
    memberIds: [],
  });
  const welcome = 'ようこそ。まず**自己紹介**をどうぞ。';
  await send(hana.api, 'PATCH', `/api/web/rooms/${room.id}`, { welcome });
  const page = await ken.open(`/rooms/${room.id}`);
  await page.getByRole('button', { name: '参加する' }).click();
  const note = page.getByRole('complementary', { name: 'はじめての人へ' });
  await expect(note).toContainText('ようこそ。まず自己紹介をどうぞ。');
  await look(page, 'rooms/welcome');
  await note.getByRole('button', { name: '閉じる' }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await listening(page);
  await expect(page.getByRole('button', { name: 'ルームの詳細' })).toBeVisible();
  await expect(note).toHaveCount(0);
});
