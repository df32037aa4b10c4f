import type { GroupPlace, GroupStep, GroupView } from '@zelfscan/core';
import { LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../../lib/html.js';
import type { ZsGuardedText } from '../../guard/guarded-text/guarded-text.js';
import type { SessionMessages } from '../../texts/card.js';
import { stepperStyles } from '../session-ballot/session-ballot.styles.js';
import { ask, type SessionAction, type TimerState, type ZsSessionEvent } from '../session-actions.js';
import { base } from '../../styles/base.js';
import { frameStyles } from './frame.styles.js';
import { outcomeStyles } from './outcome.styles.js';
import { stepStyles } from './steps.styles.js';
import { agreeStep, supportStep } from './steps/agree.js';
import { caseStep } from './steps/case.js';
import type { Check, StepContext, TalkContext } from './steps/context.js';
import { pickStep } from './steps/pick.js';
import { summaryStep } from './steps/summary.js';
import { ballotStep, explainStep, revealStep, upsidesStep } from './steps/talk.js';

type Frame = 'case' | 'pick' | 'summary';
const framing: Readonly<Record<Frame, (context: StepContext) => unknown>> = {
  case: caseStep,
  pick: pickStep,
  summary: summaryStep,
};
const talking: Readonly<Record<Exclude<GroupStep, Frame>, (context: TalkContext) => unknown>> = {
  choose: ballotStep,
  reveal: revealStep,
  explain: explainStep,
  upsides: upsidesStep,
  again: ballotStep,
  shift: revealStep,
  agree: agreeStep,
  support: supportStep,
};

/**
 * @summary The facilitator's screen of a group session: where the talk is, what to do in this step, and the way on.
 *
 * While a participant has a turn there is nothing on it but the choice. The focus follows the talk: to the heading of
 * the step that comes, when it was in here before.
 *
 * @slot export - More ways to make a file, with the summary.
 * @event {ZsSessionEvent} zs-session - What the facilitator asked for, or a vote that was cast.
 */
export class ZsSessionScreen extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    check: { attribute: false },
    beamer: { attribute: false },
    timer: { attribute: false },
    _turn: { state: true },
    _asking: { state: true },
  };
  static override styles = [...base, stepperStyles, frameStyles, stepStyles, outcomeStyles];

  declare view: GroupView;
  declare messages: SessionMessages;
  /** Finds data about people in what is typed. */
  declare check: Check | undefined;
  /** Whether the window for the beamer is open; null where there can be none. */
  declare beamer: boolean | null;
  /** Time that runs, when it has to outlive this element. */
  declare timer: TimerState | null;
  declare private _turn: boolean;
  declare private _asking: boolean;
  #land = false;
  #opened = false;

  constructor() {
    super();
    this.beamer = null;
    this.timer = null;
    this._turn = false;
    this._asking = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The button that opened it makes way for words.
    this.#opened = this.beamer === true && this.shadowRoot?.activeElement?.id === 'open-beamer';
    const before = changed.get('view');
    if (!before) return;
    // What was chosen is seen in the same step: the button that showed it is gone.
    if (this.view.ballot?.revealed && !before.ballot?.revealed) this.#land = Boolean(this.shadowRoot?.activeElement);
    if (keyOf(before.place) === keyOf(this.view.place)) return;
    this._asking = false;
    this._turn = false;
    this.#land = Boolean(this.shadowRoot?.activeElement);
  }

  override updated(): void {
    if (this.#opened) this.renderRoot.querySelector<HTMLElement>('#beamer-open')?.focus();
    this.#opened = false;
    if (!this.#land) return;
    this.#land = false;
    this.focusHeading();
  }

  override render() {
    const { view, messages } = this;
    const words = messages.session;
    return html`<div class=${this._turn ? 'screen turn' : 'screen'} @zs-session=${this.#guard}>
      <div class="top" ?hidden=${this._turn}>
        <zs-session-steps .view=${view} .messages=${messages}></zs-session-steps>
      </div>
      <header ?hidden=${this._turn}>
        <p class="small soft">
          ${view.dilemmaText}${view.dilemmaText && view.dilemma ? ' · ' : nothing}${view.dilemma?.title}
        </p>
        <h2 tabindex="-1" part="heading">${view.title}</h2>
        <p class="lead">${view.lead}</p>
      </header>
      <div class="body at-${view.step}">${keyed(keyOf(view.place), this.#body())}</div>
      <footer class="small soft">
        <p class="safety">${messages.safety}</p>
        <p>${view.provenance}</p>
        <p class="ways" ?hidden=${this._turn}>
          ${this.#beamer()}
          <button type="button" class="link" @click=${() => this.#fire({ type: 'leave' })}>${words.leave}</button>
        </p>
      </footer>
      <div class="bar" ?hidden=${this._turn}>
        <p class="small soft" ?hidden=${view.dilemma !== null}>${words.memory}</p>
        <zs-session-timer
          ?hidden=${view.dilemma === null}
          .messages=${messages}
          .timer=${this.timer}
        ></zs-session-timer>
        <span class="buttons"
          >${this.#way(words.previous, view.previous, true)}${this.#way(words.next, view.next)}</span
        >
      </div>
    </div>`;
  }

  #body() {
    const { view, messages } = this;
    const context: StepContext = {
      view,
      messages,
      words: messages.session,
      check: this.check,
      fire: (action) => this.#fire(action),
      asking: this._asking,
      onAsk: (asking) => void this.#ask(asking),
      onTurn: (open) => (this._turn = open),
    };
    const { step, dilemma } = view;
    if (step === 'case' || step === 'pick' || step === 'summary') return framing[step](context);
    return dilemma ? talking[step]({ ...context, dilemma }) : nothing;
  }

  #way(direction: string, place: GroupPlace | null, quiet = false) {
    if (!place) return nothing;
    const label = this.view.steps.find(({ step }) => step === place.step)?.label ?? '';
    return html`<button
      type="button"
      class=${quiet ? 'btn quiet' : 'btn'}
      aria-label=${this.messages.session.to(direction, label)}
      @click=${() => this.#fire({ type: 'go', ...place })}
    >
      ${direction}${quiet ? nothing : html`<span class="where">: ${label}</span>`}
    </button>`;
  }

  #beamer() {
    const words = this.messages.session;
    if (this.beamer === null) return nothing;
    return this.beamer
      ? html`<span id="beamer-open" tabindex="-1">${words.beamerOpen}</span>`
      : html`<button type="button" id="open-beamer" class="link" @click=${() => this.#fire({ type: 'open-beamer' })}>
          ${words.openBeamer}
        </button>`;
  }

  #fire(action: SessionAction): void {
    if (this.#mayGo(action)) ask(this, action);
  }

  /** The line of steps asks for itself; a text that someone still has to decide on comes first. */
  #guard(event: ZsSessionEvent): void {
    if (event.action.type === 'start-timer') this.timer = event.action.timer;
    if (event.action.type === 'stop-timer') this.timer = null;
    if (!this.#mayGo(event.action)) event.stopPropagation();
  }

  #mayGo({ type }: SessionAction): boolean {
    if (type !== 'go' && type !== 'leave') return true;
    const fields = [...this.renderRoot.querySelectorAll<ZsGuardedText>('.guarded-text')];
    const open = fields.find(({ pending }) => pending);
    open?.focusNotice();
    return !open;
  }

  async #ask(asking: boolean): Promise<void> {
    this._asking = asking;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asking ? '#confirm' : '#start-new')?.focus();
  }

  /** Moves the focus to the title of the step, so that reading starts there. */
  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

const keyOf = ({ step, itemId }: GroupPlace): string => `${step} ${itemId ?? ''}`;

declare global {
  interface HTMLElementTagNameMap {
    'zs-session-screen': ZsSessionScreen;
  }
}
