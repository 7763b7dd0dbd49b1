import type { Translation } from '../types';
import type { developers as en } from '../en/developers';

export const developers: Translation<typeof en> = {
  'developers.title': 'プログラムから使う',
  'developers.lead':
    'ここで人ができることは、プログラムからもできます。HTTP と、Action Cable のプロトコルを話す 1 本の WebSocket を使います。公開されているクライアントがそのまま動きます。',
  'developers.token': 'まずトークンを用意',
  'developers.token.text':
    '「設定」→「プログラム」で、必要な権限だけを付けて作成します。Authorization ヘッダーか、ソケットのサブプロトコルに添えて渡し、アドレスには入れないでください。',
  'developers.description': 'API のすべて',
  'developers.description.text':
    'すべてのパス、チャンネル、操作、イベントとその形を OpenAPI で記述しています。',
  'developers.description.link': 'API の記述',
  'developers.client.rails': '@rails/actioncable を使う',
  'developers.client.rails.text':
    'Rails のクライアントです。切断のあと自分で戻り、その間の出来事は HTTP で取得します。',
  'developers.client.anycable': '@anycable/web を使う',
  'developers.client.anycable.text':
    '拡張プロトコルを話します。位置、切断後の履歴、在席に対応しています。',
  'developers.sample.subscribe': '聞く',
  'developers.sample.speak': '話す',
  'developers.sample.history': '追いつく',
  'developers.sample.presence': '居合わせる',
  'developers.copy': 'コピー',
  'developers.copied': 'コピーしました',
  'developers.promise': '約束していること',
  'developers.promise.order':
    'ルームごとに 1、2、3…と欠番のない記録があり、どのイベントもその位置を offset として持ちます。',
  'developers.promise.once':
    '拡張プロトコルでは、切断や再起動をまたいでも、各イベントは購読に一度だけ、順番どおりに届きます。',
  'developers.promise.ack':
    '「ack」は確実に保存されたという返事です。同じ clientId で送り直しても二重には保存されません。',
  'developers.promise.access':
    'ルームを抜けた人やサインアウトした人には、その後の発言は届きません。',
};
