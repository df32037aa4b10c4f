import { LitElement, css } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import type { ExportMessages } from '../../texts/later.js';
import { base } from '../../styles/base.js';

/**
 * @summary How far a file is that takes a while to make, and the way to stop it.
 * @event {ZsActionEvent} zs-action - `stop`.
 */
export class ZsExportProgress extends LitElement {
  static override properties = { messages: { attribute: false }, share: { attribute: false } };
  static override styles = [
    ...base,
    css`
      :host {
        position: sticky;
        inset-block-start: 0;
        z-index: 3;
        margin-block-end: 1.4em;
        padding: 0.9em 1.1em;
        border-inline-start: 5px solid var(--_mark);
        background: var(--_wash);
      }
      div {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.5em 1.4em;
        align-items: center;
      }
      p {
        grid-column: 1 / -1;
      }
      progress {
        inline-size: 100%;
        block-size: 0.7em;
        accent-color: var(--_mark);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare messages: ExportMessages;
  /** 0–1; null when nobody knows. */
  declare share: number | null;

  constructor() {
    super();
    this.share = null;
  }

  override render() {
    const { messages, share } = this;
    return html`<div>
      <p id="what">${messages.making}</p>
      ${
        share === null
          ? html`<progress aria-labelledby="what" max="1"></progress>`
          : html`<progress aria-labelledby="what" max="1" .value=${share}></progress>`
      }
      <button type="button" class="link" @click=${() => act(this, { type: 'stop' })}>${messages.stop}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-export-progress': ZsExportProgress;
  }
}
