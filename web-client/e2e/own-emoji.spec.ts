/* The circle's own emoji and calling everybody: written, seen by the other, and refused in words. */
import { look } from './support/checks';
import { png } from './support/png';
import { field, listening, phone, roomOf, row, say } from './support/talk';
import { expect, send, test } from './support/world';

test('an emoji is added, written, said below a message, and taken away', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const name = `neko_${Date.now().toString(36)}`;
  const page = await hana.open('/circle/emoji');
  await expect(page.locator('.state-loading')).toHaveCount(0);
  const picture = { name: `${name}.png`, mimeType: 'image/png', buffer: png(600) };
  await page.locator('input[type="file"]').setInputFiles(picture);
  await expect(page.getByRole('textbox', { name: '名前' })).toHaveValue(name);
  await look(page, 'emoji/new');
  await page.getByRole('button', { name: '追加する' }).click();
  await expect(page.locator('.own-emoji').filter({ hasText: name })).toBeVisible();
  await look(page, 'emoji/list');
  await page.locator('input[type="file"]').setInputFiles(picture);
  await page.getByRole('textbox', { name: '名前' }).fill(name);
  await page.getByRole('button', { name: '追加する' }).click();
  await expect(page.getByText(/この名前の絵文字はすでにあります/)).toBeVisible();

  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);
  await field(b).pressSequentially(`見て：${name.slice(0, -1)}`);
  const offered = b.getByRole('option', { name: `:${name}:` });
  await expect(offered).toBeVisible();
  await look(b, 'emoji/completion');
  await field(b).press('Enter');
  await expect(field(b)).toHaveValue(`見て:${name}: `);
  await field(b).press('Enter');
  const shown = row(a, '見て').locator('.msg-body img');
  await expect(shown).toHaveAttribute('alt', `:${name}:`);
  await expect
    .poll(() => shown.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBe(128);

  await row(a, '見て').hover();
  await row(a, '見て').getByRole('button', { name: 'リアクションを追加' }).click();
  await a.getByPlaceholder('絵文字を探す').fill(name);
  await a.locator(`[data-emoji=":${name}:"]`).click();
  await expect(row(b, '見て').locator('.react img')).toHaveAttribute('alt', `:${name}:`);
  await look(a, 'emoji/message');

  await page.bringToFront();
  await page.getByRole('button', { name: `:${name}: を削除` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '削除' }).click();
  await expect(page.locator('.own-emoji').filter({ hasText: name })).toHaveCount(0);
  await b.reload();
  await expect(row(b, '見て')).toContainText(`:${name}:`);
});

test('everybody is called, and shown to be; not by a member of a large room', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`, phone), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);
  await field(b).pressSequentially('集合＠みん');
  await expect(b.getByRole('option', { name: /@みんな/ })).toHaveAttribute('aria-selected', 'true');
  await field(b).press('Tab');
  await expect(field(b)).toHaveValue('集合@みんな ');
  await say(b, '集合@みんな 18時');
  await expect(row(a, '18時').locator('.mention-me')).toHaveText('@みんな');
  await expect(row(a, '18時')).toHaveClass(/msg-called/);
  await look(a, 'talk/everyone-phone');

  const others = await Promise.all(Array.from({ length: 19 }, () => world.member('部員')));
  const large = await roomOf(hana, [ken, ...others]);
  const { memberCount } = await send<{ memberCount: number }>(
    ken.api,
    'GET',
    `/api/web/rooms/${large.id}`,
  );
  expect(memberCount).toBe(21);
  await b.goto(`/rooms/${large.id}`);
  await listening(b);
  await field(b).pressSequentially('＠みん');
  await field(b).fill('＠みんな 起きて');
  await expect(b.getByRole('option', { name: /@みんな/ })).toHaveCount(0);
  await field(b).press('Enter');
  await expect(
    b.getByText(/20人を超えるルームで @everyone を使えるのはモデレーターだけです/),
  ).toBeVisible();
  await expect(field(b)).toHaveValue('＠みんな 起きて');
});
