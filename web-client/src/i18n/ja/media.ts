import type { media as en } from '../en/media';
import type { Translation } from '../types';

export const media: Translation<typeof en> = {
  'media.picture': '画像 {number} / {count}',
  'media.tray': '送る画像',
  'media.pick.choose': '画像を選ぶ',
  'media.pick.camera': '写真を撮る',
  'media.alt.label': '{name}の説明',
  'media.alt.placeholder': '見えない人のための説明',
  'media.upload.waiting': '順番待ち',
  'media.upload.sending': '{percent}%',
  'media.upload.checking': '準備しています…',
  'media.upload.ready': '準備完了',
  'media.upload.progress': '{name}を送信中',
  'media.upload.retry': '{name}をもう一度送る',
  'media.upload.remove': '{name}を取り消す',
  'media.failed': '送れなかった画像があります。もう一度送るか、取り消してください。',
  'media.tooMany': {
    one: '1つのメッセージに付けられる画像は10枚までです。{count}枚は追加しませんでした。',
    other: '1つのメッセージに付けられる画像は10枚までです。{count}枚は追加しませんでした。',
  },
  'media.unfit.type': '送れるのは画像（JPEG・PNG・GIF・WebP）だけです。',
  'media.unfit.heic':
    'このブラウザではHEICを読めません。撮ったスマートフォンから送るか、JPEGで保存し直してください。',
  'media.unfit.size': 'この画像は大きすぎて送れません。',
  'media.unfit.empty': 'このファイルは空です。',
  'media.lightbox.title': '画像',
  'media.lightbox.position': '{number} / {count}',
  'media.lightbox.previous': '前の画像',
  'media.lightbox.next': '次の画像',
  'media.lightbox.closer': '拡大',
  'media.lightbox.further': '縮小',
  'media.lightbox.save': 'ダウンロード',
};
