/* Who likes a post. */
import { likers } from '../../api/posts';
import { openDialog } from '../../elements/dialog';
import { listSection } from '../../elements/list-section';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';
import { personRow } from '../follows/person-row';

export async function likersDialog(postId: string, life: AbortSignal): Promise<void> {
  await openDialog({
    title: t('post.likers'),
    size: 'sm',
    body: html`<div data-ref="people"></div>`,
    signal: life,
    mount: (root, signal) => {
      // a name leads away from here
      root.addEventListener('click', (event) => {
        if ((event.target as Element).closest('a')) root.close();
      });
      listSection(ref(root, 'people'), {
        load: async () => (await likers(postId)).items,
        row: personRow,
        empty: t('post.noLikers'),
        signal,
      });
    },
  });
}
