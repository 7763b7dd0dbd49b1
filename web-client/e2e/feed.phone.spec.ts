/* The feed and stars by finger. */
import { look } from './support/checks';
import { hearing, post, postBy, write } from './support/posts';
import { songBy } from './support/songs';
import { expect, test, unique } from './support/world';

test('by finger: a post is written and liked, stars are slid on and taken back', async ({
  world,
}) => {
  const mika = await world.member('美香');
  const song = await songBy(mika, { title: unique('指先') });
  const text = unique('帰り道に');
  const page = await mika.open('/feed', { theme: 'dark' });
  await hearing(page);
  await write(page, song, text);
  await look(page, 'feed-phone-composer');
  await page.getByRole('button', { name: '投稿する' }).tap();
  const own = post(page, text);
  await own.getByRole('button', { name: 'いいね', exact: true }).tap();
  await expect(own.getByRole('button', { name: 'いいね1件' })).toBeVisible();
  await look(page, 'feed-phone');

  await page.goto(`/songs/${song.id}`);
  const stars = page.getByRole('slider', { name: 'あなたの星' });
  await stars.scrollIntoViewIfNeeded();
  const box = await stars.boundingBox();
  if (!box) throw new Error('no stars');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: string, share: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints:
        type === 'touchEnd' ? [] : [{ x: box.x + box.width * share, y: box.y + box.height / 2 }],
    });
  await touch('touchStart', 0.15);
  for (const share of [0.3, 0.5, 0.75]) await touch('touchMove', share);
  await touch('touchEnd', 0.75);
  await expect(stars).toHaveAttribute('aria-valuetext', /星4/);
  await expect(page.getByText('評価1件')).toBeVisible();
  await look(page, 'song-phone-rated');
  // the first tap after a slide only ends the slide
  await page.getByText('なぞるか押して付けます。').tap();
  await page.getByRole('button', { name: '取り消す' }).tap();
  await expect(stars).toHaveAttribute('aria-valuenow', '0');
});

test('new posts are announced where the reader is', async ({ world }) => {
  const [aoba, mika] = [await world.member('青葉'), await world.member('美香')];
  const song = await songBy(aoba, { title: unique('新着') });
  await postBy(aoba, song, unique('先に'));
  const page = await mika.open('/feed');
  await hearing(page);
  const text = unique('いま');
  await postBy(aoba, song, text);
  await page.getByRole('button', { name: /件の新しい投稿/ }).tap();
  await expect(post(page, text)).toBeInViewport();
});
