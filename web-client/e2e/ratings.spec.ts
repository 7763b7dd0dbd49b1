/* Stars: given by keys, seen by others as it happens, taken back; what is outside disturbs nothing. */
import { look } from './support/checks';
import { songBy } from './support/songs';
import { expect, test, unique } from './support/world';

test('stars are given by keys, change the picture others see, and are taken back', async ({
  world,
}) => {
  const [aoba, mika] = [await world.member('青葉'), await world.member('美香')];
  const [song, other] = [
    await songBy(aoba, { title: unique('夜明け') }),
    await songBy(aoba, { title: unique('隣の曲') }),
  ];
  await mika.api.put(`/api/web/songs/${other.id}/rating`, { data: { stars: 7 } });
  const [page, theirs] = [
    await mika.open(`/songs/${song.id}`),
    await aoba.open(`/songs/${song.id}`),
  ];
  const stars = page.getByRole('slider', { name: 'あなたの星' });
  const spread = (of: typeof page) => of.locator('.rating-bars');
  await expect(spread(theirs)).toHaveAttribute('aria-label', 'まだ評価がありません。');

  await stars.focus();
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowRight');
  await expect(stars).toHaveAttribute('aria-valuetext', /星3\.5/);
  await expect(spread(theirs)).toHaveAttribute('aria-label', '星の分布：星3.5が1件');
  await expect(theirs.getByText('評価1件')).toBeVisible();
  // the measure while one decides: one's own songs around it
  await expect(page.locator('.rating-near').getByRole('link', { name: other.title })).toBeVisible();
  await look(page, 'song-rated');

  await page.keyboard.press('End');
  await expect(spread(theirs)).toHaveAttribute('aria-label', '星の分布：星5が1件');
  await page.getByRole('button', { name: '元に戻す' }).last().click();
  await expect(spread(theirs)).toHaveAttribute('aria-label', '星の分布：星3.5が1件');
  await page.getByRole('button', { name: '取り消す' }).click();
  await expect(spread(theirs)).toHaveAttribute('aria-label', 'まだ評価がありません。');
  await expect(stars).toHaveAttribute('aria-valuenow', '0');
});

test('a failing outside rating stays in its own place', async ({ world }) => {
  const aoba = await world.member('青葉');
  const song = await songBy(aoba, { title: unique('外の声') });
  const page = await aoba.open('/songs');
  await page.route('**/outside-rating', (route) => route.abort());
  await page.goto(`/songs/${song.id}`);
  await expect(page.getByText('MusicBrainzから応答がありません。')).toBeVisible();
  await expect(page.getByRole('slider', { name: 'あなたの星' })).toBeVisible();
  await expect(page.getByText('この曲についての投稿はまだありません。')).toBeVisible();
  await page.unroute('**/outside-rating');
  await page.locator('#outside').getByRole('button', { name: 'もう一度試す' }).click();
  await expect(page.getByText('MusicBrainzから応答がありません。')).toHaveCount(0);
});

test('the chart counts stars and posts', async ({ world }) => {
  const aoba = await world.member('青葉');
  const song = await songBy(aoba, { title: unique('一番') });
  await aoba.api.put(`/api/web/songs/${song.id}/rating`, { data: { stars: 10 } });
  const page = await aoba.open('/charts?period=week');
  const row = page.locator('.chart-entry', { hasText: song.title });
  await expect(row.getByText(/評価1件/)).toBeVisible();
  await look(page, 'charts');
  await page.getByRole('link', { name: '投稿数順' }).click();
  await expect(page).toHaveURL('/charts?by=posts&period=week');
  await expect(page.getByRole('link', { name: '投稿数順' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
