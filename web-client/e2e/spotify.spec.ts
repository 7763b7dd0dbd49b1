/* Spotify while it answers, and while it wants to be left alone. */
import { request } from '@playwright/test';
import { look } from './support/checks';
import { packaged, product } from './support/product';
import { catalogue } from './support/spotify';
import { circleName, expect, owner, send, signedInState, test } from './support/world';

test('a track is found, added and played from Spotify; when it wants a pause, the rest goes on', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const jar = packaged();
  expect(jar, 'the product is packaged').not.toBeNull();
  const spotify = await catalogue();
  const server = await product(jar ?? '', spotify.settings);
  try {
    await server.start();
    const api = await request.newContext({
      baseURL: server.origin,
      extraHTTPHeaders: { 'X-Otodoke': '1' },
    });
    await send(api, 'POST', '/api/web/circle', {
      circleName,
      language: 'ja',
      owner,
      rooms: ['雑談'],
    });
    const context = await browser.newContext({
      locale: 'ja-JP',
      baseURL: server.origin,
      storageState: await signedInState(api),
    });
    const page = await context.newPage();
    const field = page.getByRole('searchbox', { name: '曲名・アーティスト・Spotifyのリンク' });
    // the embedded player is Spotify's own page, which no test goes to
    await page.route(/^https:/, (route) => route.fulfill({ status: 204 }));

    // only by a click, and only once for the same words
    await page.goto('/songs?q=lemon');
    const find = page.getByRole('button', { name: '「lemon」をSpotifyで探す' });
    await expect(find).toBeVisible();
    expect(spotify.asked()).toBe(0);
    await find.click();
    await expect(page.getByRole('button', { name: 'Lemonを追加' })).toBeVisible();
    await expect(page.getByText('米津玄師')).toBeVisible();
    const asked = spotify.asked();
    await page.goto('/songs/new?from=spotify&q=lemon');
    await expect(page.getByRole('button', { name: 'Lemonを追加' })).toBeVisible();
    expect(spotify.asked()).toBe(asked);

    // a pasted link is a question too
    await field.fill('https://open.spotify.com/intl-ja/track/04TshWXkhV1qkqHzf31Hn6?si=x');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Lemonを追加' }).click();
    await expect(page.getByRole('heading', { name: 'Lemon' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.getByRole('button', { name: 'Spotifyのプレーヤーで聴く' }).click();
    await expect(page.locator('iframe')).toHaveAttribute(
      'src',
      /^https:\/\/open\.spotify\.com\/embed\/track\//,
    );

    spotify.tire(30);
    await page.goto('/songs/new?from=spotify&q=wanted');
    await expect(page.getByText('Spotifyへの問い合わせを少し休んでいます。')).toBeVisible();
    // known songs are here all the same, and nobody asks before the pause is over
    const before = spotify.asked();
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await expect(page.getByText('Spotifyへの問い合わせを少し休んでいます。')).toBeVisible();
    expect(spotify.asked()).toBe(before);
    await look(page, 'spotify-degraded');
    await page.goto('/songs?q=lemon');
    await expect(page.getByRole('main').getByRole('link', { name: 'Lemon' }).first()).toBeVisible();

    spotify.recover();
    await page.goto('/songs/new?from=spotify&q=nothing');
    await expect(async () => {
      await field.press('Enter');
      await expect(page.getByText('Spotifyでは見つかりませんでした。')).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
    await context.close();
    await api.dispose();
  } finally {
    await server.remove();
    await spotify.close();
  }
});
