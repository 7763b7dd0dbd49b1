/* What one may do about a member; an owner more than others. */
import { changeMember, issueResetLink, type Person, type Role } from '../../api/accounts';
import { copyField, wireCopy } from '../../elements/copy-field';
import { confirmDialog, openDialog } from '../../elements/dialog';
import { openMenu, type MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';
import { moment } from '../../lib/time';
import { personItems } from '../conduct/person-menu';
import { myself } from '../session/session-data';

export function openMemberMenu(
  button: HTMLElement,
  person: Person,
  signal: AbortSignal,
  changed: () => void,
): void {
  if (myself().role !== 'OWNER') {
    void personItems(person, signal).then((items) => openMenu(button, items));
    return;
  }
  const attempt = (work: () => Promise<unknown>) => (): void => {
    work().then(changed, (error: unknown) => toast(explain(error), { tone: 'danger' }));
  };
  const roles: MenuItem[] = (['OWNER', 'MODERATOR', 'MEMBER'] as const)
    .filter((role) => role !== person.role && person.role !== 'BOT')
    .map((role) => ({
      label: t(`members.make.${role}`),
      run: attempt(() => giveRole(person, role, signal)),
    }));
  if (person.gone) {
    const restore = { label: t('members.restore'), run: attempt(() => letIn(person)) };
    return openMenu(button, [restore]);
  }
  const owners: MenuItem[] = [
    ...roles,
    { label: t('members.reset'), run: attempt(() => showResetLink(person, signal)) },
    { label: t('members.suspend'), danger: true, run: attempt(() => suspend(person, signal)) },
  ];
  void personItems(person, signal).then((items) => openMenu(button, [...owners, ...items]));
}

async function giveRole(person: Person, role: Role, signal: AbortSignal): Promise<void> {
  const name = person.displayName;
  if (role === 'OWNER') {
    const sure = await confirmDialog({
      title: t('members.make.OWNER.title', { name }),
      text: t('members.make.OWNER.text'),
      confirm: t('members.make.OWNER'),
      signal,
    });
    if (!sure) return;
  }
  await changeMember(person.id, { role });
  toast(t('members.changed', { name }), { tone: 'success' });
}

async function showResetLink(person: Person, signal: AbortSignal): Promise<void> {
  const link = await issueResetLink(person.id);
  await openDialog({
    title: t('members.reset.title', { name: person.displayName }),
    body: html`<p>${t('members.reset.text', { date: moment(link.expiresAt) })}</p>
      ${copyField(t('members.reset.link'), location.origin + link.path)}`,
    mount: wireCopy,
    signal,
  });
}

async function suspend(person: Person, signal: AbortSignal): Promise<void> {
  const name = person.displayName;
  const sure = await confirmDialog({
    title: t('members.suspend.title', { name }),
    text: t('members.suspend.text'),
    confirm: t('members.suspend'),
    danger: true,
    signal,
  });
  if (!sure) return;
  await changeMember(person.id, { suspended: true });
  toast(t('members.suspended', { name }));
}

async function letIn(person: Person): Promise<void> {
  await changeMember(person.id, { suspended: false });
  toast(t('members.restored', { name: person.displayName }), { tone: 'success' });
}
