import type { Protection } from '@zelfscan/core';
import { LitElement, css, nothing } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import type { PrivacyMessages } from '../../texts/privacy.js';
import type { PrivacyAction } from '../privacy-actions.js';
import { base } from '../../styles/base.js';

/** How answers are kept here. */
export interface KeepingView {
  readonly protection: Exclude<Protection, 'locked'>;
  /** Months after which a scan that does not change is erased; 0 for never. */
  readonly retention: number;
  /** Whether the browser promised not to clear anything; null where it does not say. */
  readonly persisted: boolean | null;
}

/**
 * @summary Where answers stay, for how long, and who can read them; and what can be done about each.
 * @event {ZsActionEvent} zs-action - `open-passphrase`, `lock`, `persist`.
 */
export class ZsKeepingPanel extends LitElement {
  static override properties = { view: { attribute: false }, messages: { attribute: false } };
  static override styles = [
    ...base,
    css`
      summary {
        min-block-size: max(24px, 1.75em);
        padding-block: 0.15em;
        color: var(--_link);
        font-weight: 600;
        cursor: pointer;
      }
      li {
        padding-block: 0.7em;
        border-block-start: 1px solid var(--_line);
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1.4em;
        margin-block-start: 0.3em;
      }
      p {
        max-inline-size: 42em;
      }
    `,
  ];

  declare view: KeepingView;
  declare messages: PrivacyMessages;

  override render() {
    const { view, messages } = this;
    const words = messages.panel;
    const sealed = view.protection === 'unlocked';
    const promise = { true: words.persisted, false: words.notPersisted, null: words.persistUnknown }[
      String(view.persisted) as 'true' | 'false' | 'null'
    ];
    return html`<details>
      <summary>${words.heading}</summary>
      <ul>
        ${this.#point(words.where)}
        ${this.#point(
          sealed ? words.protected : words.open,
          sealed
            ? [
                [words.lock, { type: 'lock' }],
                [words.change, { type: 'open-passphrase', mode: 'change' }],
                [words.remove, { type: 'open-passphrase', mode: 'remove' }],
              ]
            : [[words.protect, { type: 'open-passphrase', mode: 'set' }]],
        )}
        ${this.#point(view.retention > 0 ? words.retention(view.retention) : words.noRetention)}
        ${this.#point(
          `${words.risk} ${promise}`,
          view.persisted === false ? [[words.persist, { type: 'persist' }]] : [],
        )}
      </ul>
    </details>`;
  }

  #point(text: string, ways: readonly (readonly [label: string, action: PrivacyAction])[] = []) {
    return html`<li>
      <p>${text}</p>
      ${
        ways.length
          ? html`<div class="do">
              ${ways.map(
                ([label, action]) =>
                  html`<button type="button" class="link" @click=${() => act(this, action)}>${label}</button>`,
              )}
            </div>`
          : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-keeping-panel': ZsKeepingPanel;
  }
}
