/* Emoji below messages, and answers with a quote: two people see the same. */
import { expectAccessible } from './support/checks';
import { field, listening, log, post, roomOf, row, say } from './support/talk';
import { expect, test } from './support/world';

test('emoji and answers reach the other person', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(ken, room, 'ライブ最高だった');
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);

  // by keys: the picker finds names in both languages
  await field(a).press('Escape');
  await expect(row(a, 'ライブ最高')).toBeFocused();
  await a.keyboard.press('+');
  await a.getByPlaceholder('絵文字を探す').fill('guitar');
  await expect(a.locator('.emoji-one').first()).toHaveAttribute('data-emoji', '🎸');
  await expectAccessible(a);
  await a.keyboard.press('Enter');
  await expect(row(a, 'ライブ最高').locator('.react-mine')).toHaveText(/🎸\s*1/);
  const theirs = row(b, 'ライブ最高').locator('[data-emoji="🎸"]');
  await expect(theirs).toHaveText(/🎸\s*1/);
  await expect(theirs).toHaveAttribute('title', /佐藤 花子/);
  await theirs.click();
  await expect(row(a, 'ライブ最高').locator('[data-emoji="🎸"]')).toHaveText(/🎸\s*2/);
  await theirs.click();
  await expect(row(a, 'ライブ最高').locator('[data-emoji="🎸"]')).toHaveText(/🎸\s*1/);

  // an answer, its quote, and the quote of something taken back
  await expect(row(a, 'ライブ最高')).toBeFocused();
  await a.keyboard.press('r');
  await expect(field(a)).toBeFocused();
  await expect(a.locator('.composer-reply')).toContainText('ライブ最高だった');
  await say(a, '本当にね');
  await expect(row(b, '本当にね').locator('.quote')).toContainText('ライブ最高だった');
  await expect(b.getByRole('button', { name: '返信 1 件' })).toBeVisible();
  await b.getByRole('button', { name: '返信 1 件' }).click();
  await expect(b.locator('.pane-details')).toContainText('本当にね');
  await row(b, '本当にね').locator('.quote').click();
  await expect(log(b).locator('.msg').first()).toBeFocused();
  await b.keyboard.press('Delete');
  await b.getByRole('dialog').getByRole('button', { name: '削除' }).click();
  await expect(row(a, '本当にね').locator('.quote')).not.toContainText('ライブ最高だった');
});
