/* What every page must keep to: no script error, no axe finding; and its picture is kept. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** An error of the page's own scripts, or anything its security policy forbids, fails the test. */
export function checkPage(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted|TypeError/.test(message.text()))
      throw new Error(message.text());
  });
}

/** Nothing that axe-core finds. */
export async function expectAccessible(page: Page): Promise<void> {
  // by the debugger, past the page's security policy
  await page.evaluate(`${axe.source};0`);
  const findings = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  });
  expect(findings, page.url()).toEqual([]);
}

/** Waits until pictures and animations are done, checks, and keeps the picture. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('.state-loading')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `test-results/screens/${name}.png`, animations: 'disabled' });
  await expectAccessible(page);
}
