import type { BallotView, GroupView, Vote } from '@zelfscan/core';
import { LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../../lib/html.js';
import type { ZsActionEvent } from '../../scan/actions.js';
import type { SessionMessages } from '../../texts/card.js';
import { ask } from '../session-actions.js';
import { base } from '../../styles/base.js';
import { cover } from './cover.js';
import { stepperStyles, styles } from './session-ballot.styles.js';
import { supportLevels } from './support-levels.js';

/** Tells the screen around it that a turn began or ended. Goes no further, and says nothing about the choice. */
export class ZsTurnEvent extends Event {
  constructor(readonly open: boolean) {
    super('zs-turn');
  }
}

/**
 * @summary One device that goes round: each person opens it, chooses, and covers it again, so that nobody sees the
 * choice of another.
 *
 * A choice lives in this element from the moment it is made until it is cast or covered; then nothing of it is left,
 * here or in the document: every turn has elements of its own.
 *
 * @event {ZsSessionEvent} zs-session - `cast`, once per turn; `reveal`, `restart-ballot`, `participants` and `go`.
 * @event {ZsTurnEvent} zs-turn - A turn began or ended; does not bubble.
 */
export class ZsSessionBallot extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    _open: { state: true },
    _said: { state: true },
    _asking: { state: true },
  };
  static override styles = [...base, stepperStyles, styles];

  declare view: GroupView;
  declare messages: SessionMessages;
  declare private _open: boolean;
  /** What the last turn led to; read out, and shown where it is about what to do. */
  declare private _said: '' | 'cast' | 'nothing';
  /** Whether it is asked again if the round should start again. */
  declare private _asking: boolean;
  #choice: Vote | null = null;
  #turn = 0;

  constructor() {
    super();
    this._open = false;
    this._said = '';
    this._asking = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that comes back from the browser's memory comes back covered.
    window.addEventListener('pagehide', this.#hide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#hide);
    this.#hide();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (!before) return;
    const { place, ballot } = this.view;
    const same = before.place.itemId === place.itemId && before.ballot?.name === ballot?.name;
    if (!same) this._asking = false;
    if (!same) this._said = '';
    // Another ballot, or one that was closed from elsewhere: this turn is over, and it was not cast.
    if (this._open && (!same || !ballot || ballot.complete || ballot.revealed)) this.#hide();
  }

  override render() {
    const { ballot } = this.view;
    if (!ballot) return nothing;
    return html`${this._open ? keyed(this.#turn, this.#opened(ballot)) : this.#covered(ballot)}
      <p class="sr" role="status">
        ${this._said === 'cast' && !this._open ? `${this.#words.cast} ${ballot.text}` : nothing}
      </p>`;
  }

  get #words() {
    return this.messages.session.ballot;
  }

  #covered(ballot: BallotView) {
    return cover({
      ballot,
      statement: ballot.name === 'support' ? '' : (this.view.dilemma?.statement ?? ''),
      words: this.#words,
      people: this.messages.session.case,
      asking: this._asking,
      fire: (action) => {
        if (action.type === 'restart-ballot') void this.#asked(false);
        ask(this, action);
      },
      onOpen: () => void this.#begin(),
      onAsk: (asking) => void this.#asked(asking),
    });
  }

  #opened({ name }: BallotView) {
    const { view, messages } = this;
    const words = this.#words;
    return html`<section class="turn" aria-labelledby="turn">
      <h2 id="turn" tabindex="-1" part="heading">${words.turn}</h2>
      <p class="soft">${words.turnHint}</p>
      ${
        name === 'support'
          ? supportLevels(words.supportQuestion, view.supportLabels, this.#choice, (value) => this.#choose(value))
          : view.dilemma
            ? html`<zs-dilemma-item
                class="dilemma-item"
                silent
                .view=${{ ...view.dilemma, value: this.#choice, note: '' }}
                .messages=${messages}
                @zs-action=${this.#onAction}
              ></zs-dilemma-item>`
            : nothing
      }
      <p class="missing" role="status">${this._said === 'nothing' ? words.nothingYet : nothing}</p>
      <div class="buttons">
        <button type="button" class="btn" part="button button-primary" @click=${this.#cast}>${words.done}</button>
        <button type="button" class="btn quiet" part="button" @click=${() => void this.#end()}>${words.cover}</button>
      </div>
    </section>`;
  }

  /** The choice stays here: what the dilemma asks for goes no further. */
  #onAction(event: ZsActionEvent): void {
    event.stopPropagation();
    const { action } = event;
    if (action.type === 'clear') this.#choose(null);
    if (action.type === 'answer' && action.value !== 'na') this.#choose(action.value);
  }

  #choose(value: Vote | null): void {
    this.#choice = value;
    this._said = '';
    this.requestUpdate();
  }

  async #begin(): Promise<void> {
    this.#turn += 1;
    this.#choice = null;
    this._said = '';
    this._asking = false;
    this._open = true;
    this.dispatchEvent(new ZsTurnEvent(true));
    await this.#focus('#turn');
  }

  async #cast(): Promise<void> {
    const value = this.#choice;
    if (value === null) {
      this._said = 'nothing';
      return;
    }
    // Covered before anyone hears of it.
    const covered = this.#end();
    this._said = 'cast';
    ask(this, { type: 'cast', value });
    await covered;
  }

  async #end(): Promise<void> {
    this.#hide();
    await this.#focus('#cover');
  }

  #hide = (): void => {
    this.#choice = null;
    this._said = '';
    if (!this._open) return;
    this._open = false;
    this.dispatchEvent(new ZsTurnEvent(false));
  };

  async #asked(asking: boolean): Promise<void> {
    this._asking = asking;
    await this.#focus(asking ? '#confirm' : '#cover');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementEventMap {
    'zs-turn': ZsTurnEvent;
  }
  interface HTMLElementTagNameMap {
    'zs-session-ballot': ZsSessionBallot;
  }
}
