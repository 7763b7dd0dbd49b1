/* Connections that go, tabs that close, a server that dies: nothing lost, nothing twice, in order. */
import { request } from '@playwright/test';
import { bodies, field, listening, log, roomOf, row, say } from './support/talk';
import { packaged, product } from './support/product';
import { circleName, expect, owner, send, signedInState, test } from './support/world';

test('what is written without a network is sent once and in order when it is back', async ({
  world,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  const [a, b] = [await hana.open(`/rooms/${room.id}`), await ken.open(`/rooms/${room.id}`)];
  await listening(a, b);
  await say(a, 'はじめ');
  await expect(row(b, 'はじめ')).toBeVisible();

  await a.context().setOffline(true);
  const written = ['一', '二', '三', '四', '五'].map((number) => `圏外で書いた${number}`);
  for (const text of written) {
    await field(a).fill(text);
    await field(a).press('Enter');
  }
  await expect(row(a, '圏外で書いた五').getByText('未送信')).toBeVisible();
  await say(b, '相手はまだ話している');
  await a.context().setOffline(false);

  await expect(row(a, '圏外で書いた五').getByText('送信済')).toBeVisible();
  await expect(row(b, '圏外で書いた五')).toBeVisible();
  // each once, one's own in the order of writing, and both see the same
  const all = ['はじめ', '相手はまだ話している', ...written];
  await expect.poll(async () => (await bodies(b)).toSorted()).toEqual(all.toSorted());
  const order = await bodies(b);
  expect(order.filter((text) => written.includes(text))).toEqual(written);
  await expect.poll(() => bodies(a)).toEqual(order);
});

test('what was not sent outlives the tab', async ({ world }) => {
  const hana = await world.member('佐藤 花子');
  const room = await roomOf(hana, []);
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  // the server is out of reach, the page itself is not
  await page
    .context()
    .route('**/api/web/rooms/*/messages', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
  await page.context().routeWebSocket('**/cable', (socket) => socket.close());
  await page.reload();
  await listening(page);
  for (const text of ['残るはず', 'これも']) await say(page, text);
  await field(page).fill('書きかけ');
  await expect(row(page, 'これも').getByText('未送信')).toBeVisible();
  await page.close();

  const again = await hana.open(`/rooms/${room.id}`);
  await expect(row(again, '残るはず')).toBeVisible();
  await expect(field(again)).toHaveValue('書きかけ');
  await again.context().unrouteAll();
  await again.getByRole('button', { name: '再送' }).first().click();
  await expect(log(again).getByText('未送信')).toHaveCount(0);
  expect(await bodies(again)).toEqual(['残るはず', 'これも']);
  const stored = await send<{ messages: { body: string }[] }>(
    hana.api,
    'GET',
    `/api/web/rooms/${room.id}/messages`,
  );
  expect(stored.messages.map((message) => message.body)).toEqual(['残るはず', 'これも']);
});

test('a message the server does not take comes back with the reason', async ({ world }) => {
  const hana = await world.member('佐藤 花子');
  const room = await roomOf(hana, []);
  const page = await hana.open(`/rooms/${room.id}`);
  await listening(page);
  await field(page).fill('制御文字\u0007入り');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('制御文字\u0007入り');
  await expect(page.locator('.composer-problem')).not.toBeEmpty();
  await expect(log(page).locator('.msg')).toHaveCount(0);
});

test('the server is killed and comes back while people talk', async ({ browser }) => {
  test.setTimeout(240_000);
  const jar = packaged();
  expect(jar, 'the product is packaged').not.toBeNull();
  const server = await product(jar ?? '');
  const ja = { locale: 'ja-JP', baseURL: server.origin };
  try {
    await server.start();
    const api = await request.newContext({
      baseURL: server.origin,
      extraHTTPHeaders: { 'X-Otodoke': '1' },
    });
    await send(api, 'POST', '/api/web/circle', {
      circleName,
      language: 'ja',
      owner,
      rooms: ['雑談'],
    });
    const context = await browser.newContext({ ...ja, storageState: await signedInState(api) });
    const [a, b] = [await context.newPage(), await context.newPage()];
    for (const page of [a, b]) {
      await page.goto('/');
      await page.getByRole('link', { name: '雑談' }).click();
      await listening(page);
    }
    await say(a, '前');
    await expect(row(b, '前')).toBeVisible();

    await server.kill();
    for (const text of ['止まった中で一', '止まった中で二']) await say(a, text);
    await expect(row(a, '止まった中で二').getByText('未送信')).toBeVisible({ timeout: 30_000 });
    await server.start();

    await expect(row(a, '止まった中で二').getByText('送信済')).toBeVisible({ timeout: 60_000 });
    await expect(row(b, '止まった中で二')).toBeVisible({ timeout: 60_000 });
    await say(b, '後');
    const wanted = ['前', '止まった中で一', '止まった中で二', '後'];
    await expect.poll(() => bodies(a), { timeout: 30_000 }).toEqual(wanted);
    await expect.poll(() => bodies(b)).toEqual(wanted);
    await context.close();
    await api.dispose();
  } finally {
    await server.remove();
  }
});
