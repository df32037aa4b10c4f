import type { ProgressView, ThemeProgress } from '@zelfscan/core';
import { LitElement, svg } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../actions.js';
import type { Messages } from '../../texts/scan.js';
import { base } from '../../styles/base.js';
import { styles } from './theme-nav.styles.js';

const around = 2 * Math.PI * 8;

/**
 * @summary The themes with their progress, to jump to any of them; folds up where there is little room.
 * @event {ZsActionEvent} zs-action - `go`, `filter`, `open-results` or `open-start`.
 */
export class ZsThemeNav extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    name: {},
    openOnly: { attribute: false },
    results: { type: Boolean },
    _open: { state: true },
  };
  static override styles = [...base, styles];

  declare view: ProgressView;
  declare messages: Messages;
  /** Name of the scan. */
  declare name: string;
  /** Whether only open items are shown. */
  declare openOnly: boolean;
  /** Whether the results are the current screen instead of a theme. */
  declare results: boolean;
  declare private _open: boolean;

  constructor() {
    super();
    this.name = '';
    this.openOnly = false;
    this.results = false;
    this._open = false;
  }

  override render() {
    const { view, messages } = this;
    return html`<nav part="navigation" aria-label=${messages.fill.themes} class=${this._open ? 'open' : ''}>
      <button type="button" class="link small home" @click=${() => act(this, { type: 'open-start' })}>
        <span aria-hidden="true">‹ </span>${messages.fill.overview}
      </button>
      <p class="name small soft" dir="auto">${this.name}</p>
      <button
        type="button"
        class="fold"
        aria-expanded=${String(this._open)}
        aria-controls="list"
        @click=${() => (this._open = !this._open)}
      >
        ${messages.fill.chooseTheme}
      </button>
      <ol id="list">
        ${view.themes.map((theme) => this.#theme(theme))}
        <li>
          <button
            type="button"
            class="entry results"
            aria-current=${this.results ? 'step' : 'false'}
            @click=${() => this.#leave({ type: 'open-results' })}
          >
            <span class="ring" aria-hidden="true">→</span><span>${messages.fill.results}</span>
          </button>
        </li>
        <li>
          <button type="button" class="link small paper" @click=${() => this.#leave({ type: 'open-grid' })}>
            ${messages.start.paper}
          </button>
        </li>
      </ol>
      <label class="filter small">
        <input
          type="checkbox"
          .checked=${this.openOnly}
          @change=${(event: Event) =>
            act(this, { type: 'filter', openOnly: (event.target as HTMLInputElement).checked })}
        />${messages.fill.openOnly}
      </label>
    </nav>`;
  }

  #theme({ id, title, done, total }: ThemeProgress) {
    const current = !this.results && id === this.view.current;
    return html`<li>
      <button
        type="button"
        class="entry"
        aria-current=${current ? 'step' : 'false'}
        @click=${() => this.#leave({ type: 'go', to: id })}
      >
        <svg class="ring" viewBox="0 0 22 22" aria-hidden="true">
          <circle class="track" cx="11" cy="11" r="8" />
          ${
            done > 0
              ? svg`<circle class="arc" cx="11" cy="11" r="8" transform="rotate(-90 11 11)"
                stroke-dasharray="${(around * done) / total} ${around}" />`
              : ''
          }
        </svg>
        <span>${title}</span>
        <span class="count">
          <span aria-hidden="true">${done}/${total}</span
          ><span class="sr">, ${this.messages.fill.done(done, total)}</span>
        </span>
      </button>
    </li>`;
  }

  #leave(action: Parameters<typeof act>[1]): void {
    this._open = false;
    act(this, action);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-theme-nav': ZsThemeNav;
  }
}
