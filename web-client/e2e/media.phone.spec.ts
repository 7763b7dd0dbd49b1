/* Pictures by finger. */
import { look } from './support/checks';
import { png } from './support/png';
import { roomOf } from './support/rooms';
import { expect, test } from './support/world';

test('pictures are chosen from the menu and turned by swiping', async ({ world }) => {
  const mika = await world.member('美香');
  const page = await mika.open(`/rooms/${await roomOf(mika)}`, { theme: 'dark' });
  await page.getByRole('button', { name: '画像を追加' }).tap();
  await expect(page.getByRole('menuitem', { name: '写真を撮る' })).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: '画像を選ぶ' }).tap();
  const files = ['一.png', '二.png'].map((name, index) => ({
    name,
    mimeType: 'image/png',
    buffer: png(200 + index),
  }));
  await (await chooser).setFiles(files);
  await expect(page.getByText('準備完了')).toHaveCount(2);
  await look(page, 'media-phone-tray');
  await page.getByRole('button', { name: '送信', exact: true }).tap();
  await page.locator('a.picture').first().tap();

  const box = page.getByRole('dialog', { name: '画像' });
  await expect(box.getByText('1 / 2')).toBeVisible();
  await look(page, 'media-phone-lightbox');
  const finger = await page.context().newCDPSession(page);
  const swipe = async (from: [number, number], to: [number, number]): Promise<void> => {
    const at = (share: number) => [
      { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share },
    ];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const share of [0.3, 0.6, 1]) {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe([320, 400], [60, 410]);
  await expect(box.getByText('2 / 2')).toBeVisible();
  await swipe([60, 400], [320, 405]);
  await expect(box.getByText('1 / 2')).toBeVisible();
  await swipe([190, 250], [195, 650]);
  await expect(box).toHaveCount(0);
});
