import { LitElement, nothing, type PropertyValues } from 'lit';
import { html } from '../../lib/html.js';
import type { SessionMessages } from '../../texts/card.js';
import { ask, type TimerState } from '../session-actions.js';
import { base } from '../../styles/base.js';
import { pageClock, type TimerClock } from './clock.js';
import { styles } from './session-timer.styles.js';

const choices = [2, 3, 5];
const minute = 60_000;

/**
 * @summary Time that a group agrees on: off until someone wants it, minutes in words and a thin line, and a sentence
 * when it is over. It stops nothing and hurries nobody.
 * @event {ZsSessionEvent} zs-session - `start-timer` and `stop-timer`, on a person's action only.
 */
export class ZsSessionTimer extends LitElement {
  static override properties = {
    messages: { attribute: false },
    timer: { attribute: false },
    clock: { attribute: false },
    plain: { type: Boolean },
  };
  static override styles = [...base, styles];

  declare messages: SessionMessages;
  /** The time that runs, or ran out; null is no timer. Set here as well as by whoever shows the same time elsewhere. */
  declare timer: TimerState | null;
  declare clock: TimerClock;
  /** Only to look at: no buttons, and nothing at all while no time runs. */
  declare plain: boolean;
  #end: (() => void) | null = null;

  constructor() {
    super();
    this.timer = null;
    this.clock = pageClock;
    this.plain = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#end = null;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('timer') || changed.has('clock')) this.#watch();
  }

  override render() {
    const { timer, plain } = this;
    const words = this.messages.session.timer;
    const left = this.#left;
    const over = timer !== null && left === 0;
    return html`<div class=${timer ? 'on' : 'off'} role="group" aria-label=${words.label}>
      ${timer || plain ? nothing : this.#choices()}${timer && !over ? this.#running(timer, left) : nothing}
      <p role="status" class=${over ? 'over' : 'sr'}>
        ${over ? words.over : timer ? words.started(timer.minutes) : nothing}
      </p>
      ${
        timer && !plain
          ? html`<button type="button" class="link small" @click=${this.#stop}>
              ${over ? words.close : words.stop}
            </button>`
          : nothing
      }
    </div>`;
  }

  #choices() {
    const words = this.messages.session.timer;
    return html`<span class="small soft label" aria-hidden="true">${words.label}</span> ${choices.map(
        (count) =>
          html`<button type="button" class="pick small" @click=${() => this.#start(count)}>
            <span aria-hidden="true">${words.short(count)}</span><span class="sr">${words.minutes(count)}</span>
          </button>`,
      )}`;
  }

  #running({ minutes }: TimerState, left: number) {
    const words = this.messages.session.timer;
    return html`<span class="left small">${left <= minute ? words.last : words.left(Math.ceil(left / minute))}</span>
      <svg class="line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="1" />
        <rect class="rest" width=${(100 * left) / (minutes * minute)} height="1" />
      </svg>`;
  }

  get #left(): number {
    if (!this.timer) return 0;
    const { minutes, startedAt } = this.timer;
    return Math.min(minutes * minute, Math.max(0, startedAt + minutes * minute - this.clock.now()));
  }

  /** Draws again as time goes by, for as long as there is something to see. */
  #watch(): void {
    this.#end?.();
    this.#end = null;
    if (!this.isConnected || this.#left === 0) return;
    this.#end = this.clock.every(() => {
      this.requestUpdate();
      if (this.#left > 0) return;
      this.#end?.();
      this.#end = null;
    });
  }

  #start(minutes: number): void {
    this.timer = { minutes, startedAt: this.clock.now() };
    ask(this, { type: 'start-timer', timer: this.timer });
    void this.#focusButton();
  }

  #stop(): void {
    this.timer = null;
    ask(this, { type: 'stop-timer' });
    void this.#focusButton();
  }

  /** What was pressed is gone after it; its place keeps the focus. */
  async #focusButton(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-session-timer': ZsSessionTimer;
  }
}
