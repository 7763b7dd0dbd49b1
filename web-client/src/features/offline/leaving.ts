/* Asks before signing out when something would be lost by it. */
import { confirmDialog } from '../../elements/dialog';
import { t, withWords } from '../../lib/i18n';
import { unsent } from './forget-data';

export async function maySignOut(userId: string): Promise<boolean> {
  const [count] = await withWords('offline', Promise.all([unsent(userId)]));
  if (count === 0) return true;
  return confirmDialog({
    title: t('offline.leave.title'),
    text: t('offline.leave.text', { count }),
    confirm: t('shell.signOut'),
    danger: true,
  });
}
