/* Known ways of getting a script into a page, shown by the real renderer: none runs, none is left. */
import { vectors } from './support/scripts-corpus';
import { log, post, roomOf } from './support/talk';
import { expect, test } from './support/world';

interface Answer {
  messages: Record<string, unknown>[];
}

test('nothing in messages, names and quotes becomes a script, a handler or a foreign request', async ({
  world,
  origin,
}) => {
  const [hana, ken] = [await world.member('佐藤 花子'), await world.member('木村 健')];
  const room = await roomOf(hana, [ken]);
  await post(ken, room, '見本');
  const page = await hana.open('/');
  await page.context().route(`**/api/web/rooms/${room.id}/messages?*`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as Answer;
    const sample = body.messages[0] ?? {};
    const messages = vectors.map((vector, at) => ({
      ...sample,
      id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
      clientId: `c${at}`,
      seq: at + 1,
      body: vector,
      author: { ...(sample['author'] as object), id: `p${at}`, displayName: vector },
      replyTo: {
        messageId: `q${at}`,
        seq: 1,
        author: { ...(sample['author'] as object), displayName: vector },
        excerpt: vector,
        deleted: false,
      },
    }));
    await route.fulfill({ response: answer, json: { ...body, messages } });
  });
  const foreign: string[] = [];
  page.on('request', (one) => {
    if (/^(?:https?|wss?|ftp):/.test(one.url()) && new URL(one.url()).host !== new URL(origin).host)
      foreign.push(one.url());
  });
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto(`/rooms/${room.id}`);
  await expect(log(page).locator('.msg')).toHaveCount(vectors.length);

  const found = await page.evaluate(() => {
    const bad: string[] = [];
    for (const node of document.querySelectorAll('[role=log] *')) {
      if (/^(?:script|iframe|object|embed|form|base|meta|link|style|math)$/i.test(node.tagName))
        bad.push(node.tagName);
      for (const { name, value } of node.attributes) {
        const runs = /^on|^srcdoc$|^style$|^(?:id|name)$/.test(name);
        const leads = /^(?:href|src|action|formaction|data|xlink:href)$/.test(name);
        const scheme =
          leads && /^\W*(?:javascript|vbscript|data(?!:image\/(?:png|jpeg|webp|gif)))/i;
        if (runs || (scheme && scheme.test(value))) bad.push(`${name}=${value}`);
      }
    }
    return bad;
  });
  expect(found).toEqual([]);
  // whatever would run only when it is touched
  for (const type of ['click', 'mouseover', 'focus', 'pointerenter']) {
    await page.evaluate((event) => {
      for (const node of document.querySelectorAll('[role=log] .msg-body *:not(a):not(button)'))
        node.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
    }, type);
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(dialogs).toBe(0);
  expect(foreign).toEqual([]);
});
