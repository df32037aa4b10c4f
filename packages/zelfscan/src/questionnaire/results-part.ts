/** The part that results and reports need; loaded when the first answer is given, or when someone asks for them. */
import '@zelfscan/elements/files';
import '@zelfscan/elements/results';
import { resultView, type ProgressView, type Wording } from '@zelfscan/core';
import { figuresIn } from '@zelfscan/core/wording/figures-in';
import type { FileKind, ReportChoice } from '@zelfscan/elements/files';
import type { ResultMessages } from '@zelfscan/elements/results';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import figures from 'texts:figures';
import results from 'texts:results';
import { wordsIn, type Speech } from '../texts/speech.js';
import { button } from './render.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';

export { figuresIn, resultView };

/** What there is to draw and to report with, in someone's words. */
export async function withWords(speech: Speech) {
  const [texts, messages] = await Promise.all([
    wordsIn(speech, 'figures', figures),
    wordsIn(speech, 'results', results),
  ]);
  return { figuresIn, resultView, renderResults, words: figuresIn(texts), messages };
}

const kinds: readonly FileKind[] = ['pdf', 'html', 'xlsx', 'csv', 'json'];
const choices: readonly ReportChoice[] = ['all', 'board', 'plan'];

export interface ResultsWords {
  readonly words: Wording;
  readonly messages: ResultMessages;
}

/** The results of the open scan, with the way back. */
export function renderResults(
  element: ZelfscanQuestionnaire,
  { words, messages }: ResultsWords,
  { done, total, current }: ProgressView,
) {
  const { host, later, task } = element;
  if (!host?.session || !element.messages) throw new Error('results without a scan');
  const busy = task !== null;
  const view = resultView(host.instrument, host.session, words);
  const { pinned } = host;
  const instrumentTitle = pinned ? messages.versioned(view.instrumentTitle, pinned.version) : view.instrumentTitle;
  return html`<zs-results data-screen .view=${{ ...view, instrumentTitle }} .messages=${messages} .busy=${busy}
      >${
        later
          ? html`<zs-export-menu
              slot="export"
              .messages=${later.export}
              .kinds=${kinds}
              .choices=${choices}
              .busy=${busy}
            ></zs-export-menu>`
          : nothing
      }</zs-results
    >${element.privacy?.onResults()}
    <zs-action-bar
      class="action-bar"
      rest
      .messages=${element.messages}
      state=${host.saveState}
      done=${done}
      total=${total}
    >
      ${button(element, element.messages.fill.overview, { type: 'open-start' }, 'quiet')}
      ${button(element, messages.back, { type: 'go', to: current })}
    </zs-action-bar>`;
}
