/* Pictures: on their way, in messages, and looked at closely. */
import { randomBytes } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { look } from './support/checks';
import { png } from './support/png';
import { roomOf } from './support/rooms';
import { expect, test } from './support/world';

const picture = (name: string, side = 300) => ({
  name,
  mimeType: 'image/png',
  buffer: png(side),
});
const pick = (page: Page): Locator => page.locator('input[data-ref="pick"]');
const cards = (page: Page): Locator =>
  page.getByRole('list', { name: '送る画像' }).getByRole('listitem');
const field = (page: Page): Locator =>
  page.getByRole('textbox', { name: /へのメッセージ|メッセージ/ }).last();

async function ready(page: Page, count: number): Promise<void> {
  await expect(cards(page).filter({ hasText: '準備完了' })).toHaveCount(count);
}

async function sendPictures(page: Page, text: string, alts: readonly string[]): Promise<void> {
  await pick(page).setInputFiles(
    alts.map((_, index) => picture(`絵${index + 1}.png`, 900 + index)),
  );
  await ready(page, alts.length);
  for (const [index, alt] of alts.entries()) {
    await cards(page).nth(index).getByRole('textbox').fill(alt);
  }
  await field(page).fill(text);
  await page.getByRole('button', { name: '送信', exact: true }).click();
  await expect(cards(page)).toHaveCount(0);
}

test('pictures go with a message and take no place away when they come', async ({ world }) => {
  const [mika, ken] = [await world.member('美香'), await world.member('健')];
  const room = await roomOf(mika, ken);
  const page = await mika.open(`/rooms/${room}`);
  await sendPictures(page, '海に行ってきた', ['夕方の海', '']);
  const shown = page.getByRole('article').filter({ hasText: '海に行ってきた' });
  await expect(shown.getByRole('img', { name: '夕方の海' })).toBeVisible();

  const other = await ken.open('/');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await other.route('**/media/**', async (route) => {
    await held;
    await route.continue();
  });
  await other.goto(`/rooms/${room}`);
  const row = other.getByRole('article').filter({ hasText: '海に行ってきた' });
  const image = row.getByRole('img', { name: '夕方の海' });
  await expect(row.locator('.picture')).toHaveCount(2);
  await expect(other.locator('.state-loading')).toHaveCount(0);
  await other.evaluate(() => document.fonts.ready);
  const before = await row.boundingBox();
  await other.evaluate(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });

  release();

  await expect
    .poll(() => image.evaluate((node) => (node as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await other.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await row.boundingBox()).toEqual(before);
  expect(
    await other.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift),
  ).toBe(0);
  await look(other, 'media-message');
});

test('a picture on its way tells how far it is and can be given up', async ({ world }) => {
  const mika = await world.member('美香');
  const page = await mika.open(`/rooms/${await roomOf(mika)}`);
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 60_000,
  });
  const completed: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/completion')) completed.push(request.url());
  });
  const large = { ...picture('重い.png'), buffer: Buffer.concat([png(300), randomBytes(900_000)]) };

  await pick(page).setInputFiles(large);

  const bar = cards(page).getByRole('progressbar');
  await expect
    .poll(() => bar.evaluate((node) => (node as HTMLProgressElement).position))
    .toBeGreaterThan(0.02);
  await expect(cards(page)).toContainText(/\d+%/);
  await look(page, 'media-sending');
  await page.getByRole('button', { name: '重い.pngを取り消す' }).click();
  await expect(cards(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  expect(completed).toEqual([]);
});

test('what goes wrong is said, and can be tried again', async ({ world }) => {
  const mika = await world.member('美香');
  const page = await mika.open(`/rooms/${await roomOf(mika)}`);
  await page.route('**/s3/**', (route) => route.abort());
  await pick(page).setInputFiles(picture('海.png'));
  await expect(cards(page)).toContainText('接続できません');
  await field(page).fill('まだ');
  await page.getByRole('button', { name: '送信', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: '送れなかった画像' })).toBeVisible();
  await look(page, 'media-failed');

  await page.unroute('**/s3/**');
  await page.getByRole('button', { name: '海.pngをもう一度送る' }).click();
  await ready(page, 1);

  await pick(page).setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('words'),
  });
  await expect(cards(page).last()).toContainText('送れるのは画像');
});

test('pictures are pasted and dropped, and wait while one looks elsewhere', async ({ world }) => {
  const mika = await world.member('美香');
  const room = await roomOf(mika);
  const page = await mika.open(`/rooms/${room}`);
  const bytes = [...png(40)];
  await field(page).evaluate((node, list) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(list)], '貼付.png', { type: 'image/png' }));
    node.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, bytes);
  await ready(page, 1);
  const dropped = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(list)], '投下.png', { type: 'image/png' }));
    return data;
  }, bytes);
  await page.getByRole('log').dispatchEvent('drop', { dataTransfer: dropped });
  await ready(page, 2);
  await cards(page).first().getByRole('textbox').fill('説明はここ');

  await page.getByRole('link', { name: '青葉大学 軽音楽部' }).first().click();
  await expect(page).not.toHaveURL(new RegExp(room));
  await page.goBack();

  await ready(page, 2);
  await expect(cards(page).first().getByRole('textbox')).toHaveValue('説明はここ');
});

test('the lightbox is worked by keys, and gives the focus back', async ({ world }) => {
  const mika = await world.member('美香');
  const page = await mika.open(`/rooms/${await roomOf(mika)}`);
  await sendPictures(page, '三枚', ['一つ目', '二つ目', '三つ目']);
  const first = page.locator('a.picture').first();
  const box = page.getByRole('dialog', { name: '画像' });
  // the sent message may take the place of the one on its way between two keys
  await expect(async () => {
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(box).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(box.getByRole('img', { name: '一つ目' })).toBeVisible();
  await expect(box.getByText('1 / 3')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(box.getByRole('img', { name: '二つ目' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(box.getByText('3 / 3')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(box.getByText('3 / 3')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('+');
  await expect(box.getByRole('img')).toHaveAttribute('style', /scale\(1\.5\)/);
  await page.keyboard.press('-');
  await expect(box.getByRole('img')).not.toHaveAttribute('style', /scale/);
  await look(page, 'media-lightbox');
  const download = page.waitForEvent('download');
  await box.getByRole('link', { name: 'ダウンロード' }).click();
  expect((await download).suggestedFilename()).toBe('絵1.png');
  await page.keyboard.press('Escape');

  await expect(box).toHaveCount(0);
  await expect(first).toBeFocused();
});
