import { LitElement, css, nothing } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import type { PrivacyMessages } from '../../texts/privacy.js';
import { base } from '../../styles/base.js';

/**
 * @summary Offers a copy in a file, and says what can happen without one. Goes when one is made, or on request.
 * @event {ZsActionEvent} zs-action - `export` as JSON, or `no-copy`.
 */
export class ZsCopyOffer extends LitElement {
  static override properties = {
    days: { attribute: false },
    kept: { attribute: false },
    messages: { attribute: false },
  };
  static override styles = [
    ...base,
    css`
      section {
        display: grid;
        gap: 0.6em;
        padding: 1.1em 1.25em;
        border-inline-start: 3px solid var(--_mark);
        background: var(--_wash);
      }
      h3 + p {
        font-weight: 600;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em 1.2em;
        align-items: center;
        margin-block-start: 0.3em;
      }
      p {
        max-inline-size: 42em;
      }
    `,
  ];

  /** Whole days since the last visit, or null when all is filled in just now. */
  declare days: number | null;
  /** Answers are on the device, not only in the page. */
  declare kept: boolean;
  declare messages: PrivacyMessages;

  constructor() {
    super();
    this.days = null;
    this.kept = true;
  }

  override render() {
    const words = this.messages?.copy;
    if (!words) return nothing;
    return html`<section aria-labelledby="h">
      <h3 id="h">${words.heading}</h3>
      <p>${this.days === null ? words.finished : words.returned(this.days)}</p>
      <p class="small">${this.kept ? words.why : words.notKept} ${words.private}</p>
      <div class="buttons">
        <button
          type="button"
          class="btn"
          part="button button-primary"
          @click=${() => act(this, { type: 'export', format: 'json' })}
        >
          ${words.make}
        </button>
        <button type="button" class="link" @click=${() => act(this, { type: 'no-copy' })}>${words.later}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-copy-offer': ZsCopyOffer;
  }
}
