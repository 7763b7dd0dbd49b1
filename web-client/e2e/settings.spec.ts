/* One's own settings and page. */
import { look } from './support/checks';
import { png } from './support/png';
import { expect, test } from './support/world';

test('a member changes name, words and picture; the page shows them', async ({ world }) => {
  const member = await world.member('さくら');
  const page = await member.open('/settings');
  await page.getByLabel('名前', { exact: true }).fill('さくら 🌸');
  await page.getByLabel('自己紹介').fill('ドラム。\n<b>週末</b>はスタジオにいます。');
  await page
    .getByLabel('画像を選ぶ')
    .setInputFiles({ name: '顔.png', mimeType: 'image/png', buffer: png(64) });
  await expect(page.getByRole('img', { name: /さくら/ })).toHaveAttribute('src', /^\/media\//);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await look(page, 'settings-profile');

  await page.getByRole('link', { name: '自分のページを見る' }).click();
  await expect(page).toHaveURL(`/@${member.handle}`);
  await expect(page.getByRole('heading', { name: 'さくら 🌸' })).toBeVisible();
  await expect(page.getByText('<b>週末</b>はスタジオにいます。')).toBeVisible();
  const picture = page.getByRole('img', { name: 'さくら 🌸' });
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await look(page, 'person');
});

test('a handle that is taken is refused beside its field', async ({ world }) => {
  const [one, other] = [await world.member('一'), await world.member('二')];
  const page = await one.open('/settings');
  await page.getByLabel('ハンドル').fill(other.handle);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('.field-error, .form-problem').filter({ hasText: /\S/ })).toBeVisible();
  await expect(page.getByLabel('ハンドル')).toHaveValue(other.handle);
});

test('language, appearance and send key apply at once and stay', async ({ world }) => {
  const member = await world.member('Ken');
  const page = await member.open('/settings/display');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('group', { name: 'Key that sends' })).toBeVisible();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-bs-theme', 'dark');
  await page.getByRole('radio', { name: 'Ctrl + Enter' }).check();
  await look(page, 'settings-display');
  await expect
    .poll(async () => (await (await member.api.get('/api/web/me')).json()) as unknown)
    .toMatchObject({ language: 'en', settings: { theme: 'dark', sendKey: 'modEnter' } });
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Ctrl + Enter' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a changed password signs out the other devices', async ({ world }) => {
  const member = await world.member('けいこ');
  const phone = await member.open('/settings/display');
  const page = await member.open('/settings/security', { language: 'ja' });
  await expect(page.getByText('この端末')).toBeVisible();
  await look(page, 'settings-security');

  await page.getByLabel('現在のパスワード').fill('ちがうパスワードです');
  await page.getByLabel('新しいパスワード').fill(`${member.handle} dances`);
  await page.getByRole('button', { name: 'パスワードを変更' }).click();
  await expect(page.getByLabel('現在のパスワード')).toHaveAttribute('aria-invalid', 'true');

  await page.getByLabel('現在のパスワード').fill(member.password);
  await page.getByRole('button', { name: 'パスワードを変更' }).click();
  await expect(page.getByText('パスワードを変更しました。')).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(phone).toHaveURL(/\/sign-in/);
});

test('an access token is shown once, works, and can be revoked', async ({
  world,
  playwright,
  origin,
}) => {
  const member = await world.member('Bot-Eltern');
  const page = await member.open('/settings/programs');
  await page.getByLabel('名前').fill('新着ボット');
  await page.getByRole('button', { name: 'トークンを作成' }).click();
  await expect(page.getByText('1 つ以上選んでください。')).toBeVisible();
  await page.getByRole('checkbox', { name: /profile:read/ }).check();
  await page.getByRole('button', { name: 'トークンを作成' }).click();
  const secret = await page.getByRole('textbox', { name: 'アクセストークン' }).inputValue();
  expect(secret).toMatch(/^oto_/);
  await look(page, 'settings-programs');

  const extraHTTPHeaders = { Authorization: `Bearer ${secret}` };
  const program = await playwright.request.newContext({ baseURL: origin, extraHTTPHeaders });
  expect((await program.get('/api/v1/me')).status()).toBe(200);
  await page.reload();
  await expect(page.getByText('新着ボット')).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
  await page.getByRole('button', { name: '「新着ボット」を取り消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
  await expect(page.getByText('アクセストークンはまだありません')).toBeVisible();
  await expect.poll(async () => (await program.get('/api/v1/me')).status()).toBe(401);
  await program.dispose();
});
