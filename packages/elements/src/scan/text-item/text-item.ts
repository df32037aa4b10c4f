import type { TextItemView } from '@zelfscan/core';
import { longestText } from '@zelfscan/core/basics/longest-text';
import { LitElement } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../actions.js';
import type { Messages } from '../../texts/scan.js';
import { base } from '../../styles/base.js';
import { styles } from './text-item.styles.js';

/**
 * @summary An open question with a field for the answer, which is the note of the item.
 *
 * Fires `zs-action` with `note` (on every key) and `settle` (when the field is left), on a person's action only.
 *
 * @event {ZsActionEvent} zs-action - What the person asked for.
 * @csspart statement - The question.
 */
export class ZsTextItem extends LitElement {
  static override properties = { view: { attribute: false }, messages: { attribute: false } };
  static override styles = [...base, styles];

  /** The question and what was written; made by core. */
  declare view: TextItemView;
  declare messages: Messages;

  override render() {
    const { view, messages } = this;
    return html`<label for="answer"><span class="statement" part="statement">${view.statement}</span></label>
      <p id="guidance" class="guidance small soft">${view.guidance}</p>
      ${[...view.terms, ...view.guidanceTerms].map(
        ({ term, text }) =>
          html`<details class="small">
            <summary>${term}</summary>
            <p>${text}</p>
          </details>`,
      )}
      <div class="answer">
        <textarea
          dir="auto"
          id="answer"
          rows="4"
          maxlength=${longestText}
          aria-describedby="guidance hint"
          .value=${view.note}
          @input=${(event: Event) =>
            act(this, { type: 'note', itemId: view.id, note: (event.target as HTMLTextAreaElement).value })}
          @change=${() => act(this, { type: 'settle' })}
        ></textarea>
        <span id="hint" class="small soft">${messages.item.noteHint}</span>
        <zs-text-warning class="text-warning" .text=${view.note}></zs-text-warning>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-text-item': ZsTextItem;
  }
}
