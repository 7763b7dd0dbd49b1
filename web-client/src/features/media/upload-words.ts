/* What is said about a picture on its way. */
import { explain } from '../../elements/problem';
import { t } from '../../lib/i18n';
import { Refusal } from '../../lib/refusal';
import { Unfit } from './picture-ready';
import type { PictureUpload } from './uploads-data';

export function failureText(failure: unknown): string {
  if (failure instanceof Unfit) return t(`media.unfit.${failure.reason}`);
  const field = failure instanceof Refusal ? failure.errors[0]?.message : undefined;
  return field ?? explain(failure);
}

export function stateText(item: PictureUpload): string {
  switch (item.state) {
    case 'waiting':
      return t('media.upload.waiting');
    case 'sending':
      return t('media.upload.sending', { percent: Math.round(item.share * 100) });
    case 'checking':
      return t('media.upload.checking');
    case 'ready':
      return t('media.upload.ready');
    case 'failed':
      return failureText(item.failure);
  }
}
