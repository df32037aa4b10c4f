import type { AnswerValue, ScaleItemView } from '@zelfscan/core';
import { longestText } from '@zelfscan/core/basics/longest-text';
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../actions.js';
import type { Messages } from '../../texts/scan.js';
import { clearOfBar } from '../../lib/clear-of-bar.js';
import { base } from '../../styles/base.js';
import { styles } from './scale-item.styles.js';

/**
 * @summary One statement with a described level per answer, two answers without a score, and room for a note.
 *
 * Native radios in a fieldset: one Tab stop, arrow keys choose. Fires `zs-action` with `answer`, `clear`, `note` (on
 * every key) and `settle` (when the note is left) and `unfold`, on a person's action only.
 *
 * @event {ZsActionEvent} zs-action - What the person asked for.
 * @csspart statement - The text of the statement.
 * @csspart answer - One level, the whole cell.
 */
export class ZsScaleItem extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    _shown: { state: true },
    _noting: { state: true },
  };
  static override styles = [...base, styles];

  /** The item and its answer; made by core. */
  declare view: ScaleItemView;
  declare messages: Messages;
  /** The explanation that is unfolded: a term id, 'guidance', or none. */
  declare private _shown: string;
  declare private _noting: boolean;

  constructor() {
    super();
    this._shown = '';
    this._noting = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The element may be used again for another item; what was unfolded belongs to the item before.
    if (changed.get('view') && changed.get('view')?.id !== this.view.id) {
      this._shown = '';
      this._noting = false;
    }
    // Once there is a note its field stays, also for who empties it.
    if (this.view.note) this._noting = true;
  }

  override render() {
    const { view, messages } = this;
    const answered = view.value !== null;
    return html`<fieldset>
      <legend>
        ${
          view.basis
            ? html`<span class="tag"
                ><span aria-hidden="true">★ </span>${messages.item.basis}<span class="sr">. </span></span
              >`
            : nothing
        }
        <span class="statement" part="statement">${view.statement}</span>
      </legend>
      ${this.#about()}
      <div class="levels">
        ${view.levels.map(
          (level) =>
            html`<label part="answer" class=${view.value === level.value ? 'level on' : 'level'}>
              <span class="head">${this.#radio(level.value)}<b id="l${level.value}">${level.label}</b></span>
              <span class="anchor" id="a${level.value}">${level.anchor}</span>
            </label>`,
        )}
      </div>
      <div class="rest">
        ${this.#other('unknown', view.unknown)}${this.#other('na', view.notApplicable)}
        <span class="tools">
          ${
            answered
              ? html`<button type="button" class="link" @click=${this.#clear}>${messages.item.clear}</button>`
              : nothing
          }
          ${
            this.#noteShown
              ? nothing
              : html`<button type="button" class="link" @click=${this.#openNote}>
                  <span aria-hidden="true">+ </span>${messages.item.addNote}
                </button>`
          }
        </span>
      </div>
      ${this.#noteShown ? this.#note() : nothing}
    </fieldset>`;
  }

  get #noteShown(): boolean {
    return this._noting || this.view.value === 'na';
  }

  #radio(value: AnswerValue): TemplateResult {
    return html`<input
      type="radio"
      name="answer"
      .value=${String(value)}
      .checked=${this.view.value === value}
      aria-labelledby="l${value}"
      aria-describedby=${typeof value === 'number' ? `a${value}` : nothing}
      @change=${() => act(this, { type: 'answer', itemId: this.view.id, value })}
    />`;
  }

  #other(value: 'unknown' | 'na', label: string | null) {
    return label === null
      ? nothing
      : html`<label part="answer" class=${this.view.value === value ? 'other on' : 'other'}>
          ${this.#radio(value)}<span id="l${value}">${label}</span>
        </label>`;
  }

  #about() {
    const { view, messages } = this;
    const guide = { id: 'guidance', term: messages.item.guidance, text: view.guidance };
    const shown = [...view.terms, guide].find(({ id }) => id === this._shown);
    const toggle = ({ id, term }: { id: string; term: string }) =>
      html`<button
        type="button"
        class=${id === 'guidance' ? 'more' : 'more term'}
        aria-expanded=${String(this._shown === id)}
        aria-controls="about"
        aria-label=${id === 'guidance' ? nothing : messages.item.explain(term)}
        @click=${() => this.#unfold(id)}
      >
        ${term}
      </button>`;
    return html`<div class="about small">
        <span class="audience">${view.audience}</span>${toggle(guide)}${view.terms.map(toggle)}
      </div>
      <div id="about" class="panel" ?hidden=${!shown}>
        ${shown && shown !== guide ? html`<b>${shown.term}</b>: ` : nothing}${shown && (shown.text || '…')}
        ${shown === guide ? view.guidanceTerms.filter(({ text }) => text).map(({ term, text }) => html`<p><b>${term}</b>: ${text}</p>`) : nothing}
      </div>`;
  }

  #note() {
    const { view, messages } = this;
    return html`<div class="note">
      <label for="note">${view.value === 'na' ? messages.item.reason : messages.item.note}</label>
      <textarea
        dir="auto"
        id="note"
        rows="2"
        maxlength=${longestText}
        aria-describedby="note-hint"
        .value=${view.note}
        @input=${(event: Event) =>
          act(this, { type: 'note', itemId: view.id, note: (event.target as HTMLTextAreaElement).value })}
        @change=${() => act(this, { type: 'settle' })}
      ></textarea>
      <span id="note-hint" class="small soft">${messages.item.noteHint}</span>
      <zs-text-warning class="text-warning" .text=${view.note}></zs-text-warning>
    </div>`;
  }

  #unfold(id: string): void {
    this._shown = this._shown === id ? '' : id;
    if (this._shown) act(this, { type: 'unfold' });
  }

  async #openNote(): Promise<void> {
    this._noting = true;
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    clearOfBar(field);
  }

  async #clear(): Promise<void> {
    act(this, { type: 'clear', itemId: this.view.id });
    // The button is gone after this; the question keeps the focus.
    await this.updateComplete;
    this.focusFirst();
  }

  /** Moves the focus to the chosen answer, else to the first. */
  focusFirst(): void {
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-scale-item': ZsScaleItem;
  }
}
