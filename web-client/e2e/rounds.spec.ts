/* A blind round: sealed until everybody has answered, then open for all at once. */
import { look } from './support/checks';
import { songBy } from './support/songs';
import { listening, log, phone, roomOf } from './support/talk';
import { expect, send, test, unique } from './support/world';

test('nobody sees the other’s stars before both have answered', async ({ world }) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const title = unique('目かくしの曲');
  await songBy(hana, { title });
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`, phone)];
  await listening(a, b);

  await a.getByRole('button', { name: '曲を添える' }).click();
  await a.getByRole('button', { name: 'ブラインド評価をはじめる' }).click();
  const picker = a.getByRole('dialog', { name: 'どの曲を評価しますか？' });
  await picker.getByRole('combobox').fill(title);
  await picker.getByRole('row').filter({ hasText: title }).click();
  const dialog = a.getByRole('dialog', { name: 'ブラインド評価をはじめる' });
  await dialog.getByLabel('ひとこと').fill('正直に！');
  await look(a, 'rounds/start-desktop-ja');
  await dialog.getByRole('button', { name: 'はじめる' }).click();

  const [mine, theirs] = [log(a).locator('.round'), log(b).locator('.round')];
  await expect(mine).toContainText('2 人中 0 人が回答');
  await expect(theirs).toContainText('正直に！');
  await look(b, 'rounds/sealed-phone-ja');
  const stars = mine.getByRole('slider');
  await stars.focus();
  await stars.press('4');
  await stars.press('ArrowRight');
  await stars.press('Enter');
  await mine.getByRole('textbox', { name: 'コメント（任意）' }).fill('サビで泣いた');
  await mine.getByRole('button', { name: '回答する' }).click();
  await expect(mine).toContainText('回答しました。');
  await expect(theirs).toContainText('2 人中 1 人が回答');
  await expect(theirs.locator('.round-who')).toContainText('佐藤 花子');
  await expect(theirs).not.toContainText('サビで泣いた');
  await look(a, 'rounds/answered-desktop-ja');

  // a finger on the third star, in its second half
  const row = theirs.getByRole('slider');
  const width = await row.evaluate((node) => node.clientWidth);
  await row.tap({ position: { x: width * 0.59, y: 10 } });
  await theirs.getByRole('button', { name: '回答する' }).click();
  for (const round of [mine, theirs]) {
    await expect(round).toContainText('公開済み・2 人が回答');
    await expect(round).toContainText('サビで泣いた');
    await expect(round.locator('.round-average')).toContainText('3.8');
    await expect(round.getByRole('slider')).toHaveCount(0);
  }
  await look(a, 'rounds/open-desktop-ja');
  await look(b, 'rounds/open-phone-ja');

  await a.getByRole('button', { name: 'ルームの詳細' }).click();
  await expect(a.locator('.pane-details .round')).toContainText('公開済み');
  await look(a, 'rounds/details-desktop-ja');
});

test('whoever began a round may open it early; what another writes meanwhile stays', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const song = await songBy(hana, { title: unique('早く開く曲') });
  const room = await roomOf(hana, [ken]);
  await send(hana.api, 'POST', `/api/web/rooms/${room.id}/rounds`, {
    clientId: crypto.randomUUID(),
    songId: song.id,
    minutes: 60,
  });
  const [a, b] = [
    await hana.open(`/rooms/${room.id}`, { language: 'en', theme: 'dark' }),
    await ken.open(`/rooms/${room.id}`, { language: 'en', theme: 'dark', ...phone }),
  ];
  await listening(a, b);
  const [mine, theirs] = [log(a).locator('.round'), log(b).locator('.round')];
  await expect(theirs.getByRole('button', { name: 'Open now' })).toHaveCount(0);
  await theirs.getByRole('textbox', { name: 'Comment (optional)' }).fill('half a thought');
  const stars = mine.getByRole('slider');
  await stars.focus();
  await stars.press('5');
  await stars.press('Enter');
  await mine.getByRole('button', { name: 'Answer' }).click();
  await expect(theirs).toContainText('1 of 2 answered');
  await expect(theirs.getByRole('textbox')).toHaveValue('half a thought');
  await look(b, 'rounds/sealed-phone-en-dark');
  await mine.getByRole('button', { name: 'Open now' }).click();
  for (const round of [mine, theirs]) await expect(round).toContainText('Opened, 1 answer');
  await look(a, 'rounds/open-desktop-en-dark');
});
