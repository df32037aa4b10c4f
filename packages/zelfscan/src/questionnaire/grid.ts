import '@zelfscan/elements/grid';
import { gridView } from '@zelfscan/core/grid-view';
import type { GridMessages } from '@zelfscan/elements/grid';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import grid from 'texts:grid';
import { loadPart } from '../base/load-part.js';
import { focusScreen } from '../base/focus-screen.js';
import { wordsIn, type Speech } from '../texts/speech.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';

/** Shows all items of the open scan below each other, to key in what stands on paper. */
export async function openGrid(element: ZelfscanQuestionnaire): Promise<void> {
  let messages = await wordsFor(element);
  let general = element.messages;
  element.other = () => {
    // The language can change under it.
    if (general !== element.messages) {
      general = element.messages;
      element
        .reported(() => wordsFor(element))
        .then((words) => {
          messages = words;
          element.refresh();
        })
        .catch(() => {});
    }
    return picture(element, messages);
  };
  await element.show('other');
  element.otherStays = true;
  return focusScreen(element);
}

function picture(element: ZelfscanQuestionnaire, messages: GridMessages) {
  const { host } = element;
  if (!host?.session || !element.messages) return nothing;
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

const wordsFor = (speech: Speech) => loadPart('grid', () => wordsIn(speech, 'grid', grid));
