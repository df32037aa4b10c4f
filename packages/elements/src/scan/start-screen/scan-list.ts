import { LitElement, css, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from '../../lib/html.js';
import { isolated } from '../../lib/isolated.js';
import { act } from '../actions.js';
import type { ListMessages, ListProblem } from '../../texts/list.js';
import { base } from '../../styles/base.js';
import type { ScanSummary } from './view.js';

/**
 * @summary Earlier scans on this device: go on, rename, carry over to a newer version, delete one, or erase everything.
 * Deleting asks first, in place. One that cannot be opened says why, and can be copied.
 * @event {ZsActionEvent} zs-action - `resume`, `rename`, `carry-over`, `copy`, `hold`, `remove` or `wipe`.
 */
export class ZsScanList extends LitElement {
  static override properties = {
    scans: { attribute: false },
    messages: { attribute: false },
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
      .soon {
        color: var(--_warn);
        font-weight: 600;
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
  declare messages: ListMessages;
  /** Id of the scan that a question is open for, 'all', or none. */
  declare private _asking: string | null;
  declare private _renaming: string | null;

  constructor() {
    super();
    this._asking = null;
    this._renaming = null;
  }

  override render() {
    const words = this.messages;
    return html`<section aria-labelledby="h" @keydown=${this.#onKey}>
      <h3 id="h" tabindex="-1">${words.heading}</h3>
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
    const words = this.messages;
    const { id, name, problem } = scan;
    return html`<li>
      <div class="what">
        <b><bdi>${name}</bdi></b>
        <p class="small soft">
          ${
            problem
              ? (words.why[problem.code as ListProblem] ?? words.unreadable)
              : `${words.progress(scan.done, scan.total)}, ${words.changed(words.date(scan.updatedAt))}`
          }
        </p>
        ${
          scan.erasedAt
            ? html`<p class="small ${scan.erasedSoon ? 'soon' : 'soft'}">${words.erased(words.date(scan.erasedAt))}</p>`
            : nothing
        }
        ${
          scan.carriesOverTo || (problem && scan.version)
            ? html`<p class="small soft">${words.version(scan.version)}</p>`
            : nothing
        }
      </div>
      ${
        problem
          ? nothing
          : html`<button
              type="button"
              class="btn"
              part="button button-primary"
              @click=${() => act(this, { type: 'resume', id })}
            >
              ${words.resume}<span class="sr">: <bdi>${name}</bdi></span>
            </button>`
      }
      ${this._renaming === scan.id ? this.#rename(scan) : nothing}
      ${
        this._asking === scan.id
          ? this.#ask(words.confirmRemove(isolated(scan.name)), () => act(this, { type: 'remove', id: scan.id }))
          : nothing
      }
      ${
        this._asking === scan.id || this._renaming === scan.id
          ? nothing
          : html`<div class="tools">
              ${
                scan.erasedSoon && !problem
                  ? this.#tool(scan, words.hold, () => act(this, { type: 'keep-longer', id }))
                  : nothing
              }
              ${
                problem || scan.erasedSoon
                  ? this.#tool(scan, words.copy, () => act(this, { type: 'copy', id }))
                  : nothing
              }
              ${problem ? nothing : this.#tool(scan, words.rename, () => this.#edit(id))}
              ${
                !problem && scan.carriesOverTo
                  ? this.#tool(scan, words.carryOver(scan.carriesOverTo), () => act(this, { type: 'carry-over', id }))
                  : nothing
              }
              ${this.#tool(scan, words.remove, () => this.#open(id), 'danger')}
            </div>`
      }
    </li>`;
  }

  #tool({ name }: ScanSummary, label: string, click: () => void, kind = '') {
    return html`<button type="button" class="link ${kind}" @click=${click}>
      ${label}<span class="sr">: <bdi>${name}</bdi></span>
    </button>`;
  }

  #ask(question: string, yes: () => void) {
    const words = this.messages;
    return html`<div class="ask" part="notice" role="group" aria-labelledby="q">
      <p id="q" tabindex="-1">${question}</p>
      <div>
        <button type="button" class="btn" part="button button-primary" @click=${() => this.#close(yes)}>
          ${words.confirmYes}
        </button>
        <button type="button" class="btn quiet" part="button" @click=${() => this.#close()}>${words.cancel}</button>
      </div>
    </div>`;
  }

  #rename(scan: ScanSummary) {
    const words = this.messages;
    const save = (event: Event) => {
      event.preventDefault();
      const name = this.renderRoot.querySelector<HTMLInputElement>('#name')?.value ?? '';
      this.#close(() => act(this, { type: 'rename', id: scan.id, name }));
    };
    return html`<form>
      <label for="name">${words.name}</label>
      <input type="text" dir="auto" id="name" name="name" maxlength="120" autocomplete="off" .value=${scan.name} />
      <zs-text-warning class="text-warning"></zs-text-warning>
      <div>
        <button class="btn" part="button button-primary" @click=${save}>${words.save}</button>
        <button type="button" class="btn quiet" part="button" @click=${() => this.#close()}>${words.cancel}</button>
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
    if (event.key !== 'Escape' || (this._asking ?? this._renaming) === null) return;
    // A dialog of the page that the element is in stays open.
    event.preventDefault();
    this.#close();
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
