import type { PersonalData } from '@zelfscan/core';
import { longestText } from '@zelfscan/core/basics/longest-text';
import { LitElement, nothing, type PropertyValues } from 'lit';
import { html } from '../../lib/html.js';
import { clearOfBar } from '../../lib/clear-of-bar.js';
import type { CardMessages } from '../../texts/card.js';
import { base } from '../../styles/base.js';
import { ZsTextEvent } from './events.js';
import { styles } from './guarded-text.styles.js';
import { question } from './question.js';
import { questionStyles } from './question.styles.js';
import { room } from './room.js';
import { takeOut, type TextCheck } from './take-out.js';

/** How long a pause in typing is, in milliseconds, after which text without findings is handed on. */
const pause = 900;

/**
 * @summary A text field that looks for data about people before it hands its text on. What it finds it shows, with the
 * reason; the person removes it or keeps it on purpose. Until then the text stays in the field and nowhere else.
 *
 * @event {ZsTextEvent} zs-text - The text, when the field is left or typing pauses, and only when it may be kept.
 * @attr {boolean} multiline - Several lines.
 */
export class ZsGuardedText extends LitElement {
  static override properties = {
    label: {},
    hint: {},
    value: { attribute: false },
    maxLength: { type: Number },
    multiline: { type: Boolean },
    check: { attribute: false },
    messages: { attribute: false },
    _text: { state: true },
    _found: { state: true },
    _said: { state: true },
  };
  static override styles = [...base, questionStyles, styles];

  declare label: string;
  declare hint: string;
  /** The text that is kept. What is typed meanwhile is not overwritten by the same text coming back. */
  declare value: string;
  declare maxLength: number;
  declare multiline: boolean;
  /** Finds data about people; without it every text is handed on. */
  declare check: TextCheck | undefined;
  declare messages: Pick<CardMessages, 'guard'>;
  declare private _text: string;
  declare private _found: readonly PersonalData[];
  declare private _said: string;
  /** The text that was handed on last. */
  #handed = '';
  /** Pieces that someone chose to keep. */
  readonly #kept = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.value = '';
    this.maxLength = longestText;
    this.multiline = false;
    this._text = '';
    this._found = [];
    this._said = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || this.value === this.#handed) return;
    // What someone is typing or has to decide on is not taken away by news from elsewhere.
    const own = this._text !== this.#handed;
    this.#handed = this.value;
    if (own) return;
    this._text = this.value;
    this._said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** A person still has to choose what to do with what was found. A host that would leave the screen waits for it. */
  get pending(): boolean {
    return this._found.length > 0;
  }

  override render() {
    const describedBy = [this.hint && 'hint', this.pending && 'q'].filter(Boolean).join(' ') || nothing;
    const words = this.messages.guard;
    const full = room(this._text.length, this.maxLength, words);
    return html`<div class="field">
        <label for="text">${this.label}</label>
        ${
          this.multiline
            ? html`<textarea
                dir="auto"
                id="text"
                rows="2"
                maxlength=${this.maxLength}
                aria-describedby=${describedBy}
                .value=${this._text}
                @input=${this.#input}
                @change=${this.#change}
              ></textarea>`
            : html`<input
                type="text"
                dir="auto"
                id="text"
                autocomplete="off"
                maxlength=${this.maxLength}
                aria-describedby=${describedBy}
                .value=${this._text}
                @input=${this.#input}
                @change=${this.#change}
              />`
        }
        ${this.hint ? html`<span id="hint" class="small soft">${this.hint}</span>` : nothing}
      </div>
      ${
        this.pending
          ? question(
              this._found,
              words,
              words.notYet,
              html`<button type="button" class="btn" part="button button-primary" @click=${this.#remove}>
                  ${words.remove}
                </button>
                <button type="button" class="btn quiet" part="button" @click=${this.#keep}>${words.keep}</button>`,
            )
          : nothing
      }
      ${full.shown}
      <p class="small soft" role="status">${this._said || full.said}</p>`;
  }

  override focus(options?: FocusOptions): void {
    const field = this.renderRoot.querySelector<HTMLElement>('#text');
    field?.focus(options);
    if (!options?.preventScroll) clearOfBar(field);
  }

  /** Moves the focus to the question that is open. */
  focusNotice(): void {
    this.renderRoot.querySelector<HTMLElement>('#q')?.focus();
  }

  readonly #look: TextCheck = (text) => (this.check?.(text) ?? []).filter(({ text }) => !this.#kept.has(text));

  #input(event: Event): void {
    this._text = (event.target as HTMLInputElement).value;
    this._said = '';
    // While a question is open it follows the text, and goes when its cause goes.
    if (this.pending) this._found = this.#look(this._text);
    clearTimeout(this.#timer);
    // A device that is closed or taken over in the middle of a sentence loses no more than the last words.
    this.#timer = setTimeout(() => {
      if (!this.#look(this._text).length) this.#hand();
    }, pause);
  }

  async #change(): Promise<void> {
    clearTimeout(this.#timer);
    this._found = this.#look(this._text);
    if (!this.pending) return this.#hand();
    await this.updateComplete;
    // After the browser has moved the focus to where the person went.
    setTimeout(() => this.focusNotice());
  }

  #remove(): void {
    this._text = takeOut(this._text, this.#look);
    this.#settle(this.messages.guard.removed);
  }

  #keep(): void {
    for (const { text } of this._found) this.#kept.add(text);
    this.#settle(this.messages.guard.kept);
  }

  #settle(said: string): void {
    this._found = [];
    this._said = said;
    this.#hand();
    this.focus();
  }

  #hand(): void {
    if (this._text === this.#handed) return;
    this.#handed = this._text;
    this.dispatchEvent(new ZsTextEvent(this._text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-guarded-text': ZsGuardedText;
  }
}
