import { allFormats, fileFormats } from '@zelfscan/core/basics/file-formats';
import { LitElement, nothing } from 'lit';
import { html } from '../../lib/html.js';
import { act, type ReportPart } from '../../scan/actions.js';
import type { ExportMessages, FileKind, ReportChoice } from '../../texts/later.js';
import { base } from '../../styles/base.js';
import { styles } from './export-menu.styles.js';

const partsOf: Readonly<Record<ReportChoice, readonly ReportPart[] | undefined>> = {
  all: undefined,
  board: ['summary'],
  plan: ['plan'],
};

/**
 * @summary What kind of file to make, and what goes in. Each choice says in one line what it is for.
 * @event {ZsActionEvent} zs-action - `export`.
 */
export class ZsExportMenu extends LitElement {
  static override properties = {
    messages: { attribute: false },
    kinds: { attribute: false },
    choices: { attribute: false },
    reopens: { attribute: false },
    folded: { type: Boolean },
    busy: { type: Boolean },
    _kind: { state: true },
    _choice: { state: true },
    _notes: { state: true },
  };
  static override styles = [...base, styles];

  declare messages: ExportMessages;
  /** The kinds of file that can be made; the first one is chosen. */
  declare kinds: readonly FileKind[];
  /** What can go in; empty where a file is always about everything. */
  declare choices: readonly ReportChoice[];
  /** The kinds of file that can be opened here again when everything is in. */
  declare reopens: readonly FileKind[];
  /** Folds itself up, behind its own name. */
  declare folded: boolean;
  /** A file is being made. */
  declare busy: boolean;
  declare private _kind: FileKind | null;
  declare private _choice: ReportChoice;
  declare private _notes: boolean;

  constructor() {
    super();
    this.kinds = [];
    this.choices = [];
    this.reopens = allFormats.filter((format) => fileFormats[format].readsBack);
    this.folded = false;
    this.busy = false;
    this._kind = null;
    this._choice = 'all';
    this._notes = true;
  }

  get #kind(): FileKind {
    return this._kind ?? this.kinds[0] ?? 'pdf';
  }

  override render() {
    return this.folded
      ? html`<details>
          <summary>${this.messages.more}</summary>
          ${this.#form()}
        </details>`
      : this.#form();
  }

  #form() {
    const { messages, kinds } = this;
    return html`<form aria-label=${messages.more}>
      <fieldset>
        <legend>${messages.kind}</legend>
        ${kinds.map((kind) => this.#radio('kind', kind, messages.kinds[kind], this.#kind, () => (this._kind = kind)))}
      </fieldset>
      ${this.#content()}
      <div class="end">
        <p class="small soft">${messages.care} ${this.#opens() ? messages.opens : messages.opensNot}</p>
        <button class="btn" part="button button-primary" aria-disabled=${String(this.busy)} @click=${this.#make}>
          ${messages.make}
        </button>
      </div>
    </form>`;
  }

  #content() {
    const { messages, choices } = this;
    const [choosing, noting] = [this.#chooses(), fileFormats[this.#kind].omitsNotes];
    return html`<fieldset>
      <legend>${messages.what}</legend>
      ${
        choosing
          ? choices.map((choice) =>
              this.#radio('choice', choice, messages.choices[choice], this._choice, () => (this._choice = choice)),
            )
          : nothing
      }
      ${
        noting
          ? this.#choice(
              messages.notes,
              'notes',
              html`<input
                type="checkbox"
                aria-labelledby="l-notes"
                aria-describedby="w-notes"
                .checked=${this._notes}
                @change=${(event: Event) => (this._notes = (event.target as HTMLInputElement).checked)}
              />`,
              choosing,
            )
          : html`<p class="small soft">${messages.whole}</p>`
      }
    </fieldset>`;
  }

  #radio(name: string, value: string, words: ExportMessages['notes'], chosen: string, choose: () => void) {
    return this.#choice(
      words,
      value,
      html`<input
        type="radio"
        name=${name}
        aria-labelledby="l-${value}"
        aria-describedby="w-${value}"
        .value=${value}
        .checked=${value === chosen}
        @change=${choose}
      />`,
    );
  }

  #choice({ label, why }: ExportMessages['notes'], id: string, input: unknown, apart = false) {
    return html`<label class=${apart ? 'apart' : ''}
      >${input}<span><span id="l-${id}">${label}</span><span id="w-${id}" class="small soft">${why}</span></span></label
    >`;
  }

  #chooses(): boolean {
    return this.choices.length > 0 && fileFormats[this.#kind].divides;
  }

  /** Whether what is made now holds everything, and can be read back. */
  #opens(): boolean {
    const notes = this._notes || !fileFormats[this.#kind].omitsNotes;
    return this.reopens.includes(this.#kind) && notes && (!this.#chooses() || this._choice === 'all');
  }

  #make(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    const format = this.#kind;
    const parts = this.#chooses() ? partsOf[this._choice] : undefined;
    act(this, {
      type: 'export',
      format,
      ...(parts ? { parts } : {}),
      ...(fileFormats[format].omitsNotes && !this._notes ? { notes: false } : {}),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-export-menu': ZsExportMenu;
  }
}
