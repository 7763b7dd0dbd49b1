/* Whom one has blocked or muted: their words are folded away. */
import { store } from '../../lib/store';

export interface Aside {
  readonly blocked: ReadonlySet<string>;
  readonly muted: ReadonlySet<string>;
}

const nobody: Aside = { blocked: new Set(), muted: new Set() };
export const aside = store<Aside>(nobody);

/** Whether what this person says is folded away. */
export const isAside = (userId: string): boolean =>
  aside.get().blocked.has(userId) || aside.get().muted.has(userId);

export function remember(kind: keyof Aside, userId: string, on: boolean): void {
  const ids = new Set(aside.get()[kind]);
  if (on) ids.add(userId);
  else ids.delete(userId);
  aside.set({ ...aside.get(), [kind]: ids });
}
