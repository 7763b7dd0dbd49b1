/* Getting in: signing in, invitations, a forgotten password. */
import { look } from './support/checks';
import { circleName, expect, send, test, unique } from './support/world';

test('a member signs in, is brought back, and signs out', async ({ world }) => {
  const hanako = await world.member('佐藤 花子');
  const page = await world.guest('/settings/display');
  await expect(page).toHaveURL(/\/sign-in\?return=/);
  await look(page, 'sign-in');

  await page.getByLabel('ハンドルまたはメールアドレス').fill(hanako.handle);
  await page.getByLabel('パスワード', { exact: true }).fill('まちがったパスワード');
  await page.getByRole('button', { name: 'サインイン' }).click();
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expect(page.getByLabel('ハンドルまたはメールアドレス')).toHaveValue(hanako.handle);
  await look(page, 'sign-in-refused');

  await page.getByLabel('パスワード', { exact: true }).fill(hanako.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/settings/display');

  await page.reload();
  await expect(page.getByRole('group', { name: '送信キー' })).toBeVisible();
  await page.goto('/');
  await page.getByRole('button', { name: 'アカウント：佐藤 花子' }).click();
  await page.getByRole('menuitem', { name: 'サインアウト' }).click();
  await expect(page).toHaveURL('/sign-in');
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('signing out in one tab signs out the others', async ({ world }) => {
  const ann = await world.member('Ann');
  const one = await ann.open('/settings');
  const other = await ann.open('/settings/display');
  await expect(other.getByRole('group', { name: '外観' })).toBeVisible();
  await one.getByRole('button', { name: /^アカウント/ }).click();
  await one.getByRole('menuitem', { name: 'サインアウト' }).click();
  await expect(other).toHaveURL(/\/sign-in/);
});

test('a guest joins by an invitation, with every mistake shown beside its field', async ({
  world,
}) => {
  const inviter = await world.member('鈴木 一郎');
  const invite = await send<{ path: string }>(inviter.api, 'POST', '/api/web/invites', {
    days: 1,
    uses: 1,
  });
  const page = await world.guest(invite.path);
  await expect(page.getByRole('heading', { name: circleName })).toBeVisible();
  await expect(page.getByText('鈴木 一郎')).toBeVisible();
  await look(page, 'invite');

  await page.getByRole('button', { name: '参加する' }).click();
  const name = page.getByLabel('名前', { exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await look(page, 'invite-mistakes');

  const handle = unique('g');
  await name.fill('👩‍🎤 みゆ');
  await page.getByLabel('メールアドレス').fill(`${handle}@example.org`);
  await page.getByLabel('ハンドル').fill('だめ');
  await page.getByLabel('パスワード', { exact: true }).fill('aaaaaaaaaaaa');
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page.getByLabel('ハンドル')).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveValue('👩‍🎤 みゆ');

  await page.getByLabel('ハンドル').fill(handle);
  await page.getByLabel('パスワード', { exact: true }).fill(`${handle} sings`);
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('button', { name: /^アカウント：👩‍🎤/ })).toBeVisible();

  const late = await world.guest(invite.path);
  await expect(late.getByText('この招待は無効になっています。')).toBeVisible();
  await look(late, 'invite-over');
});

test('registration without an invitation says how to get one', async ({ world }) => {
  const page = await world.guest('/register');
  await expect(page.getByText('このサークルは招待制です。')).toBeVisible();
  await look(page, 'register-invite-only');
});

test('an owner hands a member a link, and the member sets a new password by it', async ({
  world,
}) => {
  const taro = await world.member('田中 太郎');
  const owner = await world.owner();
  const members = await owner.open('/members');
  await members.getByRole('searchbox', { name: 'メンバーを探す' }).fill(taro.handle);
  await members.getByRole('button', { name: '田中 太郎さんへの操作' }).click();
  await members.getByRole('menuitem', { name: 'パスワード再設定リンク' }).click();
  const link = await members.getByRole('textbox', { name: 'パスワード再設定リンク' }).inputValue();
  await look(members, 'reset-link');

  const page = await world.guest(new URL(link).pathname);
  await expect(page.getByRole('textbox', { name: '新しいパスワード' })).toBeVisible();
  await look(page, 'reset');
  await page.getByRole('textbox', { name: '新しいパスワード' }).fill(`${taro.handle} hums`);
  await page.getByRole('button', { name: '設定してサインイン' }).click();
  await expect(page).toHaveURL('/');

  const used = await world.guest(new URL(link).pathname);
  await expect(used.getByText('このリンクは期限切れか、使用済みです。')).toBeVisible();
  const forgotten = await world.guest('/forgotten');
  await expect(forgotten.getByRole('heading', { name: 'パスワードを忘れた場合' })).toBeVisible();
  await look(forgotten, 'forgotten');
});
