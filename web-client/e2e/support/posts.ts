/* Posts for the tests. */
import type { Locator, Page } from '@playwright/test';
import type { MadeSong } from './songs';
import { expect, send, type Person } from './world';

export async function postBy(
  person: Person,
  song: MadeSong,
  body: string,
  more: { readonly spoiler?: boolean } = {},
): Promise<{ readonly id: string }> {
  const command = { clientId: crypto.randomUUID(), songId: song.id, body, spoiler: false };
  return await send(person.api, 'POST', '/api/web/posts', { ...command, pictures: [], ...more });
}

/** The post with these words; one's own on its way is not meant. */
export const post = (page: Page, text: string): Locator =>
  page.locator('article[data-post]').filter({ hasText: text });

/** Everything is there, and what happens now is heard. */
export async function hearing(...pages: Page[]): Promise<void> {
  for (const page of pages) {
    await expect(page.locator('.state-loading')).toHaveCount(0);
    await expect(page.locator('.post-begin')).toBeVisible();
  }
}

/** Opens the composer and chooses the song. */
export async function write(page: Page, song: MadeSong, text: string): Promise<void> {
  await page.getByRole('button', { name: /曲について書く|下書きの続きを書く/ }).click();
  await page.getByRole('button', { name: '曲を選ぶ' }).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('combobox').fill(song.title);
  await picker.getByRole('row', { name: song.title }).click();
  await page.getByLabel('本文').fill(text);
}
