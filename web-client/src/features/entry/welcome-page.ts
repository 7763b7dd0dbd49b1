/* The first run: founds the circle with its owner and first rooms, and signs the owner in. */
import { circle as loadCircle, found } from '../../api/circle';
import { handleForm, submitButton, type Values } from '../../elements/form';
import { letter } from '../../elements/letter';
import { delegate, listen, ref } from '../../lib/dom';
import { fragment, render } from '../../lib/html';
import { language, t, type Language } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { Refusal } from '../../lib/refusal';
import { go } from '../../lib/router';
import { chooseLanguage, circle, enter } from '../session/session-data';
import { suggestHandle } from './account-fields';
import { roomField, steps, welcomeForm } from './welcome-view';

/** Typed before the language was changed: the page is made anew and nothing is lost. */
let typedName = '';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('welcome.title'));
    render(
      root,
      letter({ title: t('welcome.title'), lead: t('welcome.lead'), body: welcomeForm() }),
    );
    const form = ref<HTMLFormElement>(root, 'form');
    const name = form.querySelector<HTMLInputElement>('[name="circleName"]');
    if (name) name.value = typedName;
    let step = 0;

    const show = (next: number, focus = true): void => {
      step = Math.min(Math.max(next, 0), steps - 1);
      form
        .querySelectorAll<HTMLElement>('[data-step]')
        .forEach((part, at) => (part.hidden = at !== step));
      ref(form, 'back').hidden = step === 0;
      render(
        ref(form, 'next'),
        submitButton(t(step === steps - 1 ? 'welcome.found' : 'welcome.next')),
      );
      [...ref(form, 'steps').children].forEach((item, at) =>
        item.toggleAttribute('data-done', at <= step),
      );
      ref(form, 'progress').textContent = t('welcome.progress', { step: step + 1, steps });
      if (focus)
        form
          .querySelector<HTMLElement>(`[data-step="${step}"] :is(input:not([type=radio]))`)
          ?.focus();
    };

    suggestHandle(form, signal);
    delegate(
      form,
      'click',
      {
        'welcome.back': () => show(step - 1),
        'welcome.addRoom': () => addRoom(ref(form, 'rooms')),
      },
      signal,
    );
    listen(
      form,
      'change',
      (event) => {
        const chosen = event.target as HTMLInputElement;
        if (chosen.name !== 'language') return;
        typedName = name?.value ?? '';
        void chooseLanguage(chosen.value as Language);
      },
      signal,
    );
    handleForm(form, {
      signal,
      aliases: { name: 'circleName', rooms: 'room' },
      reveal: (control) =>
        show(Number(control.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 0), false),
      submit: async (values, life) => {
        if (step < steps - 1) return show(step + 1);
        await foundCircle(values, life);
      },
    });
    show(0, false);
  },
};

async function foundCircle(values: Values, signal: AbortSignal): Promise<void> {
  const command = {
    circleName: values.text('circleName'),
    language: language(),
    owner: {
      handle: values.text('handle'),
      displayName: values.text('displayName'),
      email: values.text('email'),
      password: values.raw('password'),
    },
    rooms: values
      .all('room')
      .map((room) => room.trim())
      .filter((room) => room !== ''),
  };
  try {
    const signedIn = await found(command, signal);
    circle.set(await loadCircle());
    await enter(signedIn);
    go('/', { replace: true });
  } catch (error) {
    // somebody else founded it meanwhile: their circle, so sign in
    if (error instanceof Refusal && error.type === 'already-founded')
      circle.set(await loadCircle());
    throw error;
  }
}

function addRoom(list: HTMLElement): void {
  const number = list.children.length + 1;
  if (number > 20) return;
  list.append(fragment(roomField(number)));
  (list.lastElementChild as HTMLElement).focus();
}
