// How quickly a page answers somebody's hand in a room of 5,000 messages while 20 more come every second: node bench/inp.mjs
// Starts the packaged product (backend/target, or OTODOKE_APP) on a folder and a port of its own.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { startProduct } from './product.mjs';
import { circleOf, fill, flood } from './talkers.mjs';
import { watchPage } from './watch.mjs';

const held = Number(process.env.MESSAGES ?? 5_000);
const perSecond = Number(process.env.PER_SECOND ?? 20);
const seconds = Number(process.env.SECONDS ?? 60);

const product = await startProduct();
let browser;
let watched;
try {
  const { reader, authors, room } = await circleOf(product.origin);
  const began = Date.now();
  await fill(product.origin, authors, room, held);
  console.log(`${held} messages in ${((Date.now() - began) / 1000).toFixed(0)} s`);

  const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  await page.goto(`${product.origin}/sign-in`);
  await page.locator('[name="login"]').fill(reader.handle);
  await page.locator('[name="password"]').fill(reader.password);
  await page.locator('[type="submit"]').click();
  await page.locator(`[data-room="${room.id}"]`).click();
  await page.locator('.composer-field').waitFor();
  await page.locator('.msg').last().waitFor();
  watched = await watchPage(page);

  await toTheEnd(page);
  await page.mouse.move(700, 400);
  const loaded = await toTheBeginning(page);
  console.log(`scrolled back through all of them in ${(loaded / 1000).toFixed(0)} s`);
  await report(page, 'scrolling back');

  await toTheEnd(page);
  const stop = flood(product.origin, authors, room, perSecond);
  await handsOn(page, Date.now() + seconds * 1_000);
  const said = await stop();
  console.log(`${said} messages came in ${seconds} s`);
  await report(page, 'typing, menus, panes and scrolling meanwhile');
} finally {
  await browser?.close();
  await product.stop();
}

async function toTheBeginning(page) {
  const began = Date.now();
  while ((await page.locator('.talk-beginning').count()) === 0) {
    await page.mouse.wheel(0, -3_000);
    await page.waitForTimeout(30);
    if (Date.now() - began > 300_000) throw new Error('the beginning does not come');
  }
  return Date.now() - began;
}

/** One comes in at the first unread one. */
async function toTheEnd(page) {
  const latest = page.locator('[data-action="talk.latest"]');
  await latest.click();
  await latest.waitFor({ state: 'hidden' });
}

/** What people do in a room, over and over. */
async function handsOn(page, until) {
  const field = page.locator('.composer-field');
  for (let turn = 0; Date.now() < until; turn += 1) {
    await field.click();
    await page.keyboard.type('いいね、それでいこう ', { delay: 40 });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.locator('[data-action="room.details"]').click();
    await page.locator('.pane-details .people').waitFor();
    await page.keyboard.press('Escape');
    for (let wheel = 0; wheel < 6; wheel += 1) {
      await page.mouse.move(700, 400);
      await page.mouse.wheel(0, wheel < 3 ? -600 : 700);
      await page.waitForTimeout(60);
    }
    if (turn % 3 === 2)
      await page
        .locator('.msg')
        .last()
        .click({ position: { x: 300, y: 8 } });
    const latest = page.locator('[data-action="talk.latest"]');
    if (await latest.isVisible()) await latest.click({ timeout: 1_000 }).catch(() => undefined);
  }
}

async function report(page, what) {
  const { interactions, frames } = await page.evaluate(() => globalThis.seen.take());
  const busy = await watched.busy();
  const at = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  const durations = interactions.map(({ duration }) => duration).sort((a, b) => a - b);
  const gaps = frames.sort((a, b) => a - b);
  // as browsers define it: the worst, leaving out one of every fifty
  const inp = durations[Math.max(0, durations.length - 1 - Math.floor(durations.length / 50))] ?? 0;
  console.log(`\n${what}`);
  console.log(
    `  interactions ${durations.length}: INP ${inp} ms, median ${at(durations, 0.5)} ms, worst ${durations.at(-1) ?? 0} ms`,
  );
  console.log(
    `  frames ${gaps.length}: 99% within ${at(gaps, 0.99).toFixed(0)} ms, worst ${(gaps.at(-1) ?? 0).toFixed(0)} ms, over 100 ms ${gaps.filter((gap) => gap > 100).length}, over 50 ms ${gaps.filter((gap) => gap > 50).length}`,
  );
  const percent = (share) => `${(share * 100).toFixed(0)} %`;
  console.log(
    `  the page's thread computes ${percent(busy.all)} of the time: scripts ${percent(busy.script)}, style and layout ${percent(busy.layout)}, the rest is painting`,
  );
  for (const { name, duration } of [...interactions]
    .sort((a, b) => b.duration - a.duration)
    .slice(0, 3)) {
    console.log(`  slow: ${name} ${duration} ms`);
  }
}
