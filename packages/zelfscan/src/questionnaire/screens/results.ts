/** The part that shows the results of the open scan, with the way back. */
import '@zelfscan/elements/files';
import '@zelfscan/elements/results';
import { progressView, resultView } from '@zelfscan/core';
import { allFormats } from '@zelfscan/core/basics/file-formats';
import type { ReportChoice } from '@zelfscan/elements/files';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import type { QuestionnaireApp } from '../app.js';
import { button } from '../button.js';
import { views } from '../views.js';

const choices: readonly ReportChoice[] = ['all', 'board', 'plan'];

export function draw(app: QuestionnaireApp) {
  const { host, later, task, messages: general, results } = app;
  if (!host?.session || !general || !results) throw new Error('results without a scan');
  const { words, messages } = results;
  const busy = task !== null;
  const { instrument, session, pinned, saveState } = host;
  const { done, total, current } = progressView(instrument, session);
  const view = resultView(instrument, session, words);
  const instrumentTitle = pinned ? messages.versioned(view.instrumentTitle, pinned.version) : view.instrumentTitle;
  return html`<zs-results data-screen .view=${{ ...view, instrumentTitle }} .messages=${messages} .busy=${busy}
      >${
        later
          ? html`<zs-export-menu
              slot="export"
              .messages=${later.export}
              .kinds=${allFormats}
              .choices=${choices}
              .busy=${busy}
            ></zs-export-menu>`
          : nothing
      }</zs-results
    >${views.keeping?.onResults(app)}
    <zs-action-bar class="action-bar" rest .messages=${general} state=${saveState} done=${done} total=${total}>
      ${button(app, general.fill.overview, { type: 'open-start' }, 'quiet')}
      ${button(app, messages.back, { type: 'go', to: current })}
    </zs-action-bar>`;
}
