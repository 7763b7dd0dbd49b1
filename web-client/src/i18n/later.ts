/*
 * Words that come with the pages that need them, not with the first room. Each entry is a feature's file in both
 * languages; its routes or dialogs ask for it with `withWords`.
 */
export const later = {
  conduct: {
    ja: () => import('./ja/conduct').then(({ conduct }) => conduct),
    en: () => import('./en/conduct').then(({ conduct }) => conduct),
  },
  developers: {
    ja: () => import('./ja/developers').then(({ developers }) => developers),
    en: () => import('./en/developers').then(({ developers }) => developers),
  },
  keys: {
    ja: () => import('./ja/keys').then(({ keys }) => keys),
    en: () => import('./en/keys').then(({ keys }) => keys),
  },
  offline: {
    ja: () => import('./ja/offline').then(({ offline }) => offline),
    en: () => import('./en/offline').then(({ offline }) => offline),
  },
  notices: {
    ja: () => import('./ja/notices').then(({ notices }) => notices),
    en: () => import('./en/notices').then(({ notices }) => notices),
  },
  share: {
    ja: () => import('./ja/share').then(({ share }) => share),
    en: () => import('./en/share').then(({ share }) => share),
  },
  welcome: {
    ja: () => import('./ja/welcome').then(({ welcome }) => welcome),
    en: () => import('./en/welcome').then(({ welcome }) => welcome),
  },
} as const;

type Later = typeof later;
export type LaterName = keyof Later;
type Both<U> = (U extends unknown ? (table: U) => void : never) extends (table: infer I) => void
  ? I
  : never;
/** All of them together, as English has them. */
export type LaterWords = Both<{ [N in LaterName]: Awaited<ReturnType<Later[N]['en']>> }[LaterName]>;
