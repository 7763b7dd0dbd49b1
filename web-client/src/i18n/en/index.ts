import { circle } from './circle';
import { common } from './common';
import { entry } from './entry';
import { settings } from './settings';

/** Every English word. A feature adds a file of its own here and in ja/. */
export const en = { ...common, ...entry, ...settings, ...circle } as const;
