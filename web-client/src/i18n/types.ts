/** The same keys as the English words, each with one text or the plural forms. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : { readonly one: string; readonly other: string };
};
