/* What anyone can do about another person: mute, block, report; moderators ban. */
import { setBlock, setMute } from '../../api/conduct';
import { confirmDialog } from '../../elements/dialog';
import type { MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t, withWords } from '../../lib/i18n';
import { myself } from '../session/session-data';
import { aside, remember } from './aside-data';
import { loadAside } from './aside-load';
import { banDialog } from './ban-dialog';
import { reportDialog } from './report-dialog';

interface Somebody {
  readonly id: string;
  readonly displayName: string;
  readonly role?: string;
}

/** Once it is known whom one blocks. */
export async function personItems(person: Somebody, signal: AbortSignal): Promise<MenuItem[]> {
  await withWords('conduct', loadAside());
  const name = person.displayName;
  const { blocked, muted } = aside.get();
  const isBlocked = blocked.has(person.id);
  const isMuted = muted.has(person.id);
  const mayBan =
    myself().role === 'OWNER' || (myself().role === 'MODERATOR' && person.role === 'MEMBER');
  const items: MenuItem[] = [
    {
      label: t(isMuted ? 'conduct.unmute' : 'conduct.mute'),
      run: () => void attempt(() => mute(person, !isMuted)),
    },
    {
      label: t(isBlocked ? 'conduct.unblock' : 'conduct.block'),
      danger: !isBlocked,
      run: () => void attempt(() => block(person, !isBlocked, signal)),
    },
    {
      label: t('common.report'),
      run: () => void reportDialog({ userId: person.id }, signal, name),
    },
  ];
  if (!mayBan) return items;
  const run = (): void => banDialog(person, signal);
  return [...items, { label: t('conduct.ban'), danger: true, run }];
}

async function mute(person: Somebody, on: boolean): Promise<void> {
  await setMute(person.id, on);
  remember('muted', person.id, on);
  toast(t(on ? 'conduct.muted' : 'conduct.unmuted', { name: person.displayName }));
}

async function block(person: Somebody, on: boolean, signal: AbortSignal): Promise<void> {
  const name = person.displayName;
  const sure =
    !on ||
    (await confirmDialog({
      title: t('conduct.block.title', { name }),
      text: t('conduct.block.text'),
      confirm: t('conduct.block'),
      danger: true,
      signal,
    }));
  if (!sure) return;
  await setBlock(person.id, on);
  remember('blocked', person.id, on);
  toast(t(on ? 'conduct.blocked' : 'conduct.unblocked', { name }));
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}
