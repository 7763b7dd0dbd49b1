/* The very first visit: the wizard founds the circle and signs its owner in. */
import { look } from './support/checks';
import { circleName, expect, owner, test } from './support/world';

test('the first visitor founds the circle', async ({ world }) => {
  const page = await world.guest('/');
  await expect(page).toHaveURL('/welcome');
  await look(page, 'welcome-1');

  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { name: 'Welcome to Otodoke' })).toBeVisible();
  await page.getByRole('radio', { name: '日本語' }).check();

  await page.getByRole('button', { name: '次へ' }).click();
  await expect(page.getByText('入力してください。')).toBeVisible();
  await page.getByLabel('サークルの名前').fill(circleName);
  await page.getByRole('button', { name: '次へ' }).click();

  await page.getByLabel('名前', { exact: true }).fill(owner.displayName);
  await page.getByLabel('メールアドレス').fill(owner.email);
  await page.getByLabel('ハンドル').fill('');
  await page.getByLabel('メールアドレス').blur();
  await page.getByLabel('ハンドル').fill(owner.handle);
  await page.getByLabel('パスワード', { exact: true }).fill(owner.password);
  await look(page, 'welcome-2');
  await page.getByRole('button', { name: '次へ' }).click();

  await expect(page.getByLabel('ルーム 1 の名前')).toHaveValue('雑談');
  await page.getByRole('button', { name: 'ルームを追加' }).click();
  await page.getByLabel('ルーム 4 の名前').fill('夏合宿');
  await look(page, 'welcome-3');
  await page.getByRole('button', { name: 'サークルを開く' }).click();

  await expect(page).toHaveURL('/');
  await expect(page.getByRole('navigation', { name: 'ルーム' }).getByText('夏合宿')).toBeVisible();
  await look(page, 'first-rooms');

  // founded once: the wizard is closed to everyone
  const other = await world.guest('/welcome');
  await expect(other).toHaveURL('/sign-in');
});
