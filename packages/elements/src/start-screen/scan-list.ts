import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { act } from '../actions.js';
import type { LaterMessages } from '../messages/later-types.js';
import type { Messages } from '../messages/types.js';
import { base } from '../styles/base.js';
import type { ScanSummary } from './view.js';

/**
 * @summary Earlier scans on this device: go on, rename, delete one, or erase everything. Deleting asks first, in place.
 * @event {ZsActionEvent} zs-action - `resume`, `rename`, `remove` or `wipe`.
 */
export class ZsScanList extends LitElement {
  static override properties = {
    scans: { attribute: false },
    messages: { attribute: false },
    words: { attribute: false },
    _asking: { state: true },
    _renaming: { state: true },
  };
  static override styles = [
    ...base,
    css`
      h3 {
        margin-block-end: 0.5em;
      }
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.3em 1.2em;
        align-items: center;
        padding-block: 0.9em;
        border-block-start: 1px solid var(--_line);
      }
      .what {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .tools {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.4em;
        font-size: 0.9em;
      }
      .ask {
        grid-column: 1 / -1;
        padding: 0.9em 1em;
        border-inline-start: 4px solid var(--_warn);
        background: var(--_warn-wash);
      }
      .ask div,
      form div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6em;
        margin-block-start: 0.7em;
      }
      form {
        grid-column: 1 / -1;
      }
      form label {
        font-weight: 600;
        font-size: 0.94em;
      }
      .all {
        border-block-start: 1px solid var(--_line);
        padding-block-start: 0.6em;
        font-size: 0.9em;
      }
      @container (max-width: 30em) {
        li {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  declare scans: readonly ScanSummary[];
  declare messages: Messages;
  declare words: LaterMessages['scans'];
  /** Id of the scan that a question is open for, 'all', or none. */
  declare private _asking: string | null;
  declare private _renaming: string | null;

  constructor() {
    super();
    this._asking = null;
    this._renaming = null;
  }

  override render() {
    const { words } = this;
    return html`<section aria-labelledby="h" @keydown=${this.#onKey}>
      <h3 id="h" tabindex="-1">${words.scans}</h3>
      <ul>
        ${repeat(
          this.scans,
          ({ id }) => id,
          (scan) => this.#scan(scan),
        )}
      </ul>
      <div class="all">
        ${
          this._asking === 'all'
            ? this.#ask(words.confirmWipe, () => act(this, { type: 'wipe' }))
            : html`<button type="button" class="link danger" @click=${() => this.#open('all')}>${words.wipe}</button>`
        }
      </div>
    </section>`;
  }

  #scan(scan: ScanSummary) {
    const { words } = this;
    return html`<li>
      <div class="what">
        <b>${scan.name}</b>
        <p class="small soft">
          ${
            scan.readable
              ? `${words.progress(scan.done, scan.total)}, ${words.changed(this.messages.date(scan.updatedAt))}`
              : words.unreadable
          }
        </p>
      </div>
      ${
        scan.readable
          ? html`<button type="button" class="btn" @click=${() => act(this, { type: 'resume', id: scan.id })}>
              ${words.resume}<span class="sr">: ${scan.name}</span>
            </button>`
          : nothing
      }
      ${this._renaming === scan.id ? this.#rename(scan) : nothing}
      ${
        this._asking === scan.id
          ? this.#ask(words.confirmRemove(scan.name), () => act(this, { type: 'remove', id: scan.id }))
          : nothing
      }
      ${
        this._asking === scan.id || this._renaming === scan.id
          ? nothing
          : html`<div class="tools">
              ${
                scan.readable
                  ? html`<button type="button" class="link" @click=${() => this.#edit(scan.id)}>
                      ${words.rename}<span class="sr">: ${scan.name}</span>
                    </button>`
                  : nothing
              }
              <button type="button" class="link danger" @click=${() => this.#open(scan.id)}>
                ${words.remove}<span class="sr">: ${scan.name}</span>
              </button>
            </div>`
      }
    </li>`;
  }

  #ask(question: string, yes: () => void) {
    const { words } = this;
    return html`<div class="ask" role="group" aria-labelledby="q">
      <p id="q" tabindex="-1">${question}</p>
      <div>
        <button type="button" class="btn" @click=${() => this.#close(yes)}>${words.confirmYes}</button>
        <button type="button" class="btn quiet" @click=${() => this.#close()}>${words.cancel}</button>
      </div>
    </div>`;
  }

  #rename(scan: ScanSummary) {
    const { words } = this;
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const name = String(new FormData(event.target as HTMLFormElement).get('name'));
        this.#close(() => act(this, { type: 'rename', id: scan.id, name }));
      }}
    >
      <label for="name">${words.name}</label>
      <input type="text" id="name" name="name" maxlength="120" autocomplete="off" .value=${scan.name} />
      <div>
        <button class="btn">${words.save}</button>
        <button type="button" class="btn quiet" @click=${() => this.#close()}>${words.cancel}</button>
      </div>
    </form>`;
  }

  async #open(asking: string): Promise<void> {
    this._renaming = null;
    this._asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#q')?.focus();
  }

  async #edit(id: string): Promise<void> {
    this._asking = null;
    this._renaming = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#name')?.select();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (this._asking ?? this._renaming) !== null) this.#close();
  };

  /** Ends a question or a form; the heading takes the focus first, because what has it goes. */
  #close(then?: () => void): void {
    this.renderRoot.querySelector<HTMLElement>('#h')?.focus();
    this._asking = null;
    this._renaming = null;
    then?.();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-scan-list': ZsScanList;
  }
}
