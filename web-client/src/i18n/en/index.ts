import { common } from './common';

/** Every English word. A feature adds a file of its own here and in ja/. */
export const en = { ...common } as const;
