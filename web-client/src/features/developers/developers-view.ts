/* The samples as they stand in their files, which a test runs against the server. */
import anycableHistory from './samples/anycable-history.mjs?raw';
import anycablePresence from './samples/anycable-presence.mjs?raw';
import anycableSpeak from './samples/anycable-speak.mjs?raw';
import anycableSubscribe from './samples/anycable-subscribe.mjs?raw';
import railsHistory from './samples/rails-history.mjs?raw';
import railsPresence from './samples/rails-presence.mjs?raw';
import railsSpeak from './samples/rails-speak.mjs?raw';
import railsSubscribe from './samples/rails-subscribe.mjs?raw';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

const topics = ['subscribe', 'speak', 'history', 'presence'] as const;
const clients = {
  rails: [railsSubscribe, railsSpeak, railsHistory, railsPresence],
  anycable: [anycableSubscribe, anycableSpeak, anycableHistory, anycablePresence],
} as const;
const promises = ['order', 'once', 'ack', 'access'] as const;

/** The text of a sample by its name, like `rails-speak`. */
export function sample(name: string): string {
  const [client, topic] = name.split('-') as [keyof typeof clients, (typeof topics)[number]];
  return clients[client][topics.indexOf(topic)] ?? '';
}

export function developersView(): SafeHtml {
  return html`<div class="letter-desk"><article class="letter developers">
    <h1>${t('developers.title')}</h1>
    <p class="letter-lead">${t('developers.lead')}</p>
    <h2>${t('developers.token')}</h2>
    <p>${t('developers.token.text')}</p>
    <h2>${t('developers.description')}</h2>
    <p>${t('developers.description.text')}
      <a href="/openapi">${t('developers.description.link')}</a></p>
    ${clientPart('rails')} ${clientPart('anycable')}
    <h2>${t('developers.promise')}</h2>
    <ul>${promises.map((one) => html`<li>${t(`developers.promise.${one}`)}</li>`)}</ul>
  </article></div>`;
}

function clientPart(client: keyof typeof clients): SafeHtml {
  return html`<h2>${t(`developers.client.${client}`)}</h2>
    <p>${t(`developers.client.${client}.text`)}</p>
    ${topics.map(
      (topic) => html`<figure class="sample">
        <figcaption><span>${t(`developers.sample.${topic}`)}</span>
          <button type="button" class="btn btn-quiet" data-action="copy" data-sample="${client}-${topic}"
            aria-label="${t('developers.copy')}: ${t(`developers.sample.${topic}`)}">${t('developers.copy')}</button></figcaption>
        <pre tabindex="0" dir="ltr" translate="no" aria-label="${t(`developers.sample.${topic}`)}"><code>${sample(`${client}-${topic}`).trim()}</code></pre>
      </figure>`,
    )}`;
}
