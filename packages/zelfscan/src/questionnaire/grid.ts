import '@zelfscan/elements/grid';
import { gridView } from '@zelfscan/core/grid-view';
import type { GridMessages } from '@zelfscan/elements/grid';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import { fetched } from './fetched.js';
import { land } from './land.js';
import type { Language } from './languages.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';

const words = new Map<Language, GridMessages>();

/** Shows all items of the open scan below each other, to key in what stands on paper. */
export async function openGrid(element: ZelfscanQuestionnaire): Promise<void> {
  await wordsFor(element.language);
  element.other = () => picture(element);
  await element.show('other');
  return land(element);
}

function picture(element: ZelfscanQuestionnaire) {
  const { host, language } = element;
  const messages = words.get(language);
  // The language can change under it.
  if (!messages)
    void element
      .reported(() => wordsFor(language))
      .then(() => element.refresh())
      .catch(() => {});
  if (!host?.session || !messages || !element.messages) return nothing;
  const view = gridView(host.instrument, host.session);
  const { done, total } = view;
  return html`<zs-key-grid data-screen .view=${view} .messages=${messages}></zs-key-grid>
    <zs-action-bar class="action-bar" .messages=${element.messages} state=${host.saveState} done=${done} total=${total}>
      <button
        type="button"
        class="btn"
        part="button button-primary"
        @click=${() => element.run({ type: 'open-results' })}
      >
        ${messages.results}
      </button>
    </zs-action-bar>`;
}

async function wordsFor(language: Language): Promise<void> {
  if (words.has(language)) return;
  const messages = await fetched('grid', async () =>
    language === 'nl'
      ? (await import('@zelfscan/elements/messages/grid-nl')).nl
      : (await import('@zelfscan/elements/messages/grid-en')).en,
  );
  words.set(language, messages);
}
