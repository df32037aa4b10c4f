import type { PersonalData } from '@zelfscan/core';
import { LitElement, type PropertyValues } from 'lit';
import { html } from '../../lib/html.js';
import { question, reason } from '../guarded-text/question.js';
import { questionStyles } from '../guarded-text/question.styles.js';
import { room } from '../guarded-text/room.js';
import { takeOut, type TextCheck } from '../guarded-text/take-out.js';
import type { GuardMessages } from '../../texts/guard.js';
import { base } from '../../styles/base.js';

/** How long a pause in typing is, in milliseconds, after which the text is looked through. */
const pause = 900;

/**
 * How long after the field was left, in milliseconds. What is said must come later than its place: not every screen
 * reader hears words that come together with their live region, and the first text may be left as soon as that is there.
 */
const moment = 150;

/** What a warning needs, which the page only has once someone types. */
export interface Guard {
  readonly check: TextCheck;
  readonly words: GuardMessages;
  /** Pieces that someone chose to leave, in whichever field of the page. */
  readonly left: Set<string>;
}

/**
 * @summary Stands beside a field whose text is kept anyway. When the text looks like data about a person it says so, with
 * the reason; the person takes it out or leaves it on purpose. Until `look` is called it says nothing.
 *
 * Changes the text of its field by the events of typing, so that the field's own element hears of it.
 *
 * Its field is the text field beside it: the one in the same parent.
 */
export class ZsTextWarning extends LitElement {
  static override properties = {
    text: { attribute: false },
    _guard: { state: true },
    _found: { state: true },
    _said: { state: true },
  };
  static override styles = [...base, questionStyles];

  /** The text that is kept, where the field may be used again for another one. */
  declare text: string | undefined;
  declare private _guard: Guard | null;
  declare private _found: readonly PersonalData[];
  declare private _said: string;
  /** The text when the last question was answered. */
  #settled: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this._guard = null;
    this._found = [];
    this._said = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text')) return;
    // Typed here, or of another item or another tab: an open question is about what stands there now.
    if (this._found.length) this._found = this.#check(this.text ?? '');
    if (this.text !== this.#settled) this._said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    const words = this._guard?.words;
    const found = this._found;
    const field = this.#field;
    const full = room(field?.value.length ?? 0, field?.maxLength ?? 0, words);
    const asks = words && found.length;
    const said = asks ? [words.heading, ...found.map((one) => reason(one, words))].join(' ') : this._said || full.said;
    return html`${
        asks
          ? question(
              found,
              words,
              words.already,
              html`<button type="button" class="btn" part="button button-primary" @click=${this.#remove}>
                  ${words.remove}
                </button>
                <button type="button" class="btn quiet" part="button" @click=${this.#leave}>${words.leave}</button>`,
            )
          : full.shown
      }
      <p class=${asks ? 'sr' : 'small soft'} role="status">${said}</p>`;
  }

  /** Someone typed in the field: looks at its text after a pause, or when the field is left. */
  look(guard: Guard): void {
    const field = this.#field;
    if (!field) return;
    this._guard = guard;
    this._said = '';
    // How full the field is changes with each key.
    this.requestUpdate();
    // While a question is open it follows the text, and goes when its cause goes.
    if (this._found.length) this._found = this.#check(field.value);
    // Set again it is still one listener.
    field.addEventListener('change', this.#left, { once: true });
    // Left before the guard was there, or still typing.
    this.#soon((this.getRootNode() as ShadowRoot).activeElement === field ? pause : moment);
  }

  get #field(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.parentNode?.querySelector('input, textarea') ?? null;
  }

  readonly #check: TextCheck = (text) => {
    const { check, left } = this._guard ?? {};
    return (check?.(text) ?? []).filter((one) => !left?.has(one.text));
  };

  readonly #left = (): void => this.#soon(moment);

  #soon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#field) this._found = this.#check(this.#field.value);
    }, wait);
  }

  readonly #remove = (): void => {
    const field = this.#field;
    if (!field) return;
    field.value = takeOut(field.value, this.#check);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    this.#settle(field, this._guard?.words.takenOut);
  };

  readonly #leave = (): void => {
    for (const { text } of this._found) this._guard?.left.add(text);
    this.#settle(this.#field, this._guard?.words.left);
  };

  #settle(field: HTMLInputElement | HTMLTextAreaElement | null, said = ''): void {
    this.#settled = field?.value;
    this._found = [];
    this._said = said;
    field?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-text-warning': ZsTextWarning;
  }
}
