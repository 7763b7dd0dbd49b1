import { lists } from './lists';
import { rounds } from './rounds';
import { cable } from './cable';
import { cards } from './cards';
import { account } from './account';
import { circle } from './circle';
import { common } from './common';
import { emoji } from './emoji';
import { entry } from './entry';
import { media } from './media';
import { posts } from './posts';
import { ratings } from './ratings';
import { rooms } from './rooms';
import { search } from './search';
import { settings } from './settings';
import { songs } from './songs';
import { talk } from './talk';

export const ja = {
  ...cable,
  ...cards,
  ...account,
  ...circle,
  ...common,
  ...emoji,
  ...entry,
  ...media,
  ...posts,
  ...ratings,
  ...rooms,
  ...search,
  ...settings,
  ...rounds,
  ...lists,
  ...songs,
  ...talk,
} as const;
