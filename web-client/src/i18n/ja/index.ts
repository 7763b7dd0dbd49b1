import { circle } from './circle';
import { common } from './common';
import { entry } from './entry';
import { settings } from './settings';

export const ja = { ...common, ...entry, ...settings, ...circle } as const;
