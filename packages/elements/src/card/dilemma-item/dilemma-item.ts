import type { DilemmaItemView, PersonalData } from '@zelfscan/core';
import { LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import type { ZsTextEvent } from '../../guard/guarded-text/events.js';
import type { ZsGuardedText } from '../../guard/guarded-text/guarded-text.js';
import type { CardMessages } from '../../texts/card.js';
import { base } from '../../styles/base.js';
import { styles } from './dilemma-item.styles.js';

/**
 * @summary One dilemma: a place between two poles of equal standing, in words and without a number.
 *
 * Native radios in a fieldset that look like one line with stops: one Tab stop, arrow keys choose, nothing is chosen
 * beforehand and nothing has to be dragged. Fires `zs-action` with `answer`, `clear`, `note` and `settle` (together,
 * when the note may be kept) on a person's action only.
 *
 * @event {ZsActionEvent} zs-action - What the person asked for.
 * @attr {boolean} silent - For a vote in turns: no note and nothing to unfold.
 * @csspart statement - The question of the dilemma.
 * @csspart pole - One pole: its title and why it is legitimate.
 * @csspart answer - One position, all that can be pressed.
 */
export class ZsDilemmaItem extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    check: { attribute: false },
    silent: { type: Boolean },
    _noting: { state: true },
  };
  static override styles = [...base, styles];

  /** The dilemma and its answer; made by core. */
  declare view: DilemmaItemView;
  declare messages: Pick<CardMessages, 'item' | 'guard'>;
  /** Finds data about people in the note. */
  declare check: ((text: string) => readonly PersonalData[]) | undefined;
  declare silent: boolean;
  declare private _noting: boolean;

  constructor() {
    super();
    this.silent = false;
    this._noting = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('view') && changed.get('view')?.id !== this.view.id) this._noting = false;
    // Once there is a note its field stays, also for who empties it.
    if (this.view.note) this._noting = true;
  }

  override render() {
    const { view, silent } = this;
    const words = this.messages.item;
    return html`<fieldset>
        <legend>
          <span class="title">${view.title}<span class="sr">. </span></span>
          <span class="statement" part="statement">${view.statement}</span>
        </legend>
        <div class="poles">
          ${view.poles.map(
            ({ title, why }) =>
              html`<div class="pole" part="pole">
                <b>${title}</b>
                <p class="why">${why}</p>
              </div>`,
          )}
        </div>
        <div class="scale">
          ${view.positionLabels.map(
            (label, i) =>
              html`<label class="stop" part="answer"> ${this.#radio(i + 1)}<span class="sr">${label}</span> </label>`,
          )}
        </div>
        <p class="said" aria-hidden="true">${this.#said()}</p>
        <div class="rest">
          <label class=${view.value === 'unknown' ? 'other on' : 'other'}
            >${this.#radio('unknown')}${view.unknown}</label
          >
          <span class="tools">
            ${
              view.value === null
                ? nothing
                : html`<button type="button" class="link" @click=${this.#clear}>${words.clear}</button>`
            }
            ${
              silent || this._noting
                ? nothing
                : html`<button type="button" class="link" @click=${this.#openNote}>
                    <span aria-hidden="true">+ </span>${words.addNote}
                  </button>`
            }
          </span>
        </div>
      </fieldset>
      ${silent ? nothing : keyed(view.id, html`${this._noting ? this.#note() : nothing}${this.#more()}`)}`;
  }

  #radio(value: number | 'unknown') {
    return html`<input
      type="radio"
      name="answer"
      .value=${String(value)}
      .checked=${this.view.value === value}
      @change=${() => act(this, { type: 'answer', itemId: this.view.id, value })}
    />`;
  }

  /** Under the line, for who sees it; a screen reader hears it as the name of the radio. */
  #said() {
    const { value, positionLabels } = this.view;
    const words = this.messages.item;
    if (value === null) return html`<span class="soft">${words.none}</span>`;
    return typeof value === 'number'
      ? html`<span class="soft">${words.chosen}:</span> <b>${positionLabels[value - 1]}</b>`
      : nothing;
  }

  #note() {
    const words = this.messages.item;
    return html`<zs-guarded-text
      class="guarded-text"
      multiline
      .label=${words.note}
      .hint=${words.noteHint}
      .value=${this.view.note}
      .check=${this.check}
      .messages=${this.messages}
      @zs-text=${({ text }: ZsTextEvent) => {
        act(this, { type: 'note', itemId: this.view.id, note: text });
        act(this, { type: 'settle' });
      }}
    ></zs-guarded-text>`;
  }

  #more() {
    const { poles, questions, terms } = this.view;
    const words = this.messages.item;
    return html`<details>
      <summary>${words.more}</summary>
      <div class="panel">
        <div>
          <p class="head">${words.overdone}</p>
          <div class="overdone">${poles.map(({ title, overdone }) => html`<p><b>${title}:</b> ${overdone}</p>`)}</div>
        </div>
        ${
          questions.length
            ? html`<div>
                <p class="head">${words.questions}</p>
                <ul>
                  ${questions.map((question) => html`<li>${question}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        ${
          terms.length
            ? html`<div>
                <p class="head">${words.terms}</p>
                <dl>
                  ${terms.map(
                    ({ term, text }) =>
                      html`<dt>${term}</dt>
                        <dd>${text}</dd>`,
                  )}
                </dl>
              </div>`
            : nothing
        }
      </div>
    </details>`;
  }

  async #openNote(): Promise<void> {
    this._noting = true;
    await this.updateComplete;
    const field = this.renderRoot.querySelector<ZsGuardedText>('.guarded-text');
    await field?.updateComplete;
    field?.focus();
  }

  async #clear(): Promise<void> {
    act(this, { type: 'clear', itemId: this.view.id });
    // The button is gone after this; the question keeps the focus.
    await this.updateComplete;
    this.focusFirst();
  }

  /** The note holds something that a person still has to decide on. */
  get pending(): boolean {
    return this.renderRoot.querySelector<ZsGuardedText>('.guarded-text')?.pending ?? false;
  }

  focusNotice(): void {
    this.renderRoot.querySelector<ZsGuardedText>('.guarded-text')?.focusNotice();
  }

  /** Moves the focus to the chosen answer, else to the first. */
  focusFirst(): void {
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-dilemma-item': ZsDilemmaItem;
  }
}
