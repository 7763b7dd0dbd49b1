/*
 * Forms: one submit at a time with visible progress, what was typed is kept, and the server's field
 * errors stand beside their fields. Submitting is the browser's `submit` event, which is IME-safe.
 */
import eye from 'lucide-static/icons/eye.svg?raw';
import { attr, html, nothing, render, type HtmlValue, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { isAbort, Refusal } from '../lib/refusal';
import { icon } from './icon';
import { explain } from './problem';

export interface FieldOptions {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'number' | 'search';
  readonly value?: string | number | undefined;
  readonly hint?: HtmlValue;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly maxlength?: number;
  readonly minlength?: number;
  readonly inputmode?: string;
  readonly rows?: number;
  readonly prefix?: string;
  readonly autofocus?: boolean;
  readonly placeholder?: string;
  /** Latin text such as a handle: no capitals, no corrections. */
  readonly code?: boolean;
}

/** A labelled field with room for its hint and its error. */
export function field(options: FieldOptions): SafeHtml {
  const id = `f-${options.name}`;
  const shared = html`id="${id}" name="${options.name}" class="form-control" ${writes(options) && html`dir="auto"`}
  aria-describedby="${id}-hint ${id}-error" ${attr('required', options.required)}
  ${attr('autocomplete', options.autocomplete)} ${attr('maxlength', options.maxlength)}
  ${attr('minlength', options.minlength)} ${attr('inputmode', options.inputmode)}
  ${attr('autofocus', options.autofocus)} ${attr('placeholder', options.placeholder)}
  ${options.code && html`autocapitalize="none" autocorrect="off" spellcheck="false"`}`;
  const value = String(options.value ?? '');
  const control = options.rows
    ? html`<textarea ${shared} rows="${options.rows}">${value && `\n${value}`}</textarea>`
    : html`<input ${shared} type="${options.type ?? 'text'}" value="${value}" />`;
  const before =
    options.prefix &&
    html`<span class="input-group-text" aria-hidden="true">${options.prefix}</span>`;
  const after = options.type === 'password' && revealButton();
  return html`<div class="field">
    <label class="form-label" for="${id}">${options.label}
      ${!options.required && html`<span class="optional">${t('form.optional')}</span>`}</label>
    ${before || after ? html`<div class="input-group">${before}${control}${after}</div>` : control}
    <p class="field-hint" id="${id}-hint">${options.hint}</p>
    <p class="field-error" id="${id}-error"></p>
  </div>`;
}

/** People write in their own direction; addresses and passwords have one of their own. */
const writes = ({ type = 'text', code }: FieldOptions): boolean =>
  !code && (type === 'text' || type === 'search');

function revealButton(): SafeHtml {
  return html`<button type="button" class="btn btn-outline btn-reveal" data-action="form.reveal"
    aria-pressed="false" aria-label="${t('form.reveal')}">${icon(eye)}</button>`;
}

/** Where the form says what is wrong as a whole; stands above the button. */
export const formProblem: SafeHtml = html`<div class="form-problem" data-ref="problem" role="alert"></div>`;

/** A submit button that shows progress. */
export function submitButton(label: string, tone: 'primary' | 'danger' = 'primary'): SafeHtml {
  return html`<button type="submit" class="btn btn-${tone}">
    <span class="spinner" aria-hidden="true"></span><span>${label}</span>
  </button>`;
}

export interface FormOptions {
  readonly signal: AbortSignal;
  /** What to do with the values; whatever it throws is shown. */
  readonly submit: (values: Values, signal: AbortSignal) => Promise<void>;
  /** Brings a control into sight before an error beside it gets the focus. */
  readonly reveal?: (control: HTMLElement) => void;
  /** Names of the server's fields that are called otherwise here. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export class Values {
  constructor(private readonly data: FormData) {}
  /** Trimmed text of a field. */
  text(name: string): string {
    return this.raw(name).trim();
  }
  /** Exactly what was typed (passwords). */
  raw(name: string): string {
    const value = this.data.get(name);
    return typeof value === 'string' ? value : '';
  }
  all(name: string): string[] {
    return this.data.getAll(name).filter((value) => typeof value === 'string');
  }
  checked(name: string): boolean {
    return this.data.has(name);
  }
}

/** Thrown by a submit to refuse a field on this side, in words. */
export class FieldRefusal extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

export function handleForm(form: HTMLFormElement, options: FormOptions): void {
  form.noValidate = true; // errors appear beside the fields, in the app's language
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      if (form.getAttribute('aria-busy') !== 'true') void run(form, options);
    },
    { signal: options.signal },
  );
  form.addEventListener('input', (event) => clearField(event.target as HTMLElement), {
    signal: options.signal,
  });
  form.addEventListener('click', revealPassword, { signal: options.signal });
}

/** Lets people see the password they type. */
function revealPassword(event: Event): void {
  const button = (event.target as Element).closest('[data-action="form.reveal"]');
  const input = button?.parentElement?.querySelector('input');
  if (!button || !input) return;
  const shown = input.type === 'text';
  input.type = shown ? 'password' : 'text';
  button.setAttribute('aria-pressed', String(!shown));
}

async function run(form: HTMLFormElement, options: FormOptions): Promise<void> {
  clearProblems(form);
  const missing = checkFields(form);
  if (missing) return missing.focus();
  setBusy(form, true);
  try {
    await options.submit(new Values(new FormData(form)), options.signal);
  } catch (error) {
    if (!isAbort(error) && !options.signal.aborted) showProblem(form, error, options);
  } finally {
    setBusy(form, false);
  }
}

/** What the browser knows to be wrong, in our words; returns the first such control. */
function checkFields(form: HTMLFormElement): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const control of form.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    const { validity } = control;
    if (validity.valid || control.disabled || control.closest('[hidden]')) continue;
    const text = validity.valueMissing
      ? t('form.required')
      : validity.typeMismatch && control.type === 'email'
        ? t('form.email')
        : validity.tooShort
          ? t('form.tooShort', { count: control.minLength })
          : (control.dataset['invalid'] ?? t('form.invalid'));
    setFieldError(control, text);
    first ??= control;
  }
  return first;
}

function showProblem(
  form: HTMLFormElement,
  error: unknown,
  { aliases = {}, reveal }: FormOptions,
): void {
  const errors =
    error instanceof FieldRefusal
      ? [{ field: error.field, message: error.message }]
      : error instanceof Refusal
        ? error.errors
        : [];
  const unplaced: string[] = [];
  let first: HTMLElement | null = null;
  for (const { field: path, message } of errors) {
    const name = aliases[path] ?? path.split('.').at(-1) ?? path;
    const control = form.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
    if (control) setFieldError(control, message);
    else unplaced.push(message);
    first ??= control;
  }
  if (first) reveal?.(first);
  if (first && unplaced.length === 0) return first.focus();
  const place = form.querySelector('[data-ref="problem"]');
  const text = unplaced.length > 0 ? unplaced.join(' ') : explain(error);
  if (place) render(place, html`<p>${text}</p>`);
}

export function setFieldError(control: HTMLElement, message: string): void {
  control.setAttribute('aria-invalid', 'true');
  const place = control.closest('.field')?.querySelector('.field-error');
  if (place) place.textContent = message;
}

/** One answer to a question of several boxes clears the error of them all. */
function clearField(control: HTMLElement): void {
  const whole = control.closest('.field') ?? control;
  whole.querySelectorAll('[aria-invalid]').forEach((one) => one.removeAttribute('aria-invalid'));
  const place = whole.querySelector('.field-error');
  if (place) place.textContent = '';
}

function clearProblems(form: HTMLFormElement): void {
  const place = form.querySelector('[data-ref="problem"]');
  if (place) render(place, nothing);
  form.querySelectorAll<HTMLElement>('[aria-invalid]').forEach(clearField);
}

function setBusy(form: HTMLFormElement, busy: boolean): void {
  form.setAttribute('aria-busy', String(busy));
  for (const button of form.querySelectorAll<HTMLButtonElement>('[type="submit"]')) {
    button.setAttribute('aria-disabled', String(busy));
  }
}
