import type { ItemId } from '@zelfscan/schema';
import type { AnswerKey, GridRowView, GridView } from '@zelfscan/core/grid-view';
import { LitElement, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../lib/html.js';
import { act } from '../scan/actions.js';
import type { GridMessages } from '../texts/grid.js';
import { base } from '../styles/base.js';
import { end, head, type HeadContext } from './head.js';
import { styles } from './key-grid.styles.js';
import { meaningOf, type Step } from './keys.js';
import { themeRows, type RowContext } from './rows.js';

/** A row with what its keys give, and the place of its theme. */
interface Place {
  readonly row: GridRowView;
  readonly keys: readonly AnswerKey[];
  /** Its field is the row. */
  readonly written: boolean;
  readonly theme: number;
}

/**
 * @summary All items of a scan below each other, to key in the answers of a paper form: one key for each item.
 *
 * Every row is a group of native radios with one Tab stop. A key works when the focus is in a row and not in a text,
 * gives the answer and moves the focus to the next row. Fires `zs-action` with `answer`, `clear`, `note`, `settle`,
 * `go` (to the theme of the row), `open-start` and `open-results`, on a person's action only.
 *
 * @event {ZsActionEvent} zs-action - What the person asked for.
 * @csspart legend - The line of keys above the items, which stays in view.
 * @csspart row - One item.
 * @csspart key - One answer, all that can be pressed.
 */
export class ZsKeyGrid extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    _current: { state: true },
    _statements: { state: true },
    _said: { state: true },
    _refused: { state: true },
    _noting: { state: true },
  };
  static override styles = [...base, styles];

  declare view: GridView;
  declare messages: GridMessages;
  /** The row that had the focus last, -1 before there is one. */
  declare private _current: number;
  declare private _statements: boolean;
  declare private _said: { readonly text: string; readonly turn: number };
  declare private _refused: { readonly at: number; readonly text: string } | null;
  declare private _noting: ReadonlySet<ItemId>;
  #places: readonly Place[] = [];

  constructor() {
    super();
    this._current = -1;
    this._statements = false;
    this._said = { text: '', turn: 0 };
    this._refused = null;
    this._noting = new Set();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    this.#places = this.view.themes.flatMap(({ blocks }, theme) =>
      blocks.flatMap(({ written, keys, rows }) => rows.map((row) => ({ row, keys, written, theme }))),
    );
    const before = changed.get('view');
    if (before && before.scanId !== this.view.scanId) {
      this._current = -1;
      this._refused = null;
      this._noting = new Set();
    }
    // Once there is a note its field stays, also for who empties it.
    const noted = this.#places.filter(({ row }) => row.note && !this._noting.has(row.id));
    if (noted.length) this._noting = new Set([...this._noting, ...noted.map(({ row }) => row.id)]);
  }

  override render() {
    const context = this.#context();
    let at = 0;
    return html`${head(context)}
      <div class="grid" @keydown=${this.#onKey} @focusin=${this.#onFocus} @focusout=${this.#onBlur}>
        ${this.view.themes.map((theme) => {
          const from = at;
          at += theme.total;
          return themeRows(context, theme, from);
        })}
        ${end(context)}
      </div>
      <div class="sr" role="status">${keyed(this._said.turn, html`<p>${this._said.text}</p>`)}</div>`;
  }

  #context(): RowContext & HeadContext {
    const { view, messages } = this;
    return {
      view,
      messages,
      progress: messages.open(view.total - view.done),
      current: this._current,
      statements: this._statements,
      noteShown: ({ id }) => this._noting.has(id),
      refused: (at) => (this._refused?.at === at ? this._refused.text : ''),
      choose: (row, value) => {
        this._refused = null;
        act(this, { type: 'answer', itemId: row.id, value });
        // Whoever keeps the session may refuse; then the radio goes back to what was answered.
        this.requestUpdate();
      },
      clear: (at) => this.#clear(at),
      openNote: (at) => void this.#openNote(at),
      write: (row, note) => act(this, { type: 'note', itemId: row.id, note }),
      settle: () => act(this, { type: 'settle' }),
      showStatements: (shown) => (this._statements = shown),
      toOverview: () => act(this, { type: 'open-start' }),
      toQuestions: () => this.#toQuestions(),
      toResults: () => act(this, { type: 'open-results' }),
      toNextOpen: (from = this._current) => this.#moveToOpen(from),
    };
  }

  readonly #onFocus = ({ target }: FocusEvent): void => {
    const at = placeOf(target);
    if (at < this.view.total) this._current = at;
  };

  readonly #onBlur = ({ target, relatedTarget }: FocusEvent): void => {
    if (this._refused && placeOf(target) !== placeOf(relatedTarget)) this._refused = null;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const at = placeOf(target);
    if (target.localName === 'textarea') {
      if (event.key !== 'Escape' || event.isComposing) return;
      // A dialog of the page that the element is in stays open.
      event.preventDefault();
      this.#leaveNote(at);
      return;
    }
    if (target.localName === 'button' && event.key === 'Enter') return;
    const meaning = meaningOf(event);
    if (!meaning) return;
    // Also of a key that does nothing here: Firefox would start a search at a slash, and take the keys after it.
    event.preventDefault();
    // A key that is held moves on with the arrows only; it never answers twice.
    if (event.repeat && !event.key.startsWith('Arrow')) return;
    this._refused = null;
    if (meaning.type === 'move') this.#move(at, meaning.to);
    else if (at >= this.view.total) this.#say(this.messages.noItemHere);
    else if (meaning.type === 'answer') this.#answer(at, meaning.key, event.key);
    else if (meaning.type === 'clear') this.#clear(at);
    else if (meaning.type === 'note') void this.#openNote(at);
    else this.#refuse(at, event.key);
  };

  /** @param pressed - the key as it was pressed, which may be another one for the same answer */
  #answer(at: number, key: string, pressed: string): void {
    const { row, keys } = this.#placeAt(at);
    const chosen = keys.find((one) => one.key === key);
    if (!chosen) return this.#refuse(at, pressed);
    act(this, { type: 'answer', itemId: row.id, value: chosen.value });
    const { messages } = this;
    const before = row.value === chosen.value ? '' : row.label;
    this.#say(before ? messages.replaced(row.id, chosen.label, before) : messages.answered(row.id, chosen.label));
    this.#focusRow(at + 1);
  }

  #refuse(at: number, key: string): void {
    const { keys } = this.#placeAt(at);
    const text = this.messages.refused(
      key,
      keys.flatMap((one) => one.key || []),
    );
    this._refused = { at, text };
    this.#say(text);
  }

  #clear(at: number): void {
    const { row } = this.#placeAt(at);
    if (row.value === null) return this.#say(this.messages.notAnswered(row.id));
    act(this, { type: 'clear', itemId: row.id });
    this.#say(this.messages.cleared(row.id));
    // With the answer its radio loses the Tab stop, and a button that cleared is gone.
    this.#radios(at)[0]?.focus();
  }

  async #openNote(at: number): Promise<void> {
    const { row } = this.#placeAt(at);
    this._noting = new Set([...this._noting, row.id]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#note-${at}`)?.focus();
  }

  #leaveNote(at: number): void {
    const { row, written } = this.#placeAt(at);
    // A field that is the row has nothing of its row to go back to.
    this.#focusRow(written ? at + 1 : at);
    if (!row.note) this._noting = new Set([...this._noting].filter((id) => id !== row.id));
  }

  #move(at: number, to: Step): void {
    if (to === 'next-open') return this.#moveToOpen(at);
    const { total } = this.view;
    const theme = this.#places[at]?.theme ?? this.view.themes.length;
    const firstOf = (place: number) => this.#places.findIndex((one) => one.theme === place);
    const next = firstOf(theme + 1);
    const target = {
      next: at + 1,
      previous: at - 1,
      first: 0,
      last: total - 1,
      'next-theme': next < 0 ? total - 1 : next,
      'previous-theme': firstOf(theme - 1),
    }[to];
    this.#focusRow(target);
  }

  #moveToOpen(at: number): void {
    const open = this.#places.flatMap(({ row }, i) => (row.answered ? [] : [i]));
    const next = open.find((i) => i > at) ?? open[0];
    if (next === undefined) return this.#say(this.messages.open(0));
    if (next === at) this.#say(this.messages.onlyOpen(this.#placeAt(at).row.id));
    this.#focusRow(next);
  }

  /** Before the first is the first; after the last is the end of the list. */
  #focusRow(at: number): void {
    if (at >= this.view.total) this.renderRoot.querySelector<HTMLElement>('.end')?.focus();
    else if (this.#places[at]?.written) this.renderRoot.querySelector<HTMLElement>(`#note-${at}`)?.focus();
    else {
      const radios = this.#radios(Math.max(at, 0));
      (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
    }
  }

  #radios(at: number): HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>(`[data-at="${at}"] [type=radio]`)];
  }

  #placeAt(at: number): Place {
    const place = this.#places[at];
    if (!place) throw new Error(`no item at ${at}`);
    return place;
  }

  /** Every message is a new element, so that the same words are said again. */
  #say(text: string): void {
    this._said = { text, turn: this._said.turn + 1 };
  }

  #toQuestions(): void {
    const theme = this.view.themes[this.#places[this._current]?.theme ?? 0];
    if (theme) act(this, { type: 'go', to: theme.id });
  }

  /** Moves the focus to the name of the screen, so that reading starts there. */
  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

/** The row that something is in; NaN outside the rows. */
const placeOf = (target: EventTarget | null): number =>
  Number((target as Element | null)?.closest('[data-at]')?.getAttribute('data-at') ?? NaN);

declare global {
  interface HTMLElementTagNameMap {
    'zs-key-grid': ZsKeyGrid;
  }
}
