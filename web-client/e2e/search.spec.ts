/* Finding what was said: one character, from anywhere, and opened where it was said. */
import { look } from './support/checks';
import { phone, post, roomOf } from './support/talk';
import { expect, test } from './support/world';

test('a message is found by one character and opened where it was said', async ({ world }) => {
  const [hana, ken, other] = [
    await world.member('佐藤 花子'),
    await world.member('木村 健'),
    await world.member('外 の人'),
  ];
  const room = await roomOf(hana, [ken]);
  await post(hana, room, '昨日の🎸ｷﾞﾀｰ、鵺みたいな音だったね');
  const long = 'ほかの話\n'.repeat(8); // below what one may send in a rush
  for (let i = 0; i < 12; i += 1) await post(ken, room, `${long}${i}`);

  const page = await ken.open('/');
  await expect(page.getByRole('navigation').getByText(room.name).first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('鵺');
  const hit = page.getByRole('region', { name: 'メッセージ' }).getByRole('link');
  await expect(hit).toHaveCount(1);
  await expect(hit.locator('mark')).toHaveText('鵺');
  await field.fill('ギター');
  await expect(hit.locator('mark').filter({ hasText: 'ｷﾞﾀｰ' })).toHaveCount(1);
  await look(page, 'search/found');
  await field.press('ArrowDown');
  await expect(hit.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/rooms/${room.id}/at/`));
  await expect(page.getByRole('log').getByText('鵺みたいな音だったね')).toBeInViewport();

  await page.keyboard.press('Escape');
  await page.goto('/search');
  await expect(page.getByRole('button', { name: 'ギター' })).toBeVisible();

  const outside = await other.open('/search?q=鵺', phone);
  await expect(outside.getByText('見つかりませんでした。')).toBeVisible();
});

test('words narrow by writer, and rooms and people come along', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(hana, room, '鶚の歌を録った');
  await post(ken, room, '鶚の歌を聴いた');
  const page = await hana.open('/search', phone);
  const field = page.getByRole('searchbox');
  await field.fill(`鶚 from：${ken.handle}`);
  await expect(page.locator('.search-text', { hasText: '聴いた' })).toBeVisible();
  await expect(page.locator('.search-text', { hasText: '録った' })).toHaveCount(0);
  await field.fill(room.name);
  await expect(
    page.getByRole('region', { name: 'ルーム' }).getByRole('link', { name: room.name }),
  ).toBeVisible();
  await field.fill(ken.handle);
  await expect(page.getByRole('region', { name: '人' }).getByText(`@${ken.handle}`)).toBeVisible();
  await page.getByRole('button', { name: '曲', exact: true }).click();
  await expect(page.getByText('見つかりませんでした。')).toBeVisible();
});
