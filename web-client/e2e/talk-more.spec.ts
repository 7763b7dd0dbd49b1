/* Answers gathered beside the conversation, pins, what was written before, and bookmarks. */
import type { Locator, Page } from '@playwright/test';
import { look } from './support/checks';
import { field, listening, phone, post, roomOf, row, say } from './support/talk';
import { expect, test } from './support/world';

const pane = (page: Page): Locator => page.locator('.pane-details');
async function act(page: Page, text: string, name: string): Promise<void> {
  await row(page, text).hover();
  await row(page, text).getByRole('button', { name: 'メッセージの操作' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

test('two people answer beside the conversation, one of them on a phone', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(hana, room, 'セットリストどうする？');
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`, phone)];
  await listening(a, b);
  await act(b, 'セットリスト', '返信');
  await say(b, 'バラードから');
  await expect(row(a, 'バラードから').locator('.quote')).toContainText('セットリストどうする？');

  for (const page of [a, b]) {
    await page.getByRole('button', { name: '返信 1 件' }).click();
    await expect(pane(page)).toContainText('バラードから');
  }
  const answer = pane(a).getByRole('textbox', { name: '佐藤 花子 さんへの返信' });
  await expect(answer).toBeFocused();
  await answer.fill('いいね');
  await answer.press('Enter');
  await expect(answer).toHaveValue('');
  await expect(pane(b)).toContainText('いいね');
  await expect(pane(b).getByRole('listitem')).toHaveCount(2);
  await pane(b).getByRole('textbox').fill('＠佐');
  await pane(b).getByRole('option', { name: '佐藤 花子' }).click();
  await pane(b).getByRole('textbox').pressSequentially('決まり');
  await look(b, 'talk/thread-phone');
  await pane(b).getByRole('button', { name: '送信' }).click();
  await expect(pane(a)).toContainText('決まり');
  await expect(pane(a).getByRole('listitem')).toHaveCount(3);
  await look(a, 'talk/thread');

  // Back takes the pane away and stays in the room
  await b.goBack();
  await expect(pane(b)).toBeHidden();
  await expect(b).toHaveURL(`/rooms/${room.id}`);
  await expect(b.getByRole('button', { name: '返信 3 件' })).toBeVisible();
  await b.getByRole('button', { name: '返信 3 件' }).click();
  await expect(pane(b)).toContainText('決まり');
  await pane(b).getByRole('button', { name: '閉じる' }).click();
  await expect(pane(b)).toBeHidden();
  await expect(field(b)).toBeVisible();
});

test('what is pinned is seen by all, and let go again', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(ken, room, '集合は正門、10時');
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);
  await b.getByRole('button', { name: 'ピン留めしたメッセージ' }).click();
  await expect(pane(b).getByText('ピン留めされたメッセージはありません。')).toBeVisible();
  await act(a, '正門', 'ルームにピン留め');
  await expect(row(b, '正門').getByText('ピン留め')).toBeVisible();
  await expect(pane(b)).toContainText('集合は正門、10時');
  await look(b, 'talk/pins');
  await expect(pane(b).getByRole('button', { name: 'ピン留めを外す' })).toHaveCount(0);
  await act(a, '正門', 'ピン留めを外す');
  await expect(pane(b).getByText('ピン留めされたメッセージはありません。')).toBeVisible();
  await expect(row(b, '正門').getByText('ピン留め')).toHaveCount(0);
});

test('what a message said before can be looked up', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(hana, room, '18時に集合');
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);
  for (const [before, after] of [
    ['18時', '19時に集合'],
    ['19時', '20時に集合'],
  ] as const) {
    await act(a, before, '編集');
    const editor = a.getByRole('textbox', { name: 'メッセージを編集' });
    await editor.fill(after);
    await editor.press('Enter');
    await expect(row(b, after)).toBeVisible();
    await expect(editor).toHaveCount(0);
  }
  await row(b, '20時')
    .getByRole('button', { name: /編集済み/ })
    .click();
  const history = b.getByRole('dialog', { name: '編集の履歴' });
  await expect(history.locator('.msg-body')).toHaveText(['20時に集合', '19時に集合', '18時に集合']);
  await look(b, 'talk/revisions');
});

test('a bookmark leads back to where it was said', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(ken, room, 'この曲は外せない');
  for (let n = 1; n <= 12; n += 1) await post(ken, room, `あとから ${n}`);
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  await page.goto('/bookmarks');
  await expect(page.getByText('まだありません')).toBeVisible();
  await page.goto(`/rooms/${room.id}`);
  await expect(row(page, 'この曲は外せない')).toBeVisible();
  await act(page, 'この曲は外せない', 'ブックマーク');
  await expect(page.getByText('ブックマークに追加しました。')).toBeVisible();
  await page.goto('/bookmarks');
  const kept = page.locator('.mini').filter({ hasText: 'この曲は外せない' });
  await expect(kept).toBeVisible();
  await look(page, 'talk/bookmarks');
  await kept.locator('a[href*="/at/"]').click();
  await expect(row(page, 'この曲は外せない')).toBeFocused();
  await expect(row(page, 'あとから 3').first()).toBeVisible();
  await page.goto('/bookmarks');
  await kept.getByRole('button', { name: '外す' }).click();
  await expect(page.getByText('まだありません')).toBeVisible();
});
