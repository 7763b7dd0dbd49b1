import type { Translation } from '../types';
import type { account as en } from '../en/account';

export const account: Translation<typeof en> = {
  'account.email.new': '新しいメールアドレス',
  'account.email.password': '確認のためのパスワード',
  'account.email.change': 'メールアドレスを変更',
  'account.email.changed': 'メールアドレスを変更しました。',
  'account.email.sent': '確認のリンクを送りました。メールを開いて確認してください。',
  'account.email.pending': '{email} に送ったリンクを開くと、こちらに切り替わります。',
  'account.email.resend': 'リンクをもう一度送る',
  'account.status': 'いまの様子',
  'account.status.emoji': '絵文字',
  'account.status.text': 'ひとこと',
  'account.status.example': 'スタジオにいます',
  'account.status.span': '表示する期間',
  'account.status.span.none': '変更するまで',
  'account.status.span.hour': '1 時間',
  'account.status.span.today': '今日のあいだ',
  'account.status.span.week': '1 週間',
  'account.status.save': '表示する',
  'account.status.until': '{when}まで',
  'account.invitedBy': '{name}さんの招待で参加',
  'account.transfer': 'スマートフォンでサインイン',
  'account.transfer.lead':
    'スマートフォンのカメラでこのコードを読み取ってください。読み取った人はあなたとしてサインインできます。ほかの人には見せないでください。',
  'account.transfer.code': 'サインイン用の QR コード',
  'account.transfer.link': 'サインイン用のリンク',
  'account.transfer.until': '{time}まで 1 回だけ使えます',
  'account.transfer.over': 'このコードは使えなくなりました。',
  'account.transfer.again': '新しいコードを表示',
  'account.transfer.title': 'この端末でサインイン',
  'account.transfer.question':
    'ほかの端末に表示されたコードです。自分のアカウントであることを確かめてからサインインしてください。',
  'account.transfer.other':
    'この端末では{name}さんがサインイン中です。こちらのアカウントに切り替わります。',
  'account.transfer.confirm': 'サインイン',
  'account.transfer.void':
    'このコードは使えません。もう一方の端末で新しいコードを表示してください。',
};
