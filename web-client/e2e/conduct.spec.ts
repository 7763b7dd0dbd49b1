/* How people get on: blocks, mutes, reports, the moderators' queue, bans and the record. */
import type { Page } from '@playwright/test';
import { look } from './support/checks';
import { post as postBelow, postBy } from './support/posts';
import { songBy } from './support/songs';
import { field, listening, log, phone, post, roomOf, row, say } from './support/talk';
import { expect, send, test, unique, type Person } from './support/world';

/** Makes somebody a moderator, in a session that knows it. */
async function moderator(owner: Person, member: Person): Promise<void> {
  await send(owner.api, 'PATCH', `/api/web/members/${member.id}`, { role: 'MODERATOR' });
}

/** Chooses from the menu on a person's page. */
async function choose(page: Page, person: Person, item: string): Promise<void> {
  await page.goto(`/@${person.handle}`);
  await page.getByRole('button', { name: `${person.displayName}さんへの操作` }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Says why, and sends it. */
async function sendReport(page: Page, title: string, reason: string, note: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('radio', { name: reason }).check();
  await dialog.getByLabel('くわしい説明').fill(note);
  await dialog.getByRole('button', { name: '通報する' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('モデレーターが確認します').last()).toBeVisible();
}

test('a blocked person is folded away, and neither writes the other', async ({ world }) => {
  const [mei, gaku] = [await world.member('メイ'), await world.member('ガク')];
  const room = await roomOf(mei, [gaku]);
  await post(gaku, room, 'しつこい話');
  const { id: direct } = await send<{ id: string }>(gaku.api, 'POST', '/api/web/direct-rooms', {
    memberIds: [mei.id],
  });
  const his = await gaku.open(`/rooms/${direct}`);
  await expect(field(his)).toBeVisible();

  const hers = await mei.open();
  await choose(hers, gaku, 'ブロック');
  await hers.getByRole('dialog').getByRole('button', { name: 'ブロック' }).click();
  await expect(hers.getByText('ガクさんをブロックしました。')).toBeVisible();

  await hers.goto(`/rooms/${room.id}`);
  await listening(hers);
  const folded = log(hers).getByText('ミュートまたはブロックしている人のメッセージ');
  await expect(folded).toBeVisible();
  await expect(log(hers).getByText('しつこい話')).toBeHidden();
  await look(hers, 'conduct-folded');
  await folded.click();
  await expect(log(hers).getByText('しつこい話')).toBeVisible();

  await say(his, 'とどく？');
  await expect(his.getByText('ダイレクトメッセージをやりとりできません').first()).toBeVisible();
  await expect(field(his)).toHaveValue('とどく？');

  await hers.goto('/settings/privacy');
  await hers.getByRole('button', { name: 'ガクさん：ブロックを解除' }).click();
  await expect(hers.getByText('ブロックしている人はいません')).toBeVisible();
  await expect
    .poll(async () =>
      (await gaku.api.post('/api/web/direct-rooms', { data: { memberIds: [mei.id] } })).status(),
    )
    .toBe(200);
});

test('a muted person is folded away, and may be heard again', async ({ world }) => {
  const [mei, gaku] = [await world.member('めい'), await world.member('がく')];
  const room = await roomOf(mei, [gaku]);
  const page = await mei.open();
  await choose(page, gaku, 'ミュート');
  await expect(page.getByText('がくさんをミュートしました。')).toBeVisible();
  await page.goto(`/rooms/${room.id}`);
  await listening(page);
  await post(gaku, room, 'ひとりごと');
  await expect(log(page).locator('.msg-folded')).toHaveCount(1);
  await choose(page, gaku, 'ミュートを解除');
  await expect(page.getByText('がくさんのミュートを解除しました。')).toBeVisible();
  await page.goto(`/rooms/${room.id}`);
  await expect(row(page, 'ひとりごと')).toBeVisible();
  await expect(log(page).locator('.msg-folded')).toHaveCount(0);
});

test('who may write directly is chosen, and kept to', async ({ world }) => {
  const [mei, gaku] = [await world.member('メイ'), await world.member('ガク')];
  const page = await mei.open('/settings/privacy');
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await page.getByRole('radio', { name: '受け取らない' }).check();
  expect((await saved).status()).toBe(200);
  await page.reload();
  await expect(page.getByRole('radio', { name: '受け取らない' })).toBeChecked();
  await expect
    .poll(async () =>
      (await gaku.api.post('/api/web/direct-rooms', { data: { memberIds: [mei.id] } })).status(),
    )
    .toBe(403);
});

test('reports reach the moderators, who ban and let in again; the record shows it', async ({
  world,
}) => {
  const owner = await world.owner();
  const [mei, gaku] = [await world.member('メイ'), await world.member(unique('迷惑'))];
  const keeper = await world.member('係');
  await moderator(owner, keeper);
  const words = unique('宣伝');
  const room = await roomOf(mei, [gaku, keeper]);
  await post(gaku, room, `${words} 伝言`);
  const song = await songBy(mei, { title: unique('曲') });
  const his = await postBy(gaku, song, `${words} 投稿`);
  await send(gaku.api, 'POST', `/api/web/posts/${his.id}/comments`, {
    clientId: crypto.randomUUID(),
    body: `${words} 返事`,
  });

  const page = await mei.open(`/rooms/${room.id}`);
  await listening(page);
  await row(page, words).hover();
  await row(page, words).getByRole('button', { name: 'メッセージの操作' }).click();
  await page.getByRole('menuitem', { name: '通報' }).click();
  await expect(page.getByRole('dialog', { name: 'メッセージを通報' })).toBeVisible();
  await look(page, 'conduct-report');
  await sendReport(page, 'メッセージを通報', 'いやがらせ', 'なんども届きます');

  await page.goto(`/posts/${his.id}`);
  await postBelow(page, `${words} 投稿`).getByRole('button', { name: 'この投稿の操作' }).click();
  await page.getByRole('menuitem', { name: '通報' }).click();
  await sendReport(page, '投稿を通報', '宣伝・迷惑行為', '');
  const comment = page.locator('.comment').filter({ hasText: `${words} 返事` });
  await comment.getByRole('button').click();
  await page.getByRole('menuitem', { name: '通報' }).click();
  await sendReport(page, 'コメントを通報', '宣伝・迷惑行為', '');

  // signed in anew: the role is part of the session
  const desk = await keeper.open('/moderation', { language: 'ja' });
  const reported = desk.locator('.report').filter({ hasText: words });
  await expect(reported).toHaveCount(3);
  const first = reported.filter({ hasText: `${words} 伝言` });
  await expect(first).toContainText('なんども届きます');
  await first.getByRole('button', { name: '担当する' }).click();
  await expect(first).toContainText('担当：係さん');
  await look(desk, 'conduct-queue');
  await first.getByRole('button', { name: '対応済みにする' }).click();
  const resolving = desk.getByRole('dialog');
  await resolving.getByLabel('対応の内容').fill('本人に注意しました');
  await resolving.getByRole('button', { name: '対応済みにする' }).click();
  await expect(reported).toHaveCount(2);
  await desk.getByLabel('表示する通報').selectOption('RESOLVED');
  await expect(reported).toContainText('本人に注意しました');
  await desk.getByLabel('表示する通報').selectOption('OPEN');

  const away = await gaku.open(`/rooms/${room.id}`);
  await listening(away);
  await reported.first().getByRole('button', { name: '追放' }).click();
  const banning = desk.getByRole('dialog');
  await banning.getByLabel('理由').fill('宣伝をくり返した');
  await banning.getByRole('checkbox', { name: '書いた内容をすべて消す' }).check();
  await look(desk, 'conduct-ban');
  await banning.getByRole('button', { name: '追放する' }).click();
  await expect(desk.getByText(`${gaku.displayName}さんを追放しました。`)).toBeVisible();
  await expect(away).toHaveURL(/\/sign-in/);
  await page.goto(`/rooms/${room.id}`);
  await expect(log(page).getByText('削除')).toBeVisible();
  await expect(row(page, words)).toHaveCount(0);

  await desk.getByRole('link', { name: '追放', exact: true }).click();
  const banned = desk.locator('.row').filter({ hasText: gaku.handle });
  await expect(banned).toContainText('宣伝をくり返した');
  await look(desk, 'conduct-bans');
  await banned.getByRole('button', { name: '解除' }).click();
  await expect(banned).toHaveCount(0);

  await desk.getByRole('link', { name: '記録', exact: true }).click();
  const done = (what: string) =>
    desk.locator('.row').filter({ hasText: what }).filter({ hasText: gaku.displayName }).first();
  await expect(done('追放の解除')).toBeVisible();
  await expect(done('追放')).toBeVisible();
  await look(desk, 'conduct-audit');
});

test('only who moderates finds the queue', async ({ world }) => {
  const mei = await world.member('メイ');
  const page = await mei.open('/members', phone);
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'モデレーション' })).toHaveCount(0);
  await page.goto('/moderation');
  await expect(page.locator('.state-failed')).toBeVisible();
});
