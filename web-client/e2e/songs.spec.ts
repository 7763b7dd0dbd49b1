/* Songs: brought in, found, heard, changed and taken away. */
import { look } from './support/checks';
import { bar, second, songBy } from './support/songs';
import { recording, wav } from './support/wav';
import { expect, send, test, unique } from './support/world';

const slider = { name: '再生位置' };

test('a recording is published, found by its reading and heard', async ({ world }) => {
  const [aoba, listener] = [await world.member('青葉'), await world.member('聴き手')];
  const name = unique('夜明け');
  const page = await aoba.open('/songs');
  await page.getByRole('link', { name: '曲を追加' }).first().click();
  await expect(page.getByText(/60分まで/)).toBeVisible();
  await look(page, 'song-new');
  await page
    .locator('input[name="audio"]')
    .setInputFiles(recording('テイク3.wav', { title: name, artist: '青葉 & 仲間' }));
  await expect(page.getByText(/0:20 · /)).toBeVisible();
  await expect(page.getByLabel('曲名')).toHaveValue(name);
  await expect(page.getByText('青葉 & 仲間')).toBeVisible();
  await page.getByRole('combobox', { name: 'アーティスト' }).fill('Ado');
  await page.keyboard.press('Enter');
  await page.getByLabel('よみ').fill('よあけのテープ');
  await page.getByLabel('歌詞').fill('夜が明ける\n音が届く');
  await look(page, 'song-new-filled');
  await page.getByRole('button', { name: '公開する' }).click();
  await expect(page).toHaveURL(/\/songs\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await look(page, 'song');

  const theirs = await listener.open('/songs');
  await theirs.getByRole('searchbox').fill('ヨアケ');
  await expect(theirs.getByRole('link', { name })).toBeVisible();
  await expect(theirs).toHaveURL(/q=/);
  await theirs.getByRole('button', { name: `${name}を再生` }).click();
  await expect(bar(theirs).getByRole('link', { name })).toBeVisible();
  await expect.poll(() => second(theirs)).toBeGreaterThan(1);
  await look(theirs, 'songs-playing');

  // by keys, by a press, and on over another page
  await bar(theirs).getByRole('slider', slider).focus();
  await theirs.keyboard.press('Home');
  for (let i = 0; i < 2; i++) await theirs.keyboard.press('ArrowRight');
  expect(await second(theirs)).toBeGreaterThanOrEqual(10);
  await theirs.keyboard.press('k');
  await expect(bar(theirs).getByRole('button', { name: '再生', exact: true })).toBeVisible();
  await bar(theirs)
    .getByRole('slider', slider)
    .click({ position: { x: 3, y: 8 } });
  expect(await second(theirs)).toBeLessThan(5);
  await theirs.keyboard.press(' ');
  await theirs.getByRole('link', { name }).first().click();
  await expect(theirs.getByRole('heading', { name })).toBeVisible();
  await expect.poll(() => second(theirs)).toBeGreaterThan(1);
});

test('the queue survives navigation and a reload', async ({ world }) => {
  const member = await world.member('並べる人');
  const names = ['一', '二', '三'].map((name) => unique(name));
  const songs = [];
  for (const [index, title] of names.entries()) {
    songs.push(await songBy(member, { title, pitch: 200 + index * 50, seconds: 30 }));
  }
  const page = await member.open(`/songs/${songs[0]?.id}`);
  await page.getByRole('main').getByRole('button', { name: '再生', exact: true }).click();
  await expect.poll(() => second(page)).toBeGreaterThan(0);
  for (const song of songs.slice(1)) {
    await page.evaluate((path) => history.pushState(null, '', path), `/songs/${song.id}`);
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await expect(page.getByRole('heading', { name: song.title })).toBeVisible();
    await page.getByRole('button', { name: '最後に追加' }).click();
  }
  await bar(page).getByRole('button', { name: '再生待ち' }).click();
  const queue = page.getByRole('list', { name: '再生待ち' });
  await expect(queue.getByRole('listitem')).toHaveCount(3);
  await look(page, 'queue');
  await page.getByRole('button', { name: `${names[2]}を上へ` }).click();
  await expect(queue.getByRole('listitem').nth(1)).toContainText(names[2] ?? '');
  await expect(page.getByRole('button', { name: `${names[2]}を上へ` })).toBeFocused();
  await page.getByRole('button', { name: `${names[1]}を外す` }).click();
  await expect(queue.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).last().click();

  await bar(page).getByRole('button', { name: '次の曲' }).click();
  await expect(bar(page).getByRole('link', { name: names[2] ?? '' })).toBeVisible();
  await bar(page).getByRole('slider', slider).focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await page.reload();
  await expect(bar(page).getByRole('link', { name: names[2] ?? '' })).toBeVisible();
  expect(await second(page)).toBeGreaterThanOrEqual(9);
  await bar(page).getByRole('button', { name: '再生', exact: true }).click();
  await expect.poll(() => second(page)).toBeGreaterThan(10);
});

test('what cannot be taken is refused in a sentence, and nothing written is lost', async ({
  world,
}) => {
  const member = await world.member('試す人');
  const page = await member.open('/songs/new');
  const file = page.locator('input[name="audio"]');
  await page.getByLabel('曲名').fill('のこる題');
  await page.getByLabel('ノート').fill('のこるノート');
  await page.getByRole('button', { name: '公開する' }).click();
  await expect(page.getByText('録音を選んでください。')).toBeVisible();

  await file.setInputFiles({
    name: '歌詞.mp3',
    mimeType: 'audio/mpeg',
    buffer: Buffer.from('これは歌詞です'.repeat(20)),
  });
  await expect(page.getByRole('alert').getByText(/受け付けている録音の形式では/)).toBeVisible();
  await look(page, 'song-wrong-type');
  await page.getByRole('button', { name: '歌詞.mp3を取り消す' }).click();

  const whole = wav({ seconds: 10 });
  await file.setInputFiles({
    name: '途中.wav',
    mimeType: 'audio/wav',
    buffer: whole.subarray(0, whole.length / 2),
  });
  await expect(page.getByRole('alert').getByText(/最後まで入っていません/)).toBeVisible();
  await page.getByRole('button', { name: '途中.wavを取り消す' }).click();
  await expect(page.getByLabel('曲名')).toHaveValue('のこる題');

  // elsewhere and back: still there
  await page.getByRole('link', { name: '曲', exact: true }).click();
  await page.getByRole('link', { name: '曲を追加' }).first().click();
  await expect(page.getByLabel('ノート')).toHaveValue('のこるノート');
  await file.setInputFiles(recording('今度は.wav', { seconds: 5 }));
  // once looked into, its name would fill an empty title
  await expect(page.getByText('0:05 ·')).toBeVisible();
  await page.getByRole('button', { name: '公開する' }).click();
  await expect(page.getByText('アーティストを1人以上')).toBeVisible();
  await page.getByRole('combobox', { name: 'アーティスト' }).fill('試す人');
  await page.getByLabel('曲名').fill('　');
  await page.getByRole('button', { name: '公開する' }).click();
  await expect(page.getByLabel('曲名')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('曲名').fill('のこる題');
  await page.getByRole('button', { name: '下書きに保存' }).click();
  await expect(page.getByRole('heading', { name: /のこる題/ })).toContainText('下書き');
  const others = await (await world.member('他の人')).open(new URL(page.url()).pathname);
  await expect(others.getByRole('alert')).toBeVisible();
  await page.goto('/songs?shelf=drafts');
  await expect(page.getByRole('link', { name: 'のこる題' })).toBeVisible();
});

test('an owner edits, a listener sees it at once, and a moderator takes it back', async ({
  world,
}) => {
  const [maker, listener] = [await world.member('作る人'), await world.member('見る人')];
  const first = unique('はじめの題');
  const { id } = await songBy(maker, { title: first, artists: [unique('名前')] });
  const theirs = await listener.open(`/songs/${id}`);
  await expect(theirs.getByRole('heading', { name: first })).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'この曲の操作' })).toHaveCount(0);

  const page = await maker.open(`/songs/${id}`);
  await page.getByRole('button', { name: 'この曲の操作' }).click();
  await page.getByRole('menuitem', { name: '編集' }).click();
  const second = unique('あとの題');
  await page.getByLabel('曲名').fill(second);
  await look(page, 'song-edit');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: second })).toBeVisible();
  await expect(theirs.getByRole('heading', { name: second })).toBeVisible();

  await theirs.locator('.song-by a').click();
  await expect(theirs.getByRole('link', { name: second })).toBeVisible();
  await look(theirs, 'artist');

  const owner = await (await world.owner()).open(`/songs/${id}`);
  await owner.getByRole('button', { name: 'この曲の操作' }).click();
  await expect(owner.getByRole('menuitem', { name: '編集' })).toHaveCount(0);
  await owner.getByRole('menuitem', { name: '下書きに戻す' }).click();
  await owner.getByRole('dialog').getByRole('button', { name: '下書きに戻す' }).click();
  await expect(owner).toHaveURL('/songs');

  await page.reload();
  await page.getByRole('button', { name: 'この曲の操作' }).click();
  await page.getByRole('menuitem', { name: '公開する' }).click();
  await expect(page.getByText('公開しました。')).toBeVisible();
  await page.getByRole('button', { name: 'この曲の操作' }).click();
  await page.getByRole('menuitem', { name: '削除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '削除' }).click();
  await expect(page).toHaveURL('/songs');
  const answer = await listener.api.get(`/api/web/songs/${id}`);
  expect(answer.status()).toBe(404);
});

test('the player says what is wrong and goes on when it can', async ({ world }) => {
  const [maker, listener] = [await world.member('消す人'), await world.member('聴く人')];
  const { id, title } = await songBy(maker, { title: unique('消える曲'), seconds: 60 });
  const page = await listener.open(`/songs/${id}`);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('main').getByRole('button', { name: '再生', exact: true }).click();
  await expect(bar(page).getByRole('alert')).toContainText('オフラインです。');
  await look(page, 'player-offline');
  await page.context().setOffline(false);
  await expect.poll(() => second(page)).toBeGreaterThan(0);
  await expect(bar(page).getByText('オフラインです。')).toHaveCount(0);

  await bar(page).getByRole('button', { name: '一時停止' }).focus();
  await page.keyboard.press('k');
  const before = await second(page);
  await page.keyboard.press('ArrowRight');
  expect(await second(page)).toBeGreaterThanOrEqual(before + 5);

  await send(maker.api, 'DELETE', `/api/web/songs/${id}`);
  await page.goto('/members');
  await expect(bar(page).getByRole('link', { name: title })).toBeVisible();
  await expect(bar(page).getByRole('alert')).toContainText('この曲はもうありません。');
  await bar(page).getByRole('button', { name: 'もう一度試す' }).click();
  await expect(bar(page).getByRole('alert')).toContainText('この曲はもうありません。');
  await bar(page).getByRole('button', { name: 'プレーヤーを閉じる' }).click();
  await expect(bar(page)).toHaveCount(0);
});

test('a recording is served by ranges', async ({ world, request }) => {
  const maker = await world.member('区切る人');
  const { id } = await songBy(maker, { title: unique('区間'), seconds: 3 });
  const { audio } = await send<{ audio: { url: string; bytes: number } }>(
    maker.api,
    'GET',
    `/api/web/songs/${id}`,
  );
  const part = await request.get(audio.url, { headers: { Range: 'bytes=100-199' } });
  expect(part.status()).toBe(206);
  expect((await part.body()).length).toBe(100);
  expect(part.headers()['content-range']).toBe(`bytes 100-199/${audio.bytes}`);
});

test('Spotify is asked only by a click, and says calmly when it is not there', async ({
  world,
}) => {
  const owner = await world.owner();
  const { state } = await send<{ state: string }>(owner.api, 'GET', '/api/web/spotify/status');
  const page = await owner.open(`/songs?q=${encodeURIComponent('Lemon')}`);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/spotify/search')) asked.push(request.url());
  });
  const button = page.getByRole('button', { name: '「Lemon」をSpotifyで探す' });
  await expect(button).toBeVisible();
  expect(asked).toEqual([]);
  await button.click();
  if (state === 'off') {
    await expect(page.getByText('OTODOKE_SPOTIFY_CLIENT_ID')).toBeVisible();
    await look(page, 'spotify-off');
    await page.goto('/songs/new?from=spotify&q=Lemon');
    await expect(page.getByText('Spotifyはつながっていません。')).toBeVisible();
    return;
  }
  // covers come from outside, which no test goes to
  await page.route(/^https:\/\/(?!localhost)/, (route) => route.fulfill({ status: 204 }));
  await expect(page.getByRole('link', { name: /^Spotifyの/ }).first()).toBeVisible();
  await look(page, 'spotify-found');
  const add = page.getByRole('button', { name: /を追加$/ }).first();
  await (
    (await add.count()) > 0 ? add : page.getByRole('link', { name: /を開く$/ }).first()
  ).click();
  await expect(page).toHaveURL(/\/songs\/[0-9a-f-]{36}$/);
  // the list may still stand there while the page comes
  await expect(page.getByRole('button', { name: 'Spotifyのプレーヤーで聴く' })).toBeVisible();
  await expect(
    page.locator('.song-buttons').getByRole('link', { name: /^Spotifyの/ }),
  ).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await look(page, 'song-spotify');
  await page.getByRole('button', { name: 'Spotifyのプレーヤーで聴く' }).click();
  await expect(page.locator('iframe')).toHaveAttribute(
    'src',
    /^https:\/\/open\.spotify\.com\/embed\/track\//,
  );
});
