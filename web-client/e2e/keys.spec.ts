/* Keys of the whole product, and input methods in every field. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/checks';
import { field, listening, post, roomOf, row } from './support/talk';
import { expect, test } from './support/world';

test('rooms, search and the sheet of keys are reached by keys', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const first = await roomOf(hana, [ken]);
  await post(ken, first, '先に話した');
  const second = await roomOf(hana, [ken]);
  await post(ken, second, '後で話した');
  const page = await hana.open(`/rooms/${second.id}`);
  await listening(page);
  await expect(row(page, '後で話した')).toBeVisible();

  await page.keyboard.press('Alt+ArrowDown');
  await expect(page).toHaveURL(new RegExp(first.id));
  await expect(row(page, '先に話した')).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page).toHaveURL(new RegExp(second.id));
  await expect(row(page, '後で話した')).toBeVisible();

  // in a field it is a question mark, elsewhere a question
  await field(page).focus();
  await page.keyboard.press('?');
  await expect(field(page)).toHaveValue('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(row(page, '後で話した')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('上のルーム・下のルームへ');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, '後で話した')).toBeFocused();

  await page.keyboard.press('m');
  await expect(page.locator('.talk-unread')).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/\/search$/);
});

test('what others write is said once, and little while much comes', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  const spoken = page.locator('[data-ref="spoken"]');
  await expect(async () => {
    await post(ken, room, 'こんにちは');
    await expect(spoken).toHaveText(/木村 健: こんにちは|新着/, { timeout: 3_000 });
  }).toPass();
  for (let n = 0; n < 12; n += 1) await post(ken, room, `続き ${n}`);
  await expect(spoken).toHaveText(/新着 \d+ 件/);
});

/** Both orders of events a browser may use when Enter or Escape ends a conversion. */
const convert = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input:not([type]), input[type=text], input[type=search], input[type=email], input[type=url]',
    );
    let submitted = 0;
    document.addEventListener('submit', (event) => {
      submitted += 1;
      event.preventDefault();
    });
    for (const one of fields) {
      if (one.readOnly || !one.checkVisibility()) continue;
      one.focus();
      const press = (key: string, isComposing: boolean): boolean =>
        one.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            keyCode: 229,
            isComposing,
            bubbles: true,
            cancelable: true,
          }),
        );
      const compose = (type: string): boolean =>
        one.dispatchEvent(new CompositionEvent(type, { data: 'へんかん', bubbles: true }));
      one.value = 'へんかん';
      const { href } = location;
      for (const key of ['Enter', 'Escape', 'Tab', 'ArrowUp', 'ArrowDown', 'Backspace']) {
        compose('compositionstart');
        const first = press(key, true); // Chromium, Firefox: the key, then the end
        compose('compositionend');
        compose('compositionstart');
        compose('compositionend');
        const second = press(key, false); // Safari: the end, then the key
        const name = one.name || one.getAttribute('aria-label') || one.id;
        if (!first || !second) wrong.push(`${name}: ${key} was taken`);
        if (one.value !== 'へんかん') wrong.push(`${name}: ${key} changed the text`);
        if (submitted > 0) wrong.push(`${name}: ${key} submitted`);
        if (!one.isConnected) wrong.push(`${name}: ${key} took the field away`);
        if (location.href !== href) wrong.push(`${name}: ${key} left the page`);
        submitted = 0;
      }
      one.value = '';
    }
    return fields.length === 0 ? ['no field was found'] : wrong;
  });

test('a conversion is ended in every field without anything else happening', async ({ world }) => {
  const owner = await world.owner();
  const room = await roomOf(owner, []);
  await post(owner, room, '直される');
  const page = await owner.open(`/rooms/${room.id}`);
  await listening(page);
  expect(await convert(page)).toEqual([]);
  await page.reload();
  await listening(page);
  await field(page).press('ArrowUp');
  await expect(page.getByRole('textbox', { name: 'メッセージを編集' })).toBeFocused();
  expect(await convert(page)).toEqual([]);
  for (const path of ['/directory', '/songs/new', '/settings', '/circle', '/members']) {
    await page.goto(path);
    await expect(page.locator('#main input, #main textarea').first()).toBeAttached();
    expect(await convert(page), path).toEqual([]);
  }
  for (const action of ['新しいルーム', '新しいダイレクトメッセージ']) {
    await page.goto('/');
    await page.getByRole('button', { name: '新しいルーム・メッセージ' }).click();
    await page.getByRole('menuitem', { name: action }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await convert(page), action).toEqual([]);
    await expect(page.getByRole('dialog')).toBeVisible();
  }
});
