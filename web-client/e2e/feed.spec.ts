/* Posts about songs between people: written, heard at once, liked, talked about, changed, shared. */
import { look } from './support/checks';
import { png } from './support/png';
import { hearing, post, postBy, write } from './support/posts';
import { roomOf } from './support/rooms';
import { songBy } from './support/songs';
import { expect, test, unique } from './support/world';

test('a post is written, announced to others, liked and talked about while both look', async ({
  world,
}) => {
  const [aoba, mika] = [await world.member('青葉'), await world.member('美香')];
  const song = await songBy(aoba, { title: unique('水平線') });
  const text = unique('間奏が長い');
  const [page, theirs] = [await aoba.open('/feed'), await mika.open('/feed')];
  await hearing(page, theirs);

  await write(page, song, text);
  await page
    .locator('.post-compose input[type="file"]')
    .first()
    .setInputFiles({ name: '空.png', mimeType: 'image/png', buffer: png(240) });
  await expect(page.getByText('準備完了')).toBeVisible();
  await page.getByLabel('空.pngの説明').fill('夕方の空');
  await expect(page.locator('.post-left')).toHaveText(`${Array.from(text).length} / 5000`);
  await look(page, 'feed-composer');
  await page.getByRole('button', { name: '投稿する' }).click();
  await expect(post(page, text)).toBeVisible();
  await expect(post(page, text).getByRole('img', { name: '夕方の空' })).toBeVisible();

  // the other one sees that there is something new, and sees it without going anywhere
  await theirs.getByRole('button', { name: /件の新しい投稿/ }).click();
  await expect(post(theirs, text)).toBeVisible();
  await post(theirs, text).getByRole('button', { name: 'いいね', exact: true }).click();
  await expect(post(page, text).getByRole('button', { name: 'いいね1件' })).toBeVisible();
  await post(page, text).getByRole('button', { name: 'いいね1件' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: '美香' })).toBeVisible();
  await page.keyboard.press('Escape');

  await post(theirs, text).getByRole('link', { name: 'コメント0件' }).click();
  await theirs.getByLabel('コメントを書く').fill('その間奏が好き');
  await theirs.getByRole('button', { name: 'コメントする' }).click();
  await expect(theirs.locator('.comment', { hasText: 'その間奏が好き' })).toBeVisible();
  await expect(post(page, text).getByRole('link', { name: 'コメント1件' })).toBeVisible();

  // and answers appear there as they are written, changed and taken away
  await post(page, text).getByRole('link', { name: 'コメント1件' }).click();
  await expect(page.locator('.comment')).toHaveCount(1);
  await page.getByLabel('コメントを書く').fill('わかる');
  await page.keyboard.press('Control+Enter');
  const answer = theirs.locator('.comment', { hasText: 'わかる' });
  await expect(answer).toBeVisible();
  await look(theirs, 'post');
  const own = page.locator('.comment', { hasText: 'わかる' });
  await own.getByRole('button', { name: 'このコメントの操作' }).click();
  await page.getByRole('menuitem', { name: '編集' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('わかる、とても');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(theirs.locator('.comment', { hasText: 'わかる、とても' })).toBeVisible();
  await own.getByRole('button', { name: 'このコメントの操作' }).click();
  await page.getByRole('menuitem', { name: '削除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '削除' }).click();
  await expect(theirs.locator('.comment')).toHaveCount(1);
});

test('a post is edited, veiled and deleted, and others see it happen', async ({ world }) => {
  const [aoba, mika] = [await world.member('青葉'), await world.member('美香')];
  const song = await songBy(aoba, { title: unique('まちあかり') });
  const text = unique('犯人は');
  const { id } = await postBy(aoba, song, text);
  const [page, theirs] = [await aoba.open('/feed'), await mika.open(`/posts/${id}`)];
  await expect(post(theirs, text)).toBeVisible();
  await expect(theirs.getByText('まだコメントはありません。')).toBeVisible();

  await post(page, text).getByRole('button', { name: 'この投稿の操作' }).click();
  await page.getByRole('menuitem', { name: '編集' }).click();
  const changed = unique('最後の転調');
  await page.getByRole('dialog').getByLabel('本文').fill(changed);
  await page.getByRole('dialog').getByLabel('ネタバレあり').check();
  await look(page, 'post-edit');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(theirs.getByText('ネタバレを含む投稿です。')).toBeVisible();
  await expect(theirs.getByText(text)).toHaveCount(0);
  await expect(theirs.getByText(changed)).toHaveCount(0);
  await theirs.getByRole('button', { name: '表示する' }).click();
  await expect(post(theirs, changed)).toBeVisible();
  await expect(post(theirs, changed).getByText('編集済み')).toBeVisible();

  const mine = page.locator(`[data-post="${id}"]`);
  await mine.getByRole('button', { name: 'この投稿の操作' }).click();
  await page.getByRole('menuitem', { name: '削除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '削除' }).click();
  await expect(mine).toHaveCount(0);
  await expect(theirs.getByText('この投稿は削除されました。')).toBeVisible();
});

test('what is written is never lost: refused, offline, left and come back to', async ({
  world,
}) => {
  const aoba = await world.member('青葉');
  const song = await songBy(aoba, { title: unique('遠い春') });
  const page = await aoba.open('/feed');
  await hearing(page);
  await page.getByRole('button', { name: '曲について書く…' }).click();
  await page.getByRole('button', { name: '投稿する' }).click();
  await expect(page.getByText('曲を選んでください。')).toBeVisible();
  await expect(page.getByText('本文を書いてください。')).toBeVisible();
  await page.getByRole('button', { name: '閉じる（下書きは残ります）' }).click();

  // an Enter that ends a conversion sends nothing
  const text = unique('消えない');
  await write(page, song, text);
  await page
    .getByLabel('本文')
    .dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, keyCode: 229 });
  await expect(page.getByRole('button', { name: '投稿する' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: '下書きの続きを書く…' }).click();
  await expect(page.getByLabel('本文')).toHaveValue(text);

  // the answer is lost although the server has it: the next try does not double it
  await page.route('**/api/web/posts', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: '投稿する' }).click();
  const letter = page.locator('[data-letter]', { hasText: text });
  await expect(letter.getByText('未送信。')).toBeVisible();
  await page.unroute('**/api/web/posts');
  await page.reload();
  await expect(post(page, text)).toHaveCount(1);
  await expect(letter).toHaveCount(0);

  // refused: back in its field with the reason beside it
  await page.route('**/api/web/posts', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({
          status: 429,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: '/problems/writing-too-fast',
            title: '投稿が速すぎます',
            status: 429,
            retryAfter: 7,
            errors: [{ field: 'body', code: 'writing-too-fast', message: '少し待ってください。' }],
          }),
        })
      : route.continue(),
  );
  const second = unique('速すぎた');
  await write(page, song, second);
  await page.getByRole('button', { name: '投稿する' }).click();
  await expect(page.getByLabel('本文')).toHaveValue(second);
  await expect(page.getByText('少し待ってください。')).toBeVisible();
});

test('one follows people, keeps posts, and sees only those', async ({ world }) => {
  const [aoba, mika] = [await world.member('青葉'), await world.member('美香')];
  const song = await songBy(aoba, { title: unique('青い部屋') });
  const text = unique('フォロー');
  await postBy(aoba, song, text);
  const page = await mika.open('/feed?tab=following');
  await expect(page.getByText('フォロー中の人の投稿はまだありません。')).toBeVisible();
  await page.goto(`/@${aoba.handle}`);
  await expect(post(page, text)).toBeVisible();
  await page.getByRole('button', { name: 'フォローする' }).click();
  await expect(page.getByRole('link', { name: 'フォロワー1人' })).toBeVisible();
  await post(page, text).getByRole('button', { name: 'ブックマーク' }).click();
  await expect(page.getByText('ブックマークしました。')).toBeVisible();
  await look(page, 'person');
  await page.getByRole('link', { name: 'フォロワー1人' }).click();
  await expect(page.locator('[data-ref="tab"]').getByRole('link', { name: '美香' })).toBeVisible();

  await page.goto('/feed?tab=following');
  await expect(post(page, text)).toBeVisible();
  const live = unique('あとから');
  await postBy(aoba, song, live);
  await page.getByRole('button', { name: '1件の新しい投稿' }).click();
  await expect(post(page, live)).toBeVisible();
  await page.getByRole('link', { name: 'ブックマーク' }).click();
  await expect(post(page, text)).toBeVisible();
  await expect(post(page, live)).toHaveCount(0);
  await post(page, text).getByRole('button', { name: 'ブックマーク' }).click();
  await expect(page.getByText('ブックマークを外しました。')).toBeVisible();
});

test('a post goes into a room, and a song is what one listens to now', async ({ world }) => {
  const [aoba, mika] = [await world.member('青葉'), await world.member('美香')];
  const song = await songBy(aoba, { title: unique('冬の終わり') });
  const room = await roomOf(aoba, mika);
  const text = unique('共有');
  await postBy(aoba, song, text);
  const [page, theirs] = [await aoba.open('/feed'), await mika.open('/feed')];
  await hearing(page, theirs);
  await post(page, text).getByRole('button', { name: 'ルームに共有' }).click();
  await page.getByRole('combobox', { name: 'ルーム' }).selectOption(room);
  await page.getByLabel(/ひとこと/).fill('聴いてみて');
  await look(page, 'post-share');
  await page.getByRole('button', { name: '共有する' }).click();
  await expect(page.getByText(/に共有しました。/)).toBeVisible();

  await page.goto(`/songs/${song.id}`);
  await page.getByRole('button', { name: 'いまこれ' }).click();
  const strip = theirs.locator('.listening-item', { hasText: song.title });
  await expect(strip).toBeVisible();
  await page.goto('/feed');
  await page
    .locator('.listening-item', { hasText: song.title })
    .getByRole('button', { name: '終わる' })
    .click();
  await expect(strip).toHaveCount(0);

  await page.goto(`/rooms/${room}`);
  await expect(page.getByRole('log').getByText('聴いてみて')).toBeVisible();
  await expect(page.getByRole('log').getByText(text)).toBeVisible();
});

test('a long feed loads on, folds what is long and keeps few posts in the page', async ({
  world,
}) => {
  const aoba = await world.member('青葉');
  const song = await songBy(aoba, { title: unique('長い') });
  for (let i = 0; i < 45; i++)
    await postBy(aoba, song, `${i}番目の感想です。`.repeat(i % 9 === 0 ? 60 : 3));
  const page = await aoba.open(`/@${aoba.handle}`);
  await expect(page.locator('article[data-post]').first()).toBeVisible();
  const fold = page.getByRole('button', { name: '続きを読む' }).first();
  await fold.scrollIntoViewIfNeeded();
  await fold.click();
  await expect(page.getByRole('button', { name: '折りたたむ' }).first()).toBeVisible();
  const last = page.locator('article[data-post]', { hasText: /^[^]*0番目の感想です。0番目/ });
  await expect(async () => {
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 4_000);
    await expect(page.locator('.post-end').getByText('ここまでです。')).toBeInViewport({
      timeout: 500,
    });
  }).toPass({ timeout: 60_000 });
  await expect(last.last()).toBeVisible();
  await expect.poll(() => page.locator('article[data-post]').count()).toBeLessThan(45);
});
