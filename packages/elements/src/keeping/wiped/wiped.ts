import { LitElement, css } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import type { PrivacyMessages } from '../../texts/privacy.js';
import { base } from '../../styles/base.js';

/**
 * @summary What is left after everything was erased: nothing, or what could not be erased and what to do about it.
 * @event {ZsActionEvent} zs-action - `open-start`, or `wipe` to try once more.
 */
export class ZsWiped extends LitElement {
  static override properties = { left: { attribute: false }, messages: { attribute: false } };
  static override styles = [
    ...base,
    css`
      :host {
        max-inline-size: 38em;
      }
      h2 ~ * {
        margin-block-start: 1em;
      }
      li {
        padding-block: 0.35em;
        border-block-end: 1px solid var(--_line);
        font-variant-numeric: tabular-nums;
      }
      .left li {
        color: var(--_warn);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .btn {
        margin-block-start: 1.4em;
      }
    `,
  ];

  /** What was found after erasing, each as `kind: name`. */
  declare left: readonly string[];
  declare messages: PrivacyMessages;

  constructor() {
    super();
    this.left = [];
  }

  override render() {
    const { left, messages } = this;
    const words = messages.wiped;
    const list = left.length ? left : words.looked;
    return html`<h2 tabindex="-1" part="heading">${left.length ? words.left : words.heading}</h2>
      ${left.length ? '' : html`<p>${words.nothing}</p>`}
      <ul class=${left.length ? 'left' : 'looked'}>
        ${list.map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="soft">${left.length ? words.next : words.files}</p>
      <button
        type="button"
        class="btn"
        part="button button-primary"
        @click=${() => act(this, { type: left.length ? 'wipe' : 'open-start' })}
      >
        ${left.length ? messages.passphrase.wipe : words.close}
      </button>`;
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-wiped': ZsWiped;
  }
}
