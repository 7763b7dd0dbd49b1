/* Lists: made, filled by the picker, put in order by keys and by hand, seen live by another editor. */
import type { Page } from '@playwright/test';
import { look } from './support/checks';
import { second, songBy } from './support/songs';
import { listening, phone, roomOf, row } from './support/talk';
import { expect, send, test, unique, type Person } from './support/world';

const titles = (page: Page): Promise<string[]> =>
  page.locator('.entry .song-title a').allInnerTexts();

async function listOf(
  owner: Person,
  songs: readonly { id: string }[],
  editors: readonly Person[] = [],
): Promise<{ id: string; title: string }> {
  const list = await send<{ id: string; title: string }>(owner.api, 'POST', '/api/web/lists', {
    clientId: crypto.randomUUID(),
    title: unique('夏のセットリスト'),
    note: '合宿で合わせる順に。',
    visibility: 'CIRCLE',
    songIds: songs.map(({ id }) => id),
  });
  for (const { id } of editors) {
    await send(owner.api, 'PUT', `/api/web/lists/${list.id}/editors/${id}`);
  }
  return list;
}

test('a list is made, filled, shared into a room, and deleted', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const [first, other] = [unique('一曲目'), unique('二曲目')];
  await songBy(hana, { title: first });
  await songBy(hana, { title: other });
  const room = await roomOf(hana, [ken]);
  const page = await hana.open('/lists');
  await page.getByRole('link', { name: '新しいリスト' }).click();
  const name = unique('秋のリスト');
  await page.getByLabel('タイトル').fill(name);
  await look(page, 'lists/new-desktop-ja');
  await page.getByRole('button', { name: 'リストを作る' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText('まだ曲が入っていません。')).toBeVisible();
  for (const title of [first, other]) {
    await page.getByRole('button', { name: '曲を追加' }).click();
    const picker = page.getByRole('dialog', { name: '曲を追加' });
    await picker.getByRole('combobox').fill(title);
    await picker.getByRole('row').filter({ hasText: title }).click();
    await expect(page.locator('.entry').filter({ hasText: title })).toBeVisible();
  }
  expect(await titles(page)).toEqual([first, other]);

  // a note, and taking out with the way back
  await page.getByRole('button', { name: `${first}の操作` }).click();
  await page.getByRole('menuitem', { name: 'メモ' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('静かに始める');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.locator('.entry').first()).toContainText('静かに始める');
  await page.getByRole('button', { name: `${first}の操作` }).click();
  await page.getByRole('menuitem', { name: 'リストから外す' }).click();
  await expect(page.locator('.entry')).toHaveCount(1);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.locator('.entry')).toHaveCount(2);
  await expect(page.locator('.entry').first()).toContainText('静かに始める');

  await page.getByRole('button', { name: 'すべて再生' }).click();
  await expect.poll(() => second(page)).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'ルームに共有' }).click();
  const dialog = page.getByRole('dialog', { name: 'ルームに共有' });
  await dialog.getByRole('combobox').selectOption(room.id);
  await dialog.getByLabel('ひとこと').fill('これでいこう');
  await dialog.getByRole('button', { name: '共有する' }).click();
  await expect(dialog).toHaveCount(0);
  const theirs = await ken.open(`/rooms/${room.id}`, phone);
  await listening(theirs);
  await expect(row(theirs, 'これでいこう').locator('.card-box')).toContainText(name);
  await row(theirs, 'これでいこう').getByRole('link', { name }).click();
  await expect(theirs.locator('.entry')).toHaveCount(2);
  await expect(theirs.getByRole('button', { name: '曲を追加' })).toHaveCount(0);
  await look(theirs, 'lists/list-phone-ja');

  await page.getByRole('button', { name: 'リストの操作' }).click();
  await page.getByRole('menuitem', { name: 'リストを削除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'リストを削除' }).click();
  await expect(page).toHaveURL('/lists');
  await expect(theirs).toHaveURL('/lists');
});

test('two editors put a list in order, by keys and by hand, and see each other do it', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const songs = [];
  for (const name of ['甲', '乙', '丙']) songs.push(await songBy(hana, { title: unique(name) }));
  const [a, b, c] = songs.map(({ title }) => title) as [string, string, string];
  const list = await listOf(hana, songs, [ken]);
  const [desk, hand] = [
    await hana.open(`/lists/${list.id}`),
    await ken.open(`/lists/${list.id}`, phone),
  ];
  await expect(hand.locator('.entry')).toHaveCount(3);

  // by keys
  const handle = desk.getByRole('button', { name: `${a}を並べ替える` });
  await handle.focus();
  await handle.press(' ');
  const said = desk.locator('[data-ref="said"]');
  await expect(said).toContainText(`${a}を持ち上げました`);
  await handle.press('ArrowDown');
  await expect(said).toContainText('3 曲中 2 番目');
  await handle.press('Escape');
  await expect(said).toContainText('3 曲中 1 番目に戻しました');
  expect(await titles(desk)).toEqual([a, b, c]);
  await handle.press(' ');
  await handle.press('ArrowDown');
  await handle.press('ArrowDown');
  await handle.press(' ');
  await expect.poll(() => titles(hand)).toEqual([b, c, a]);
  await expect(handle).toBeFocused();
  await look(desk, 'lists/list-desktop-ja');

  // by hand
  const from = await hand.getByRole('button', { name: `${a}を並べ替える` }).boundingBox();
  const to = await hand.locator('.entry').first().boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  const x = from.x + from.width / 2;
  await hand.mouse.move(x, from.y + from.height / 2);
  await hand.mouse.down();
  await hand.mouse.move(x, to.y + to.height, { steps: 6 });
  await look(hand, 'lists/dragging-phone-ja');
  await hand.mouse.move(x, to.y + 4, { steps: 3 });
  await hand.mouse.up();
  await expect.poll(() => titles(desk)).toEqual([a, b, c]);
  await desk.reload();
  await expect.poll(() => titles(desk)).toEqual([a, b, c]);
});

test('a private list is nobody else’s; a song tells its lists and where it is talked about', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const song = await songBy(hana, { title: unique('話題の曲') });
  const list = await listOf(hana, [song]);
  const room = await roomOf(hana, [ken]);
  await send(hana.api, 'POST', `/api/web/songs/${song.id}/shares`, {
    roomId: room.id,
    clientId: crypto.randomUUID(),
    body: 'ライブでやりたい',
  });
  const page = await ken.open(`/songs/${song.id}`, { language: 'en', theme: 'dark' });
  await expect(page.getByRole('link', { name: list.title })).toBeVisible();
  await page.getByRole('link', { name: 'ライブでやりたい' }).scrollIntoViewIfNeeded();
  await look(page, 'lists/song-panels-desktop-en-dark');
  await page.getByRole('link', { name: 'ライブでやりたい' }).click();
  await expect(row(page, 'ライブでやりたい').locator('.card-box')).toContainText(song.title);

  await send(hana.api, 'PATCH', `/api/web/lists/${list.id}`, { visibility: 'PRIVATE' });
  await page.goto(`/lists/${list.id}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto(`/songs/${song.id}`);
  await expect(page.getByText('In no list yet.')).toBeVisible();
  await page.goto('/lists');
  await look(page, 'lists/lists-desktop-en-dark');
});
