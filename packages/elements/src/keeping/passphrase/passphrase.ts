import { LitElement, nothing } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import type { PrivacyMessages } from '../../texts/privacy.js';
import { base } from '../../styles/base.js';
import { styles } from './passphrase.styles.js';

export type PassphraseMode = 'set' | 'unlock' | 'change' | 'remove';
type Field = 'current' | 'chosen' | 'again' | 'understood';

/**
 * @summary Chooses, asks for, changes or takes away the passphrase of this device. Says beforehand that nobody can get it
 * back. What was typed stays when it was wrong.
 * @event {ZsActionEvent} zs-action - `protect`, `unlock`, `change-passphrase`, `unprotect`, `close-passphrase`, and `wipe`
 * from the locked screen.
 */
export class ZsPassphrase extends LitElement {
  static override properties = {
    mode: {},
    shortest: { type: Number },
    wrong: { type: Boolean },
    busy: { type: Boolean },
    said: {},
    messages: { attribute: false },
    _shown: { state: true },
    _errors: { state: true },
    _asking: { state: true },
  };
  static override styles = [...base, styles];

  declare mode: PassphraseMode;
  /** Fewest characters of a new passphrase. */
  declare shortest: number;
  /** The passphrase that was given last did not fit. */
  declare wrong: boolean;
  declare busy: boolean;
  /** Why this screen stands here, e.g. that it was locked after a while; empty where that is plain. */
  declare said: string;
  declare messages: PrivacyMessages;
  declare private _shown: boolean;
  declare private _errors: Partial<Record<Field, string>>;
  declare private _asking: boolean;

  constructor() {
    super();
    this.mode = 'unlock';
    this.shortest = 8;
    this.wrong = false;
    this.busy = false;
    this.said = '';
    this._shown = false;
    this._errors = {};
    this._asking = false;
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('wrong') && this.wrong) this.#focus(this.mode === 'set' ? 'chosen' : 'current');
  }

  override render() {
    const { mode, messages, busy, said } = this;
    const words = messages.passphrase;
    const fresh = mode === 'set' || mode === 'change';
    return html`<form>
        <h2 tabindex="-1" part="heading">${words[mode].heading}</h2>
        <p class="lead">${said ? `${said} ` : nothing}${words[mode].lead}</p>
        ${
          mode === 'set'
            ? html`<ul class="before">
                ${words.before.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : nothing
        }
        ${mode === 'set' ? nothing : this.#field('current', words[mode === 'unlock' ? 'chosen' : 'current'])}
        ${
          fresh
            ? html`${this.#field('chosen', words.chosen, words.hint(this.shortest))}
              ${this.#field('again', words.again)}`
            : nothing
        }
        <label class="check">
          <input type="checkbox" .checked=${this._shown} @change=${() => (this._shown = !this._shown)} />${words.show}
        </label>
        ${
          mode === 'set'
            ? html`<label class="check">
                  <input
                    type="checkbox"
                    id="understood"
                    aria-invalid=${String('understood' in this._errors)}
                    aria-describedby=${'understood' in this._errors ? 'e-understood' : nothing}
                  />${words.understood}
                </label>
                ${this.#error('understood')}`
            : nothing
        }
        <div class="buttons">
          <button class="btn" part="button button-primary" aria-disabled=${String(busy)} @click=${this.#submit}>
            ${words[mode].submit}
          </button>
          ${
            mode === 'unlock'
              ? nothing
              : html`<button
                  type="button"
                  class="btn quiet"
                  part="button"
                  @click=${() => act(this, { type: 'close-passphrase' })}
                >
                  ${words.cancel}
                </button>`
          }
        </div>
        <p class="small soft" role="status">${busy ? words.busy : ''}</p>
      </form>
      ${mode === 'unlock' ? this.#forgotten() : nothing}`;
  }

  #field(id: 'current' | 'chosen' | 'again', label: string, hint = '') {
    const error = this._errors[id] ?? (id === 'current' && this.wrong ? this.messages.passphrase.wrong : undefined);
    const described = [hint && `h-${id}`, error && `e-${id}`].filter(Boolean).join(' ');
    return html`<p class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${this._shown ? 'text' : 'password'}
        autocomplete=${id === 'current' ? 'current-password' : 'new-password'}
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${String(error !== undefined)}
        aria-describedby=${described || nothing}
      />
      ${hint ? html`<span id="h-${id}" class="hint small soft">${hint}</span>` : nothing} ${this.#error(id, error)}
    </p>`;
  }

  #error(id: Field, words = this._errors[id]) {
    return words ? html`<span id="e-${id}" class="error" role="alert">${words}</span>` : nothing;
  }

  #forgotten() {
    const words = this.messages.passphrase;
    return html`<section class="forgotten small">
      <p class="soft">${words.forgotten}</p>
      ${
        this._asking
          ? html`<p id="ask">${words.confirmWipe}</p>
              <div class="buttons" role="group" aria-labelledby="ask">
                <button
                  type="button"
                  class="btn"
                  part="button button-primary"
                  @click=${() => act(this, { type: 'wipe' })}
                >
                  ${words.confirmYes}
                </button>
                <button type="button" class="btn quiet" part="button" id="no" @click=${() => this.#ask(false)}>
                  ${words.cancel}
                </button>
              </div>`
          : html`<button type="button" class="link danger" id="wipe" @click=${() => this.#ask(true)}>
              ${words.wipe}
            </button>`
      }
    </section>`;
  }

  async #ask(asking: boolean): Promise<void> {
    this._asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asking ? '#no' : '#wipe')?.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    const value = (id: string) => this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
    const [current, chosen] = [value('current'), value('chosen')];
    this._errors = this.#check(current, chosen, value('again'));
    const first = Object.keys(this._errors)[0] as Field | undefined;
    if (first) return void this.updateComplete.then(() => this.#focus(first));
    this.wrong = false;
    switch (this.mode) {
      case 'set':
        return act(this, { type: 'protect', passphrase: chosen });
      case 'unlock':
        return act(this, { type: 'unlock', passphrase: current });
      case 'change':
        return act(this, { type: 'change-passphrase', from: current, to: chosen });
      case 'remove':
        return act(this, { type: 'unprotect', passphrase: current });
    }
  }

  #check(current: string, chosen: string, again: string): Partial<Record<Field, string>> {
    const words = this.messages.passphrase;
    const { mode, shortest } = this;
    const fresh = mode === 'set' || mode === 'change';
    const understood = this.renderRoot.querySelector<HTMLInputElement>('#understood');
    return {
      ...(mode !== 'set' && !current ? { current: words.empty } : {}),
      ...(fresh && [...chosen.trim()].length < shortest ? { chosen: words.short(shortest) } : {}),
      ...(fresh && chosen !== again ? { again: words.different } : {}),
      ...(understood && !understood.checked ? { understood: words.notUnderstood } : {}),
    };
  }

  #focus(id: Field): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-passphrase': ZsPassphrase;
  }
}
