/* A blind round as markup: sealed while answers come in, then open. */
import lock from 'lucide-static/icons/lock.svg?raw';
import open from 'lucide-static/icons/lock-open.svg?raw';
import type { Round, RoundAnswer } from '../../api/rounds';
import { avatar } from '../../elements/avatar';
import { formProblem, submitButton } from '../../elements/form';
import { icon } from '../../elements/icon';
import { songRow } from '../../elements/song-row';
import { starsNumber, starsRow } from '../../elements/stars';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { timeLeft } from './round-time-data';

export function roundFrame(round: Round): SafeHtml {
  return html`<div class="card-box round" role="group" aria-label="${t('rounds.named', { title: round.song.title })}">
    <header class="round-head">
      <span class="round-name" data-ref="name"></span>
      <span class="muted small" data-ref="state"></span>
    </header>
    ${songRow(round.song)}
    ${round.note && html`<p class="round-note">${round.note}</p>`}
    <div data-ref="answers"></div>
    <div class="round-who" data-ref="who"></div>
  </div>`;
}

export const roundName = (sealed: boolean): SafeHtml =>
  html`${icon(sealed ? lock : open)}${t('rounds.name')}`;

export function roundState(round: Round, now: number): string {
  if (!round.sealed) return t('rounds.opened', { count: round.answered });
  const left = timeLeft(round.closesAt, now);
  const until =
    left.unit === 'over'
      ? t('rounds.left.over')
      : t(`rounds.left.${left.unit}`, { count: left.count });
  return t('rounds.waiting', { answered: round.answered, expected: round.expected, until });
}

export function answerForm(mayOpen: boolean): SafeHtml {
  return html`<form class="round-form" data-ref="form">
    ${formProblem}
    <div class="round-stars" data-ref="stars"></div>
    <input class="form-control" name="comment" maxlength="500" autocomplete="off" aria-label="${t('rounds.comment')}" placeholder="${t('rounds.comment')}" data-ref="comment" />
    <div class="round-buttons">
      <span data-ref="submit">${submitButton(t('rounds.answer'))}</span>
      <span class="muted small grow" role="status" data-ref="kept"></span>
      ${mayOpen && html`<button type="button" class="btn btn-link btn-sm" data-action="round.open">${t('rounds.openNow')}</button>`}
    </div>
  </form>`;
}

export const answeredBy = (round: Round): SafeHtml =>
  html`${round.answeredBy.length > 0 && html`<span class="muted small">${t('rounds.answeredBy')}</span>`}
    ${round.answeredBy.map((person) => html`<span class="round-person" title="${person.displayName}">${avatar(person, 'xs')}<span class="visually-hidden">${person.displayName}</span></span>`)}`;

export function resultView(round: Round): SafeHtml {
  const { average, spread } = round;
  const answers = round.answers ?? [];
  if (answers.length === 0) return html`<p class="muted">${t('rounds.nobody')}</p>`;
  return html`<div class="round-result">
    <p class="round-average">${starsRow(Math.round(average ?? 0))}
      <strong>${halves(average ?? 0)}</strong>
      <span class="muted small">${t('rounds.spread', { spread: halves(spread ?? 0) })}</span></p>
    <ul class="round-answers">${answers.map(answerRow)}</ul>
  </div>`;
}

const halves = (value: number): string => (value / 2).toFixed(1);

function answerRow({ person, stars, comment }: RoundAnswer): SafeHtml {
  return html`<li>
    ${avatar(person, 'xs')}
    <div class="grow">
      <p class="round-answer"><span class="truncate">${person.displayName}</span>${starsRow(stars)}<span class="small">${starsNumber(stars)}</span></p>
      ${comment && html`<p class="round-comment">${comment}</p>`}
    </div>
  </li>`;
}
