/* Songs go with messages: chosen by ♪, pasted as a link, written offline; seen and heard by others. */
import { look } from './support/checks';
import { second, songBy } from './support/songs';
import { field, listening, log, phone, post, roomOf, row, say } from './support/talk';
import { expect, send, test, unique } from './support/world';

test('♪ finds a song by one character; its card is seen and heard by the other', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const title = unique('夜明けのテープ');
  const song = await songBy(hana, { title });
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`, phone)];
  await listening(a, b);

  // a note in somebody's voice is only a note
  await field(a).pressSequentially('たのしい♪');
  await expect(a.getByRole('dialog')).toHaveCount(0);
  await field(a).fill('');
  await field(a).pressSequentially('これ ♪');
  const picker = a.getByRole('dialog', { name: '曲を選ぶ' });
  await picker.getByRole('combobox').fill('よあけ');
  await picker.getByRole('combobox').fill(title);
  await expect(picker.getByRole('row')).toHaveCount(1);
  await look(a, 'cards/picker-desktop-ja');
  // the Enter that ends a conversion chooses nothing
  await picker.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(picker).toBeVisible();
  await picker.getByRole('combobox').press('Enter');
  await expect(picker).toHaveCount(0);
  await expect(field(a)).toBeFocused();
  await expect(field(a)).toHaveValue('これ ');
  const chips = a.getByRole('list', { name: '送る曲など' });
  await expect(chips).toContainText(title);

  // it stays with the draft
  await a.reload();
  await listening(a);
  await expect(chips).toContainText(title);
  await field(a).fill('これ聴いて');
  await field(a).press('Enter');
  await expect(chips).toHaveCount(0);

  const card = row(b, 'これ聴いて').locator(`[data-song="${song.id}"]`);
  await expect(card).toContainText(title);
  await expect(card).toContainText('青葉');
  await look(b, 'cards/message-phone-ja');
  await card.getByRole('button', { name: `${title}を再生` }).click();
  await expect(card.locator('[data-heard]')).toBeVisible();
  await expect.poll(() => second(b)).toBeGreaterThan(0);
  await look(a, 'cards/message-desktop-ja');
});

test('the picker on a phone: recent songs first, Spotify said to be off, put away by Escape', async ({
  world,
}) => {
  const hana = await world.member('佐藤 花子');
  const [first, second] = [unique('朝の歌'), unique('夕の歌')];
  await songBy(hana, { title: first });
  await songBy(hana, { title: second });
  const room = await roomOf(hana, []);
  const page = await hana.open(`/rooms/${room.id}`, phone);
  await listening(page);
  await page.getByRole('button', { name: '曲を添える' }).click();
  const picker = page.getByRole('dialog', { name: '曲を選ぶ' });
  await picker.getByRole('combobox').fill(first);
  await picker.getByRole('row').filter({ hasText: first }).click();
  await page.getByRole('button', { name: `${first}を外す` }).click();
  await expect(page.getByRole('list', { name: '送る曲など' })).toHaveCount(0);

  await page.getByRole('button', { name: '曲を添える' }).click();
  await expect(picker.getByRole('row').first()).toContainText(first);
  await picker.getByRole('combobox').fill('どこにもない曲');
  await expect(picker).toContainText('当てはまる曲はここにはありません');
  await picker.getByRole('button', { name: '「どこにもない曲」をSpotifyで探す' }).click();
  await expect(picker).toContainText('Spotifyにつないでいません');
  await look(page, 'cards/picker-phone-ja');
  await page.keyboard.press('Escape');
  await expect(picker).toHaveCount(0);
});

test('a pasted link to a song or a list becomes a card, any other stays a link', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const title = unique('貼った曲');
  const song = await songBy(hana, { title });
  const list = await send<{ id: string }>(hana.api, 'POST', '/api/web/lists', {
    clientId: crypto.randomUUID(),
    title: unique('貼ったリスト'),
    visibility: 'CIRCLE',
    songIds: [song.id],
  });
  const room = await roomOf(hana, [ken]);
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  const paste = (text: string): Promise<void> =>
    field(page).evaluate((target, words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      target.dispatchEvent(event);
    }, text);
  const { origin } = new URL(page.url());
  const chips = page.getByRole('list', { name: '送る曲など' });
  await paste(`${origin}/songs/${song.id}`);
  await expect(chips).toContainText(title);
  await paste(`${origin}/lists/${list.id}`);
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await expect(field(page)).toHaveValue('');
  await paste(`${origin}/songs/${crypto.randomUUID()}`);
  await expect(field(page)).toHaveValue(/\/songs\//);
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await say(page, 'ふたつ');
  await expect(row(page, 'ふたつ').locator('.card-box')).toHaveCount(2);
  await expect(row(page, 'ふたつ').getByRole('link', { name: title })).toBeVisible();
  await look(page, 'cards/list-desktop-ja');
});

test('a letter written offline takes its card along', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const title = unique('圏外の曲');
  await songBy(hana, { title });
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);
  await a.getByRole('button', { name: '曲を添える' }).click();
  const picker = a.getByRole('dialog', { name: '曲を選ぶ' });
  await picker.getByRole('combobox').fill(title);
  await picker.getByRole('row').filter({ hasText: title }).click();
  await a.context().setOffline(true);
  await say(a, 'トンネルの中から');
  await expect(row(a, 'トンネルの中から').locator('.card-box')).toContainText(title);
  await a.context().setOffline(false);
  await expect(row(b, 'トンネルの中から').locator('.card-box')).toContainText(title);
  await expect(row(a, 'トンネルの中から')).toContainText('送信済');
});

test('a card whose song is taken back says so; all cards of a page come by one request', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const songs = [
    await songBy(hana, { title: unique('残る曲') }),
    await songBy(hana, { title: unique('消える曲') }),
  ];
  const room = await roomOf(hana, [ken]);
  for (const song of songs) {
    await send(hana.api, 'POST', `/api/web/songs/${song.id}/shares`, {
      roomId: room.id,
      clientId: crypto.randomUUID(),
      body: song.title,
    });
  }
  await post(hana, room, '最後');
  await send(hana.api, 'DELETE', `/api/web/songs/${songs[1]?.id}`);
  const page = await ken.open('/');
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().includes('/api/web/cards?'))));
  await page.goto(`/rooms/${room.id}`);
  await listening(page);
  await expect(log(page).locator('.card-box')).toHaveCount(2);
  await expect(row(page, '消える曲')).toContainText('この曲は削除されました。');
  expect(asked).toBe(1);
  const heights = await log(page)
    .locator('.card-place')
    .evaluateAll((places) => places.map((place) => (place as HTMLElement).offsetHeight));
  expect(new Set(heights).size, `cards are as high as their places: ${heights.join()}`).toBe(1);
});
