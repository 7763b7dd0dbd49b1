/* A failure in words for the person before the screen. */
import { t } from '../lib/i18n';
import { NoAnswer, Refusal } from '../lib/refusal';

export function explain(error: unknown): string {
  if (error instanceof NoAnswer) {
    return t(error.reason === 'offline' ? 'problem.offline' : 'problem.timeout');
  }
  if (error instanceof Refusal) {
    if (error.status === 429 && error.retryAfter) {
      return t('problem.tooMany', { count: error.retryAfter });
    }
    // 503 says what is away for the moment
    if (error.status >= 500 && error.status !== 503) return t('problem.server');
    return error.detail || error.title || t('problem.unknown');
  }
  return t('problem.unknown');
}
