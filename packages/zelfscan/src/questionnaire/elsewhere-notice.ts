/** The part that says in how many other windows the open scan is open. */
import type { LaterMessages } from '@zelfscan/elements';
import { html } from '@zelfscan/elements/html';
import { nothing } from 'lit';
import type { Presence } from '../scan/presence.js';
import type { QuestionnaireApp } from './app.js';

/** A calm line where the scan is open elsewhere too; the region is there before, so that it is said. */
export function draw({ presence, later }: QuestionnaireApp) {
  return presence ? elsewhereNotice(presence, later?.elsewhere) : nothing;
}

export function elsewhereNotice({ others, replaced }: Presence, words: LaterMessages['elsewhere'] | undefined) {
  return html`<div role="status">
    ${
      others && words
        ? html`<div class="notice calm">
            <p>${words.open(others)} ${replaced.length ? words.replaced : nothing}</p>
          </div>`
        : nothing
    }
  </div>`;
}
