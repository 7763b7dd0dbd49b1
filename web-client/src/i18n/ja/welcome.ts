import type { Translation } from '../types';
import type { welcome as en } from '../en/welcome';

export const welcome: Translation<typeof en> = {
  'welcome.title': '音届けへようこそ',
  'welcome.lead': '音楽サークルのための、自分たちの居場所。3 つの手順で開きます。',
  'welcome.step.circle': 'サークル',
  'welcome.step.you': 'あなた',
  'welcome.step.rooms': 'ルーム',
  'welcome.progress': '手順 {step} / {steps}',
  'welcome.circleName.hint': 'あとから変更できます。',
  'welcome.circleName.example': '軽音楽部',
  'welcome.you.lead': 'あなたがオーナーになり、メンバーの招待やサークルの管理をします。',
  'welcome.rooms.lead': 'メンバー全員に開かれた最初のルームです。あとからいつでも増やせます。',
  'welcome.rooms.name': 'ルーム {number} の名前',
  'welcome.rooms.add': 'ルームを追加',
  'welcome.room.lounge': '雑談',
  'welcome.room.songs': '新曲',
  'welcome.room.gear': '楽器・機材',
  'welcome.next': '次へ',
  'welcome.found': 'サークルを開く',
};
