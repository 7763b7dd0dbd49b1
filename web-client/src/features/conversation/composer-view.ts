/* The composer as markup. */
import image from 'lucide-static/icons/image-plus.svg?raw';
import note from 'lucide-static/icons/music.svg?raw';
import smile from 'lucide-static/icons/smile.svg?raw';
import sendIcon from 'lucide-static/icons/send-horizontal.svg?raw';
import { icon } from '../../elements/icon';
import { isTouch } from '../../lib/dom';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

export function composerView(name: string): SafeHtml {
  const label = t('talk.composer.label', { name });
  return html`<form class="composer" data-ref="form">
    <div class="composer-problem" role="alert" data-ref="problem"></div>
    <div data-ref="tray"></div>
    <div data-ref="reply"></div>
    <div data-ref="cards"></div>
    <div class="composer-box">
      ${tool('add', t('talk.composer.picture'), image)}${tool('song', t('cards.add'), note)}
      <textarea
        class="composer-field"
        dir="auto"
        rows="1"
        data-ref="field"
        aria-label="${label}"
        placeholder="${label}"
        enterkeyhint="${isTouch() ? 'enter' : 'send'}"
        aria-describedby="composer-count"
      ></textarea>
      ${tool('emoji', t('talk.composer.emoji'), smile)}
      <button type="submit" class="btn btn-primary btn-icon composer-send" data-ref="send" aria-label="${t('talk.composer.send')}" title="${t('talk.composer.send')}">${icon(sendIcon)}</button>
    </div>
    <div class="composer-foot">
      <button type="button" class="composer-keys" data-ref="keys" aria-haspopup="menu" aria-expanded="false"></button>
      <span class="composer-hold" data-ref="hold"></span>
      <span class="composer-count" id="composer-count" data-ref="count" role="status"></span>
    </div>
  </form>`;
}

const tool = (name: string, label: string, picture: string): SafeHtml =>
  html`<button type="button" class="btn btn-icon composer-${name}" data-ref="${name}" aria-label="${label}" title="${label}">${icon(picture)}</button>`;
