/* Coming back after a long time: the newest at once, and what lies between when it is wanted. */
import type { Page } from '@playwright/test';
import { entry, listening, log, post, roomOf, row } from './support/talk';
import { expect, test, type Person, type World } from './support/world';

/** Enough people that nobody speaks faster than people may. */
const people = (world: World, count: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => world.member(`話す人 ${at + 1}`)));

async function talk(speakers: readonly Person[], room: { id: string; name: string }, each: number) {
  let said = 0;
  for (let round = 0; round < each; round += 1) {
    for (const speaker of speakers) await post(speaker, room, `留守の間の ${(said += 1)} 件目`);
  }
  return said;
}

const hole = (page: Page) => log(page).locator('.talk-hole');
const kept = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    const known = (await indexedDB.databases()).some((one) => one.name === 'otodoke.kept');
    if (!known) return false;
    return new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open('otodoke.kept');
      opening.onerror = () => reject(new Error('not opened'));
      opening.onsuccess = () => {
        const asking = opening.result.transaction('values').objectStore('values').getKey(wanted);
        asking.onsuccess = () => {
          opening.result.close();
          resolve(asking.result !== undefined);
        };
      };
    });
  }, name);

test('after a long absence the newest stand at once and the part between is filled from both sides', async ({
  world,
}) => {
  const hana = await world.member('佐藤 花子');
  const speakers = await people(world, 8);
  const room = await roomOf(hana, speakers, '長い部屋');
  const [first] = speakers;
  if (!first) throw new Error('nobody speaks');
  await post(first, room, '前に読んだ言葉');
  const edited = await post(first, room, '直される言葉');
  const page = await hana.open('/');
  await entry(page, room).click();
  await expect(row(page, '直される言葉')).toBeVisible();
  await expect.poll(() => kept(page, `talk ${hana.id} ${room.id}`)).toBe(true);
  await page.close();

  await first.api.patch(`/api/web/rooms/${room.id}/messages/${edited.id}`, {
    data: { body: '直された言葉' },
  });
  const said = await talk(speakers, room, 18);

  const again = await hana.open(`/rooms/${room.id}`);
  await listening(again);
  await expect(row(again, `留守の間の ${said} 件目`)).toBeVisible();
  await expect(hole(again)).toHaveText(`${said - 50} 件が未読み込み — 表示`);
  // what had been read stands above it as it is by now
  await expect(row(again, '直された言葉')).toHaveCount(1);
  await expect(row(again, '直される言葉')).toHaveCount(0);

  await log(again).hover();
  await hole(again).press('Enter');
  await expect(hole(again)).toHaveText(`${said - 100} 件が未読み込み — 表示`);
  await expect(async () => {
    if ((await hole(again).count()) > 0) await hole(again).scrollIntoViewIfNeeded();
    await again.mouse.wheel(0, 40);
    await expect(hole(again)).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  const bodies = await log(again).locator('.msg-body').allInnerTexts();
  const wanted = Array.from({ length: said }, (_, at) => `留守の間の ${at + 1} 件目`);
  expect(bodies.filter((text) => text.startsWith('留守'))).toEqual(wanted);
});
