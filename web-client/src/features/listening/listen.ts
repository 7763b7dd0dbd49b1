/* Says what one listens to just now. */
import * as api from '../../api/listening';
import type { Listening } from '../../api/listening';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t } from '../../lib/i18n';

export async function listenNow(song: {
  readonly id: string;
  readonly title: string;
}): Promise<Listening | null> {
  try {
    const made = await api.listenTo(song.id);
    toast(t('listening.setDone', { title: song.title }), {
      tone: 'success',
      action: { label: t('listening.end'), run: () => void endListening() },
    });
    return made;
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
    return null;
  }
}

export async function endListening(): Promise<void> {
  try {
    await api.stopListening();
    toast(t('listening.ended'));
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}
