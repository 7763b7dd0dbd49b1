/* The menu behind one's own picture. */
import user from 'lucide-static/icons/user.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import people from 'lucide-static/icons/users.svg?raw';
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import out from 'lucide-static/icons/log-out.svg?raw';
import type { Me } from '../api/accounts';
import { icon } from '../elements/icon';
import { openMenu } from '../elements/menu';
import { explain } from '../elements/problem';
import { toast } from '../elements/toast';
import { leave } from '../features/session/session-data';
import { t } from '../lib/i18n';
import { go } from '../lib/router';

export function openAccountMenu(button: HTMLElement, person: Me): void {
  openMenu(button, [
    { label: t('shell.profile'), icon: icon(user), run: () => go(`/@${person.handle}`) },
    { label: t('talk.bookmarks.title'), icon: icon(bookmark), run: () => go('/bookmarks') },
    { label: t('shell.settings'), icon: icon(settings), run: () => go('/settings') },
    { label: t('shell.circle'), icon: icon(people), run: () => go('/members') },
    { label: t('shell.signOut'), icon: icon(out), run: () => void signOut(person.id) },
  ]);
}

async function signOut(userId: string): Promise<void> {
  try {
    const { maySignOut } = await import('../features/offline/leaving');
    if (!(await maySignOut(userId))) return;
    await leave();
    go('/sign-in', { replace: true });
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}
