/* Whether one follows a member, and how many do. */
import * as api from '../../api/follows';
import type { Follow } from '../../api/follows';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';

export interface FollowLineOptions {
  readonly userId: string;
  /** Nobody follows themselves. */
  readonly own: boolean;
  /** Where the lists of people are. */
  readonly path: (tab: api.Direction) => string;
  readonly signal: AbortSignal;
}

export async function followLine(root: HTMLElement, options: FollowLineOptions): Promise<void> {
  const { userId, own, path, signal } = options;
  let known: Follow | null = null;

  function show(now: Follow): void {
    known = now;
    const button = html`<button type="button" class="btn btn-sm ${now.following ? 'btn-outline' : 'btn-primary'}"
      data-action="follow" aria-pressed="${String(now.following)}">${t(now.following ? 'follow.following' : 'follow.follow')}</button>`;
    const focused =
      root.contains(document.activeElement) && document.activeElement?.matches('button');
    render(
      root,
      html`${!own && button}
        <a class="follow-count" href="${path('following')}">${t('follow.followees', { count: now.followees })}</a>
        <a class="follow-count" href="${path('followers')}">${t('follow.followers', { count: now.followers })}</a>
        ${now.followsMe && !own && html`<span class="tag">${t('follow.followsMe')}</span>`}`,
    );
    if (focused) root.querySelector('button')?.focus();
  }

  async function toggle(): Promise<void> {
    const before = known;
    if (!before) return;
    const on = !before.following;
    show({ ...before, following: on, followers: Math.max(0, before.followers + (on ? 1 : -1)) });
    try {
      await api.setFollow(userId, on);
    } catch (error) {
      show(before);
      toast(explain(error), { tone: 'danger' });
    }
  }

  delegate(root, 'click', { follow: () => void toggle() }, signal);
  try {
    const now = await api.follow(userId, signal);
    if (!signal.aborted) show(now);
  } catch {
    // the page stands without it
    if (!signal.aborted) render(root, nothing);
  }
}
