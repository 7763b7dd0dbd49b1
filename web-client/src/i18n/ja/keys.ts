import type { Translation } from '../types';
import type { keys as en } from '../en/keys';

export const keys: Translation<typeof en> = {
  'keys.title': 'キーボード操作',
  'keys.everywhere': 'どこでも',
  'keys.search': '検索',
  'keys.rooms': '上のルーム・下のルームへ',
  'keys.help': 'この一覧を表示',
  'keys.close': '開いているものを閉じる',
  'keys.writing': '入力欄',
  'keys.send': '送信',
  'keys.newline': '改行',
  'keys.editLast': '直前の自分のメッセージを編集（空のとき）',
  'keys.toMessages': 'メッセージへ移動',
  'keys.messages': 'メッセージの上',
  'keys.move': '次へ・前へ',
  'keys.ends': '最初へ・最後へ',
  'keys.menu': '操作メニュー',
  'keys.reply': '返信',
  'keys.react': '絵文字でリアクション',
  'keys.bookmark': 'ブックマーク',
  'keys.edit': '編集',
  'keys.copy': '本文をコピー',
  'keys.unread': 'ここから未読にする',
  'keys.delete': '削除',
  'keys.back': '入力欄へ戻る',
};
