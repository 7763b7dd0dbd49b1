/* Completing what is being written; the list comes when the field is first used. */
import { listen } from '../../lib/dom';
import type { CompletionList } from './completion-list';
import type { Talk } from './conversation-events';

export function completion(
  place: HTMLElement,
  field: HTMLTextAreaElement,
  talk: Talk,
  signal: AbortSignal,
): CompletionList {
  let list: CompletionList | undefined;
  let asked = false;

  function load(): void {
    if (asked) return;
    asked = true;
    const more = import('./completion-list');
    void more.then(
      ({ completionList }) => (list ??= completionList(place, field, talk, signal)),
      () => (asked = false),
    );
  }

  // not while the page is still coming in
  listen(field, 'keydown', load, signal);
  listen(field, 'input', load, signal);
  return { key: (event) => list?.key(event) ?? false };
}
