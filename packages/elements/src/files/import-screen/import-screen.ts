import type { ImportDifference } from '@zelfscan/core';
import { LitElement, nothing } from 'lit';
import { html } from '../../lib/html.js';
import { isolated } from '../../lib/isolated.js';
import { act } from '../../scan/actions.js';
import type { ImportMessages } from '../../texts/later.js';
import { base } from '../../styles/base.js';
import { styles } from './import-screen.styles.js';
import type { ImportView } from './view.js';

/** A list of differences up to this length is open from the start. */
const short = 6;

/**
 * @summary What is in a file, how it relates to what is here, and what opening it would do. Nothing is changed yet.
 * @event {ZsActionEvent} zs-action - `import-as` or `import-cancel`.
 */
export class ZsImportScreen extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    date: { attribute: false },
    _asking: { state: true },
  };
  static override styles = [...base, styles];

  declare view: ImportView;
  declare messages: ImportMessages;
  /** Writes a date in words. */
  declare date: (iso: string) => string;
  /** Whether it is asked if the scan that is here should really go. */
  declare private _asking: boolean;

  constructor() {
    super();
    this._asking = false;
  }

  override render() {
    const { view, messages } = this;
    return html`<header>
        <p class="small soft">${view.fileName}</p>
        <h2 tabindex="-1" part="heading">${messages.heading}</h2>
      </header>
      ${this.#facts()}
      <p class="status">${messages.status[view.status]}</p>
      ${view.newer && view.status === 'different' ? html`<p class="newer">${messages.newer[view.newer]}</p>` : nothing}
      ${view.differences.length ? this.#differences() : nothing} ${this._asking ? this.#ask() : this.#ways()}
      <button type="button" class="link" @click=${() => act(this, { type: 'import-cancel' })}>
        ${messages.cancel}
      </button>`;
  }

  #facts() {
    const { view, messages } = this;
    const words = messages.facts;
    const { facts } = view;
    const entries = [
      [words.name, facts.name],
      [words.instrument, view.instrument],
      [words.created, this.date(facts.createdAt)],
      [words.changed, this.date(facts.updatedAt)],
      [words.answers, messages.done(facts.done, facts.total)],
      [words.notes, facts.notes],
      [words.priorities, facts.priorities],
    ] as const;
    return html`<dl>
      ${entries.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  /** The roles say again what the tags are: in a narrow place a row is no row for the style sheet. */
  #differences() {
    const { view, messages } = this;
    const { table } = messages;
    const { differences } = view;
    return html`<details ?open=${differences.length <= short}>
      <summary>${messages.differences(differences.length)}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${table.caption}>
        <table role="table">
          <thead>
            <tr role="row">
              ${[table.what, table.here, table.file].map(
                (head) => html`<th role="columnheader" scope="col">${head}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${differences.map(
              (difference) =>
                html`<tr role="row">
                  <th role="rowheader" scope="row">${this.#what(difference)}</th>
                  <td role="cell">${this.#side(difference, difference.here)}</td>
                  <td role="cell">${this.#side(difference, difference.file)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #what({ kind, title }: ImportDifference): string {
    const { note, table } = this.messages;
    switch (kind) {
      case 'name':
        return table.name;
      case 'version':
        return table.version;
      case 'note':
        return `${title} – ${note}`;
      case 'priority':
        return `${title} – ${table.priorities}`;
      case 'profile':
      case 'answer':
        return title;
    }
  }

  #side({ kind }: ImportDifference, text: string) {
    const { open, noNote, full, chosen } = this.messages;
    if (kind === 'priority' && text === '✓') return chosen;
    if (text) return text;
    return kind === 'version' ? full : html`<span class="none">${kind === 'answer' ? open : noNote}</span>`;
  }

  #ways() {
    const { messages: words, view } = this;
    const way = (how: 'add' | 'copy' | 'open', label: string, why = '', quiet = false) =>
      html`<div>
        <button
          type="button"
          class=${quiet ? 'btn quiet' : 'btn'}
          @click=${() => act(this, { type: 'import-as', how })}
        >
          ${label}
        </button>
        ${why ? html`<p class="small soft">${why}</p>` : nothing}
      </div>`;
    if (view.status === 'new') return html`<div class="ways">${way('add', words.add)}</div>`;
    if (view.status === 'same') {
      return html`<div class="ways two">
        ${way('open', words.resume)} ${way('copy', words.copy, words.copyWhy, true)}
      </div>`;
    }
    return html`<div class="ways two">
      ${way('copy', words.copy, words.copyWhy)}
      <div>
        <button type="button" id="replace" class="btn quiet" part="button" @click=${() => this.#turn(true)}>
          ${words.replace}
        </button>
        <p class="small soft">${words.replaceWhy}</p>
      </div>
    </div>`;
  }

  #ask() {
    const { messages, view } = this;
    return html`<div class="ask" part="notice" role="group" aria-labelledby="q" @keydown=${this.#onKey}>
      <p id="q" tabindex="-1">${messages.confirmReplace(isolated(view.hereName))}</p>
      <div>
        <button
          type="button"
          class="btn"
          part="button button-primary"
          @click=${() => act(this, { type: 'import-as', how: 'replace' })}
        >
          ${messages.replaceYes}
        </button>
        <button type="button" class="btn quiet" part="button" @click=${() => this.#turn(false)}>
          ${messages.replaceNo}
        </button>
      </div>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // A dialog of the page that the element is in stays open.
    event.preventDefault();
    void this.#turn(false);
  };

  /** Asks, or stops asking; the focus goes to the question, and back to what asked for it. */
  async #turn(asking: boolean): Promise<void> {
    this._asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asking ? '#q' : '#replace')?.focus();
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-import-screen': ZsImportScreen;
  }
}
