import { accepted } from '@zelfscan/core/basics/accepted-files';
import { LitElement, nothing } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../actions.js';
import type { ListMessages } from '../../texts/list.js';
import type { Messages } from '../../texts/scan.js';
import { base } from '../../styles/base.js';
import { styles } from './start-screen.styles.js';
import type { Keep, StartView } from './view.js';

/**
 * @summary What the instrument is and is not, where answers stay, earlier scans, and the way to begin.
 * @slot - About keeping, under the list.
 * @slot intro - What the site says first, under the summary.
 * @slot privacy - What the site says about privacy, below where answers stay.
 * @event {ZsActionEvent} zs-action - `start`, `import`, `paper-form`, or what the list of scans fires.
 */
export class ZsStartScreen extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    list: { attribute: false },
    _unasked: { state: true },
  };
  static override styles = [...base, styles];

  declare view: StartView;
  declare messages: Messages;
  /** Words of the list of scans, for where there are any. */
  declare list: ListMessages | null;
  /** Someone went on without saying where answers may stay. */
  declare private _unasked: boolean;

  constructor() {
    super();
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.addEventListener(type, this.#onDrag);
  }

  override willUpdate(): void {
    // Only people who were here before need the list.
    if (this.view.scans.length) void import('./scan-list-define.js');
    // With the last scan the list goes, and what had the focus in it.
    else if (this.shadowRoot?.activeElement?.matches('.scan-list')) this.focusHeading();
  }

  override render() {
    const { view, messages, list } = this;
    const words = messages.start;
    const first = view.scans.length === 0;
    return html`<header>
        <h2 tabindex="-1" part="heading">${view.title}</h2>
        <p class="lead">${view.summary}</p>
        <slot name="intro"></slot>
      </header>
      ${first || !list ? nothing : html`<zs-scan-list class="scan-list" .scans=${view.scans} .messages=${list}></zs-scan-list>`}
      <slot></slot>
      <div class="columns">
        <section>
          <h3>${words.is}</h3>
          <ul>
            ${view.about.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
        <section>
          <h3>${words.isNot}</h3>
          <ul>
            ${view.notFor.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
      </div>
      <p class="facts">${words.duration(view.minutes)}</p>
      <p class=${view.keeps === 'device' ? 'facts' : 'facts warn'}>
        ${view.keeps === 'device' ? words.device : words.memory}
      </p>
      <slot name="privacy"></slot>
      <form>
        ${this.#versions()} ${view.asks ? this.#keep() : nothing}
        <details @toggle=${this.#unfold}>
          <summary>${words.profile}</summary>
          <p class="small soft">${words.profileWhy}</p>
          <div class="fields">${view.profile.map((field) => this.#field(field))}</div>
        </details>
        <div class="ways">
          <button
            class=${first ? 'btn' : 'btn quiet'}
            part=${first ? 'button button-primary' : 'button'}
            @click=${this.#start}
          >
            ${first ? words.begin : words.beginAnother}
          </button>
          <button class="link small" name="paper" @click=${this.#start}>${words.paper}</button>
        </div>
      </form>
      <p class="provenance small soft">${view.provenance}</p>
      <p class="ways small">
        <label class="file link">
          ${words.import}<input
            type="file"
            accept=${accepted}
            @click=${(event: Event) => this.#asked() || event.preventDefault()}
            @change=${this.#import}
          />
        </label>
        <button type="button" class="link" @click=${this.#form}>${words.form}</button>
      </p>`;
  }

  #versions() {
    const { view, messages } = this;
    if (view.subsets.length === 0) return nothing;
    return html`<fieldset>
      <legend>${messages.start.version}</legend>
      <label><input type="radio" name="subset" value="" checked />${messages.start.full(view.items)}</label>
      ${view.subsets.map(
        ({ id, title, items }) =>
          html`<label><input type="radio" name="subset" .value=${id} />${messages.start.subset(title, items)}</label>`,
      )}
    </fieldset>`;
  }

  #keep() {
    const words = this.messages.start.keep;
    return html`<fieldset
      role="radiogroup"
      aria-required="true"
      aria-invalid=${this._unasked ? 'true' : 'false'}
      aria-describedby="keep"
      @change=${() => (this._unasked = false)}
    >
      <legend>${words.question}</legend>
      ${(['device', 'sealed', 'none'] as const).map(
        (keep) => html`<label><input type="radio" name="keep" .value=${keep} />${words[keep]}</label>`,
      )}
      <p id="keep" class="warn" role="alert">${this._unasked ? words.missing : nothing}</p>
    </fieldset>`;
  }

  /** Where answers may stay, where that is asked and was said. */
  get #kept(): { keep?: Keep } {
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('[name=keep]:checked');
    return chosen ? { keep: chosen.value as Keep } : {};
  }

  /** Whether it is known where answers may stay; else the question says that it is needed. */
  #asked(): boolean {
    this._unasked = (this.view.asks ?? false) && !this.#kept.keep;
    if (this._unasked) this.renderRoot.querySelector<HTMLElement>('[name=keep]')?.focus();
    return !this._unasked;
  }

  #field({ id, label, hint, options }: StartView['profile'][number]) {
    const known = this.view.prefill[id] ?? '';
    return html`<p>
      <label for="p-${id}">${label}</label>
      ${
        options
          ? html`<select id="p-${id}" name=${id} aria-describedby=${hint ? `h-${id}` : nothing}>
              <option value="">${this.messages.start.noChoice}</option>
              ${options.map((option) => html`<option .value=${option.value}>${option.label}</option>`)}
            </select>`
          : html`<input
              type="text"
              dir="auto"
              id="p-${id}"
              name=${id}
              maxlength="120"
              autocomplete="off"
              .value=${known}
              aria-describedby=${hint ? `h-${id}` : nothing}
            />`
      }
      ${hint ? html`<span id="h-${id}" class="small soft">${hint}</span>` : nothing}
      <zs-text-warning class="text-warning"></zs-text-warning>
    </p>`;
  }

  /** The choices of its fields may still have to be fetched. */
  #unfold(): void {
    act(this, { type: 'unfold' });
  }

  /** Of the button, which Enter in a field presses too: a frame may not be allowed to send forms, and tells nobody. */
  #start(event: Event): void {
    event.preventDefault();
    if (!this.#asked()) return;
    const button = event.currentTarget as HTMLButtonElement;
    const form = new FormData(button.form as HTMLFormElement);
    const profile = Object.fromEntries(
      this.view.profile.map(({ id }) => [id, String(form.get(id) ?? '').trim()]).filter(([, value]) => value),
    ) as Record<string, string>;
    const paper = button.name === 'paper';
    act(this, { type: 'start', profile, subset: this.#subset(), ...(paper ? { paper } : {}), ...this.#kept });
  }

  #subset(): string | null {
    return this.renderRoot.querySelector<HTMLInputElement>('[name=subset]:checked')?.value || null;
  }

  #form(): void {
    act(this, { type: 'paper-form', subset: this.#subset() });
  }

  #import(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.#open(input.files);
    input.value = '';
  }

  #open(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file && this.#asked()) act(this, { type: 'import', file, ...this.#kept });
  }

  /** A file may be dropped anywhere on the screen. What else is dragged over it is none of our business. */
  readonly #onDrag = (event: DragEvent): void => {
    const over = event.type !== 'dragleave' && event.dataTransfer?.types.includes('Files');
    this.toggleAttribute('dropping', Boolean(over && event.type === 'dragover'));
    if (!over) return;
    event.preventDefault();
    if (event.type === 'drop') this.#open(event.dataTransfer?.files);
  };

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-start-screen': ZsStartScreen;
  }
}
