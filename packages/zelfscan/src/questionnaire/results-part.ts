/** The part that results and reports need; loaded when the first answer is given, or when someone asks for them. */
import '@zelfscan/elements/results';
import type { ResultMessages } from '@zelfscan/elements/results';
import { resultView, type Wording } from '@zelfscan/core';
import { html } from 'lit';
import type { ScanHost } from './scan-host.js';

export { resultView };

/** The results screen of the open scan. */
export function renderResults(
  { instrument, session, pinned }: ScanHost,
  words: Wording,
  messages: ResultMessages,
  busy: boolean,
) {
  if (!session) throw new Error('results without a scan');
  const view = resultView(instrument, session, words);
  const instrumentTitle = pinned ? messages.versioned(view.instrumentTitle, pinned.version) : view.instrumentTitle;
  return html`<zs-results
    data-screen
    .view=${{ ...view, instrumentTitle }}
    .messages=${messages}
    .busy=${busy}
  ></zs-results>`;
}
