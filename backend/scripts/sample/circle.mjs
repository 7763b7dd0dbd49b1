// Who is in the sample circle, what they made and what they say.

export const circle = { name: '夕凪音楽会', rooms: ['広間', '新譜の話', '夏の合宿', '機材と譜面'] };

/** The first one founds the circle. */
export const people = [
  { handle: 'mio', name: '水野 澪', bio: 'ピアノと編曲。夕方の曲が好き。' },
  { handle: 'haru', name: '春山 健', bio: 'ベース。低いところを支えます。' },
  { handle: 'sakura', name: '佐倉 みゆ', bio: '歌と作詞。喉が弱い。' },
  { handle: 'tetsu', name: '黒川 徹', bio: 'ドラム。機材の話になると長い。' },
  { handle: 'nana', name: 'ナナ 🎻', bio: 'バイオリン。民謡を集めています。' },
  { handle: 'leo', name: 'Leo Tanaka', bio: 'Guitar, and the only one who reads the manuals.' },
];

export const songs = [
  {
    by: 'mio',
    title: '夜明けの散歩',
    reading: 'よあけのさんぽ',
    artists: ['夕凪'],
    mood: 'bright',
    beat: 0.46,
    note: '朝五時の川べりで。',
    lyrics: 'まだ眠る町の 角を曲がれば\n最初の電車が 朝を連れてくる',
  },
  {
    by: 'mio',
    title: '雨あがりの坂道',
    reading: 'あめあがりのさかみち',
    artists: ['夕凪'],
    mood: 'calm',
    beat: 0.55,
    note: '二月に作ったまま忘れていた曲。',
  },
  {
    by: 'sakura',
    title: '灯台守のうた',
    reading: 'とうだいもりのうた',
    artists: ['佐倉みゆ'],
    mood: 'far',
    beat: 0.6,
    lyrics: '波の数だけ 手紙を書いた\n返事のかわりに 光がまわる',
  },
  {
    by: 'haru',
    title: '低空飛行',
    reading: 'ていくうひこう',
    artists: ['春山健'],
    mood: 'calm',
    beat: 0.4,
    note: 'ベースだけで飛べるところまで。',
  },
  {
    by: 'nana',
    title: '麦のしらべ',
    reading: 'むぎのしらべ',
    artists: ['ナナ', '夕凪'],
    mood: 'bright',
    beat: 0.5,
  },
  {
    by: 'leo',
    title: 'Paper Lanterns',
    artists: ['Leo Tanaka'],
    mood: 'far',
    beat: 0.44,
    note: 'Written on the last night of the camp.',
  },
  {
    by: 'tetsu',
    title: '機械の見る夢',
    reading: 'きかいのみるゆめ',
    artists: ['黒川徹'],
    mood: 'calm',
    beat: 0.36,
  },
];

/** Room, speaker, words, and which song's card comes with them. */
export const talk = [
  ['広間', 'mio', '夕凪音楽会へようこそ。曲も、感想も、うわさ話も、ここに。'],
  ['広間', 'haru', 'おはようございます。昨日の練習、よかったですね。'],
  ['広間', 'sakura', '喉が治ったので今日から復帰します 🎉'],
  ['広間', 'leo', 'Welcome back! We kept your microphone warm.'],
  ['広間', 'tetsu', 'スネアを替えました。**音が二割ほど明るい**です。'],
  ['広間', 'nana', '@mio 文化祭の曲順、そろそろ決めませんか？'],
  ['広間', 'mio', '決めましょう。一曲目はこれがいいと思っています。', 0],
  ['広間', 'haru', '賛成。入りが静かなのがいい。'],
  ['新譜の話', 'sakura', '新しい曲を上げました。歌詞はまだ迷っています。', 2],
  ['新譜の話', 'nana', '二番の「光がまわる」が好きです。そのままで。'],
  ['新譜の話', 'leo', 'The second verse gave me goosebumps.'],
  ['新譜の話', 'mio', '||転調のところ||で泣きました。'],
  ['新譜の話', 'haru', 'こちらも一曲。ベースしか入っていません。', 3],
  ['新譜の話', 'tetsu', '潔い。'],
  ['夏の合宿', 'tetsu', '合宿の宿、海の見えるところが取れました。'],
  ['夏の合宿', 'sakura', '何日からでしたっけ？'],
  ['夏の合宿', 'tetsu', '8月18日から三泊です。\n\n- 一日目：移動と音出し\n- 二日目：録音\n- 三日目：発表会'],
  ['夏の合宿', 'leo', 'I will bring the small amp and too many cables.'],
  ['機材と譜面', 'tetsu', '`48kHz / 24bit` で録るのがよさそうです。'],
  ['機材と譜面', 'leo', 'Agreed. The interface drops frames above that.'],
  ['機材と譜面', 'nana', '「麦のしらべ」の譜面を書き直しました。', 4],
];

export const posts = [
  {
    by: 'haru',
    song: 0,
    body: '最初の八小節で窓を開けたくなった。左手が歩いていて、右手が空を見ている。\n\n通学の電車で三回聴きました。',
    comments: [
      ['mio', '窓を開けて弾いた日の曲です。ばれましたね。'],
      ['nana', 'わかる、風の音がします。'],
    ],
    likes: ['mio', 'sakura', 'nana', 'leo'],
  },
  {
    by: 'nana',
    song: 2,
    body: '灯台の光が回る速さと、曲の速さが同じなのだそうです。聞いてから聴き直すと、もう海しか見えない。',
    comments: [['sakura', '測りに行ったかいがありました。']],
    likes: ['mio', 'haru', 'leo'],
  },
  {
    by: 'leo',
    song: 4,
    body: 'A folk tune that never existed, and yet I seem to remember it from somewhere.',
    comments: [['nana', 'Thank you. It was a field near my grandmother’s house.']],
    likes: ['nana', 'tetsu'],
  },
  {
    by: 'sakura',
    song: 3,
    body: '歌のない曲に歌詞をつけたくなるのは悪い癖ですが、これはつけなくていい。',
    comments: [],
    likes: ['haru', 'mio'],
  },
  {
    by: 'tetsu',
    song: 5,
    spoiler: true,
    body: '最後の夜に屋根の上で鳴っていた曲。二分ごろの、あの一音がすべて。',
    comments: [['leo', 'You heard that? I thought everyone was asleep.']],
    likes: ['leo', 'sakura'],
  },
  {
    by: 'mio',
    song: 6,
    body: '機械にも眠る時間があるのだとしたら、きっとこういう拍子。',
    comments: [],
    likes: ['tetsu', 'haru', 'nana'],
  },
];

/** Half stars per song, in the order of the people. */
export const ratings = [
  [null, 9, 10, 8, 9, 8],
  [null, 7, 8, 6, 8, null],
  [9, 8, null, 7, 10, 9],
  [8, null, 9, 9, 7, 8],
  [9, 8, 9, null, null, 9],
  [7, 8, 9, 10, 8, null],
  [8, 7, null, null, 6, 9],
];

export const list = {
  by: 'mio',
  title: '帰り道の五曲',
  note: '最終バスを待ちながら。',
  songs: [
    [2, '海の見える席で'],
    [0, ''],
    [3, '降りるひとつ前まで'],
    [4, ''],
    [1, '歩いて帰る夜に'],
  ],
};

export const round = {
  by: 'nana',
  room: '新譜の話',
  song: 5,
  minutes: 4320,
  note: '合宿の最後の夜の曲。先に点を見ないで聴いてください。',
  answers: [
    ['haru', 8, '静かなのに忘れられない。'],
    ['sakura', 9, ''],
  ],
};
