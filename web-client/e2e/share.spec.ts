/* Something shared into the installed app ends as a draft, never as something sent. */
import { songBy } from './support/songs';
import { field, listening, log, post, roomOf } from './support/talk';
import { expect, test } from './support/world';

test('what is shared becomes a draft in a room, a song of ours a card', async ({ world }) => {
  const hana = await world.member('佐藤 花子');
  await roomOf(hana, [], '共有の部屋');
  const song = await songBy(hana, { title: '共有する曲', seconds: 2 });
  const link = `${process.env['OTODOKE_URL'] ?? 'http://localhost:8080'}/songs/${song.id}`;
  const page = await hana.open(
    `/share?text=${encodeURIComponent('聴いて')}&url=${encodeURIComponent(link)}`,
  );
  await expect(page.getByRole('heading', { level: 1, name: '共有' })).toBeVisible();
  await expect(page.locator('.share-text')).toHaveText(`聴いて\n${link}`);
  await page.getByRole('button', { name: '共有の部屋', exact: true }).click();
  await listening(page);
  await expect(field(page)).toHaveValue('聴いて');
  await expect(page.locator('.composer').getByText('共有する曲')).toBeVisible();
  await expect(log(page).locator('.msg')).toHaveCount(0);
});

test('what is shared becomes a draft of a post, and stays text where it is no song', async ({
  world,
}) => {
  const hana = await world.member('佐藤 花子');
  const room = await roomOf(hana, [], '共有の部屋');
  await post(hana, room, 'ここにある言葉');
  const page = await hana.open('/share?title=%E8%A8%98%E4%BA%8B&url=https%3A%2F%2Fexample.org%2F');
  await page.getByRole('button', { name: '投稿として書く' }).click();
  await expect(page).toHaveURL(/\/feed$/);
  await page.getByRole('button', { name: /下書きの続きを書く/ }).click();
  await expect(page.getByLabel('本文')).toHaveValue('記事\nhttps://example.org/');
});

test('the manifest names pictures that are there, in the sizes it says', async ({ world }) => {
  const page = await world.guest('/sign-in');
  const manifest = await page.evaluate(async () => {
    const href = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    return (await (await fetch(href)).json()) as Record<
      'icons' | 'screenshots',
      { src: string; sizes: string; purpose?: string }[]
    >;
  });
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
    if (sizes === 'any') continue;
    const real = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(real, src).toBe(sizes);
  }
});
