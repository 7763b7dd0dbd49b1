/* Where the player stands: the shell offers a place, the player (once it is loaded) takes it. */
import { store } from '../../lib/store';

export const playerPlace = store<HTMLElement | null>(null);
