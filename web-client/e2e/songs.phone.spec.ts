/* Songs by finger: the section's tab, the small bar, the queue over the page. */
import { look } from './support/checks';
import { bar, second, songBy } from './support/songs';
import { expect, test, unique } from './support/world';

test('a song is found and heard on a phone, over every page', async ({ world }) => {
  const mika = await world.member('美香');
  const title = unique('電車の歌');
  await songBy(mika, { title, artists: ['美香'], seconds: 30 });
  const page = await mika.open('/', { theme: 'dark' });
  await page.getByRole('link', { name: '曲', exact: true }).tap();
  await page.getByRole('searchbox').fill(title.slice(0, 4));
  await page.getByRole('button', { name: `${title}を再生` }).tap();
  await expect.poll(() => second(page)).toBeGreaterThan(0);
  await look(page, 'songs-phone');

  await page.getByRole('link', { name: title }).first().tap();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await look(page, 'song-phone');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);

  // where the tabs are, the bar stands above them
  await page.goto('/songs');
  await expect(bar(page)).toBeVisible();
  const above = await page.evaluate(() => {
    const foot = document.querySelector('.player')?.getBoundingClientRect().bottom ?? 0;
    return foot <= (document.querySelector('.sections')?.getBoundingClientRect().top ?? 0) + 0.5;
  });
  expect(above).toBe(true);
  await look(page, 'player-phone-home');
  await bar(page).getByRole('button', { name: '再生', exact: true }).tap();
  await bar(page).getByRole('button', { name: '再生待ち' }).tap();
  await expect(page.getByRole('list', { name: '再生待ち' })).toContainText(title);
  await page
    .getByRole('dialog')
    .getByRole('slider')
    .tap({ position: { x: 200, y: 10 } });
  await expect.poll(() => second(page)).toBeGreaterThan(8);
  await look(page, 'queue-phone');
});
