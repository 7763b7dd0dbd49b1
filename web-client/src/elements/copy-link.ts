/* Takes an address along; where the clipboard is shut (plain http), it is shown to be copied by hand. */
import { t } from '../lib/i18n';
import { copyField, wireCopy } from './copy-field';
import { openDialog } from './dialog';
import { toast } from './toast';

export async function copyLink(title: string, address: string): Promise<void> {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  try {
    if (!clipboard) throw new TypeError('no clipboard');
    await clipboard.writeText(address);
    toast(t('common.copied'), { tone: 'success' });
  } catch {
    await openDialog({ title, body: copyField(title, address), mount: wireCopy });
  }
}
