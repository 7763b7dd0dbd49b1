/* Two people talk: live, with corrections, pictures, mentions, by keyboard, on a phone. */
import { expectAccessible, look } from './support/checks';
import { png } from './support/png';
import {
  bodies,
  entry,
  field,
  listening,
  log,
  phone,
  post,
  roomOf,
  row,
  say,
} from './support/talk';
import { expect, test, type Person } from './support/world';

test('what one says the other sees at once, and what is changed or taken back too', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('Ken Morrison')];
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`, phone)];
  await listening(a, b);

  await field(a).fill('こんにちは、**いい曲**だね');
  await field(a).press('Enter');
  await expect(row(a, 'いい曲').getByText('送信済')).toBeVisible();
  await expect(row(b, 'いい曲').locator('strong')).toHaveText('いい曲');

  await field(b).pressSequentially('そうだね');
  await expect(a.getByText('Ken Morrison さんが入力中…')).toBeVisible();
  await b.getByRole('button', { name: '送信' }).click();
  await expect(row(a, 'そうだね')).toBeVisible();
  await expect(a.getByText('入力中')).toHaveCount(0);

  await field(a).press('ArrowUp');
  const editor = a.getByRole('textbox', { name: 'メッセージを編集' });
  await expect(editor).toHaveValue('こんにちは、**いい曲**だね');
  await editor.fill('こんばんは');
  await editor.press('Enter');
  await expect(row(b, 'こんばんは')).toContainText('編集済み');
  await expect(field(a)).toBeFocused();

  await row(a, 'こんばんは').getByRole('button', { name: 'メッセージの操作' }).click();
  await a.getByRole('menuitem', { name: '削除' }).click();
  await a.getByRole('dialog').getByRole('button', { name: '削除' }).click();
  await expect(log(b).getByText('このメッセージは削除されました。')).toBeVisible();
  await expect(row(b, 'こんばんは')).toHaveCount(0);

  await look(a, 'talk/desktop-ja');
  await look(b, 'talk/phone-ja');
});

test('pictures go with a message and open large', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('ミカ')];
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);
  await a
    .locator('[data-ref="pick"]')
    .setInputFiles([{ name: 'stage.png', mimeType: 'image/png', buffer: png(320) }]);
  await expect(a.getByRole('list', { name: '送る画像' }).getByText('準備完了')).toBeVisible();
  await a.getByRole('textbox', { name: 'stage.pngの説明' }).fill('夕方のステージ');
  await say(a, 'きのうの写真');
  const picture = row(b, 'きのうの写真').getByRole('img', { name: '夕方のステージ' });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await picture.click();
  await expect(b.getByRole('dialog').getByRole('img', { name: '夕方のステージ' })).toBeVisible();
  await look(b, 'talk/lightbox');
  await b.keyboard.press('Escape');
  await expect(b.getByRole('dialog')).toHaveCount(0);
  await look(a, 'talk/picture');
});

test('a confirming Enter of an input method never sends', async ({ world }) => {
  const hana = await world.member('佐藤 花子');
  const room = await roomOf(hana, []);
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  const orders = {
    'Chrome: keydown while composing': [['isComposing', true], 'compositionend'],
    'Safari: compositionend first': ['compositionend', ['keyCode', 229]],
  } as const;
  for (const [name, order] of Object.entries(orders)) {
    await field(page).fill(`変換中 ${name}`);
    await field(page).evaluate((target, steps) => {
      target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      for (const step of steps) {
        if (typeof step === 'string') {
          target.dispatchEvent(new CompositionEvent(step, { bubbles: true, data: '変換' }));
        } else {
          const init = { key: 'Enter', bubbles: true, cancelable: true, [step[0]]: step[1] };
          target.dispatchEvent(new KeyboardEvent('keydown', init));
        }
      }
    }, order);
    await expect(field(page)).toHaveValue(`変換中 ${name}`);
  }
  await field(page).press('Enter');
  await expect(row(page, '変換中')).toHaveCount(1);

  // with Ctrl+Enter as the sending key, Enter is a new line
  await page.getByRole('button', { name: 'Enter で送信' }).click();
  await page.getByRole('menuitemradio', { name: 'Ctrl+Enter で送信' }).click();
  await field(page).fill('一行目');
  await field(page).press('Enter');
  await field(page).pressSequentially('二行目');
  await expect(field(page)).toHaveValue('一行目\n二行目');
  await field(page).press('Control+Enter');
  await expect(row(page, '二行目')).toHaveCount(1);
});

test('the unread are counted exactly, marked where they begin, and read on every page', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('ケン')];
  const room = await roomOf(hana, [ken]);
  await post(hana, room, '前に読んだ');
  const page = await hana.open('/');
  await expect(entry(page, room)).toBeVisible();
  await post(ken, room, `ねえ ＠${hana.handle}`);
  await expect(entry(page, room)).toContainText('未読 1 件、メンション 1 件');
  const second = await post(ken, room, 'これも');
  await expect(entry(page, room)).toContainText('未読 2 件、メンション 1 件');
  await ken.api.delete(`/api/web/rooms/${room.id}/messages/${second.id}`);
  await expect(entry(page, room)).toContainText('未読 1 件、メンション 1 件');
  await post(ken, room, 'まだ');
  await expect(entry(page, room)).toContainText('未読 2 件');

  const other = await hana.open('/settings');
  await expect(entry(other, room)).toContainText('未読 2 件');
  await page.bringToFront();
  await entry(page, room).click();
  await expect(log(page).getByText('ここから未読')).toBeVisible();
  await expect(row(page, 'ねえ').locator('.mention-me')).toBeVisible();
  await expect(entry(page, room)).not.toContainText('未読');
  await expect(entry(other, room)).not.toContainText('未読');
  const order = await log(page).locator('.msg-body, .talk-unread').allInnerTexts();
  expect(order.indexOf('ここから未読')).toBe(1);

  await row(page, 'まだ').getByRole('button', { name: 'メッセージの操作' }).click();
  await page.getByRole('menuitem', { name: 'ここから未読にする' }).click();
  await expect(entry(page, room)).toContainText('未読 1 件');
  await expect(entry(other, room)).toContainText('未読 1 件');
});

test('a long room: back to its beginning, a permalink, and the way to the latest', async ({
  world,
}) => {
  // nobody may say much at once, but many may
  const names = ['花子', '健', 'ミカ', '俊介', '葵', '蓮', '凛'];
  const people = await Promise.all(names.map((name) => world.member(name)));
  const [hana, ken] = people as [Person, Person];
  const room = await roomOf(hana, people.slice(1));
  const posted: { id: string }[] = [];
  for (let n = 1; n <= 119; n += 1) {
    posted.push(await post(people[n % people.length] as Person, room, `発言 ${n}。`));
  }
  const page = await hana.open(`/rooms/${room.id}`);
  await expect(row(page, '発言 119。')).toBeInViewport();
  const scroller = page.locator('.talk-scroll');
  await expect(async () => {
    await scroller.evaluate((element) => (element.scrollTop = 0));
    await expect(row(page, '発言 1。')).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await bodies(page)).toHaveLength(119);

  // what the reader looks at stays where it is when something comes
  const top = await row(page, '発言 1。').boundingBox();
  await post(ken, room, '下に来た');
  await expect(page.getByRole('button', { name: '新着 1 件' })).toBeVisible();
  expect((await row(page, '発言 1。').boundingBox())?.y).toBe(top?.y);
  await page.getByRole('button', { name: '新着 1 件' }).click();
  await expect(row(page, '下に来た')).toBeInViewport();

  await page.goto(`/rooms/${room.id}/at/${posted[40]?.id}`);
  await expect(row(page, '発言 41。')).toBeInViewport();
  await expect(row(page, '発言 41。')).toBeFocused();
  await expect(row(page, '発言 39。')).toBeVisible();
  await page.getByRole('button', { name: '最新へ移動' }).click();
  await expect(row(page, '下に来た')).toBeInViewport();
});

test('everything can be done without a mouse', async ({ world, context }) => {
  await context.grantPermissions([]);
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(ken, room, '一つ目');
  await post(hana, room, '二つ目');
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  await expect(field(page)).toBeFocused();

  await page.keyboard.type('ねえ＠木');
  await expect(page.getByRole('option', { name: /木村 健/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(`ねえ@${ken.handle} `);
  await page.keyboard.type('聞いて');
  await page.keyboard.press('Enter');
  await expect(row(page, '聞いて')).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(row(page, '聞いて')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowUp');
  await expect(row(page, '一つ目')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'メッセージを編集' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row(page, '二つ目')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: '削除' }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, '二つ目')).toHaveCount(0);
  await page.keyboard.press('End');
  await page.keyboard.press('j');
  await expect(field(page)).toBeFocused();
});

test('nothing that is written becomes markup', async ({ world }) => {
  const hana = await world.member('佐藤 花子');
  const room = await roomOf(hana, []);
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  await say(
    page,
    '<img src=x onerror="window.hit=1"> [a](javascript:window.hit=1) <script>window.hit=1</script>',
  );
  await expect(row(page, '<script>')).toHaveCount(1);
  await expect(row(page, '<script>').locator('img, script, a[href^="javascript"]')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
  await say(page, '犯人は ||ねこ|| です');
  const spoiler = row(page, '犯人').locator('.spoiler');
  await expect(spoiler).toHaveAttribute('role', 'button');
  await spoiler.press('Enter');
  await expect(spoiler.getByText('ねこ')).toBeVisible();
});

for (const choices of [
  { language: 'en', theme: 'dark', size: 'desktop' },
  { language: 'en', theme: 'light', size: 'phone' },
  { language: 'ja', theme: 'dark', size: 'phone' },
] as const) {
  test(`a conversation in ${choices.language}, ${choices.theme}, on a ${choices.size}`, async ({
    world,
  }) => {
    const [hana, ken] = [await world.member('佐藤 花子'), await world.member('Ken Morrison')];
    const room = await roomOf(hana, [ken], '新譜の話');
    await post(
      ken,
      room,
      `> 引用も\n\n**太字**と\`code\`、https://example.com/a。 @${hana.handle}`,
    );
    const { size, ...rest } = choices;
    const page = await hana.open(
      `/rooms/${room.id}`,
      size === 'phone' ? { ...rest, ...phone } : rest,
    );
    await listening(page);
    await say(page, 'Hello');
    await expect(
      row(page, 'Hello').getByText(choices.language === 'ja' ? '送信済' : 'Sent'),
    ).toBeVisible();
    await look(page, `talk/${choices.size}-${choices.language}-${choices.theme}`);
    await page
      .getByRole('button', { name: choices.language === 'ja' ? 'ルームの詳細' : 'Room details' })
      .click();
    await expect(page.getByRole('complementary').getByText(`@${ken.handle}`)).toBeVisible();
    await look(page, `talk/details-${choices.size}-${choices.language}-${choices.theme}`);
    await expectAccessible(page);
  });
}
