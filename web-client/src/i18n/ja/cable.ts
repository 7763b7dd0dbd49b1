import type { Translation } from '../types';
import type { cable as en } from '../en/cable';

export const cable: Translation<typeof en> = {
  'cable.title': '通信の様子',
  'cable.lead': 'このページにつながっているサーバーの、いまの様子です。',
  'cable.sockets': '接続数',
  'cable.deliveries': '1 秒あたりの配信',
  'cable.writes': '1 秒あたりの書き込み',
  'cable.batch': '1 回の配信にまとまったメッセージ（平均）',
  'cable.range': '直近 {minutes} 分：{low}〜{high}、現在 {now}',
  'cable.counts': 'サーバーの起動から',
  'cable.subscriptions': '現在の購読',
  'cable.opened': '開いた接続',
  'cable.refused': '断った接続',
  'cable.resumes': '切断のあと続きから再開',
  'cable.resumesRefused': '離れすぎて読み直し',
  'cable.gapsHealed': 'データベースから補った抜け',
  'cable.tooSlow': '読むのが遅く閉じた接続',
  'cable.aborted': '応答がなく打ち切った接続',
  'cable.batchMax': '1 回の配信にまとまった最多',
  'cable.stale': '{time} から更新できていません：{reason}',
};
