/* People in rooms: making rooms, and what one does with them on the screen. */
import type { Locator, Page } from '@playwright/test';
import { expect, send, unique, type Person } from './world';

export interface Room {
  readonly id: string;
  readonly name: string;
}

/** A closed room of these people, the first of them its owner. */
export async function roomOf(
  owner: Person,
  others: readonly Person[],
  name?: string,
): Promise<Room> {
  return await send<Room>(owner.api, 'POST', '/api/web/rooms', {
    kind: 'CLOSED',
    name: name ?? unique('部屋'),
    description: '',
    memberIds: others.map((person) => person.id),
  });
}

export async function post(person: Person, room: Room, body: string): Promise<{ id: string }> {
  const { message } = await send<{ message: { id: string } }>(
    person.api,
    'POST',
    `/api/web/rooms/${room.id}/messages`,
    { clientId: crypto.randomUUID(), body, attachments: [] },
  );
  return message;
}

export const field = (page: Page): Locator => page.locator('.composer-field');

/** Writes and sends; a finger has no Enter that sends. */
export async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.getByRole('button', { name: /^(?:送信|Send)$/ }).click();
}

export const log = (page: Page): Locator => page.getByRole('log');
export const row = (page: Page, text: string): Locator =>
  log(page).locator('.msg').filter({ hasText: text });

/** The words of the messages, in order. */
export const bodies = (page: Page): Promise<string[]> =>
  log(page).locator('.msg-body').allInnerTexts();

/** The room's entry in the list of rooms. */
export const entry = (page: Page, room: Room): Locator => page.locator(`[data-room="${room.id}"]`);

/** The page hears the room: what is said now arrives over the cable. */
export async function listening(page: Page, ...others: Page[]): Promise<void> {
  for (const one of [page, ...others]) {
    await expect(field(one)).toBeVisible();
    await expect(one.locator('.state-loading')).toHaveCount(0);
    await expect(one.locator('.talk-top')).not.toBeEmpty();
  }
}

export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
} as const;
