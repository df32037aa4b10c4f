import { LitElement, css, nothing } from 'lit';
import { html } from '../../lib/html.js';
import type { Messages } from '../../texts/scan.js';
import { base } from '../../styles/base.js';

/** Whether what is on the screen is also on the device. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'memory';

/**
 * @summary One place for state: what is saved, how far the scan is, and the way on. Stays at the bottom of the view.
 * @attr {boolean} rest - Stay in the flow of the page instead.
 * @slot - Buttons.
 */
export class ZsActionBar extends LitElement {
  static override properties = {
    messages: { attribute: false },
    state: {},
    done: { type: Number },
    total: { type: Number },
  };
  static override styles = [
    ...base,
    css`
      :host {
        position: sticky;
        inset-block-end: 0;
        z-index: 2;
        background: var(--_bg);
        border-block-start: 1px solid var(--_line);
      }
      .bar {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: 0.45em 1.1em;
        padding-block: calc(0.7em * var(--_space));
      }
      .state {
        display: flex;
        gap: 0.45em;
        align-items: center;
      }
      .failed,
      .memory {
        color: var(--_warn);
        font-weight: 600;
      }
      .track {
        grid-column: 1 / -1;
        order: -1;
        block-size: 6px;
        border-radius: 3px;
        background: var(--_line);
        overflow: hidden;
      }
      .track svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
      rect {
        fill: var(--_mark);
      }
      .count {
        font-variant-numeric: tabular-nums;
      }
      .buttons {
        grid-column: 1 / -1;
        display: flex;
        gap: 0.7em;
      }
      ::slotted(*) {
        flex: 1;
      }
      :host([rest]) {
        position: static;
      }
      @container (min-width: 46em) {
        .bar {
          grid-template-columns: auto 1fr auto auto;
        }
        .track,
        .buttons {
          grid-column: auto;
          order: 0;
        }
        .count {
          order: 1;
        }
        .buttons {
          order: 2;
        }
        ::slotted(*) {
          flex: none;
        }
      }
      @media (max-height: 26em) {
        :host {
          position: static;
        }
      }
      @media (forced-colors: active) {
        .track {
          border: 1px solid CanvasText;
        }
        rect {
          fill: Highlight;
        }
      }
    `,
  ];

  declare messages: Messages;
  declare state: SaveState;
  declare done: number;
  declare total: number;

  override render() {
    const { messages, state, done, total } = this;
    const words = {
      saved: messages.save.device,
      saving: messages.save.busy,
      failed: messages.save.failed,
      memory: messages.save.memory,
    };
    return html`<div class="bar" part="action-bar">
      <span class="state small soft ${state}" part="state">
        ${state === 'saved' ? html`<span aria-hidden="true">✓</span>` : nothing}${words[state]}
      </span>
      <span class="track" aria-hidden="true">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none">
          <rect width=${total ? (100 * done) / total : 0} height="1" />
        </svg>
      </span>
      <span class="count small soft" part="count">${messages.fill.done(done, total)}</span>
      <span class="buttons"><slot></slot></span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-action-bar': ZsActionBar;
  }
}
