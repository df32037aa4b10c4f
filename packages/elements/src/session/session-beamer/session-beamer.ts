import type { GroupStep, GroupView, StripView } from '@zelfscan/core';
import { LitElement, nothing } from 'lit';
import { html } from '../../lib/html.js';
import type { SessionMessages } from '../../texts/card.js';
import type { TimerState } from '../session-actions.js';
import { wordless } from '../session-screen/steps/talk.js';
import type { TimerClock } from '../session-timer/clock.js';
import { pageClock } from '../session-timer/clock.js';
import { base } from '../../styles/base.js';
import { styles } from './session-beamer.styles.js';
import { agreementStage, pickStage, summaryStage } from './stages.js';

/** As many questions as can be read from the last row. */
const asked = 2;

/**
 * @summary What the room sees on the beamer: the poles, the group between them, the word for it and the next question,
 * in few words and large type. Nothing to press. Before a ballot is revealed only how many have chosen.
 * @csspart word - The word for the spread.
 */
export class ZsSessionBeamer extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    timer: { attribute: false },
    clock: { attribute: false },
  };
  static override styles = [...base, styles];

  declare view: GroupView;
  declare messages: SessionMessages;
  /** Time that the facilitator's screen started; null is none. */
  declare timer: TimerState | null;
  declare clock: TimerClock;

  constructor() {
    super();
    this.timer = null;
    this.clock = pageClock;
  }

  override render() {
    const { view, messages } = this;
    const at = view.steps.findIndex(({ state }) => state === 'current');
    return html`<div class="frame ${view.step}">
      <header>
        <p class="at">
          <b>${view.steps[at]?.label}</b>
          <span class="marks" aria-hidden="true"> ${view.steps.map(({ state }) => html`<i class=${state}></i>`)} </span>
        </p>
        <zs-session-timer plain .messages=${messages} .timer=${this.timer} .clock=${this.clock}></zs-session-timer>
        <p>${view.dilemmaText}</p>
      </header>
      <div class="stage">${this.#stage(view.step)}</div>
      <footer>
        <p>${messages.safety}</p>
        <p>${messages.session.notOfficial}</p>
      </footer>
    </div>`;
  }

  #stage(step: GroupStep) {
    switch (step) {
      case 'case':
        return this.#opening();
      case 'pick':
        return pickStage(this.view);
      case 'choose':
      case 'again':
        return this.#choosing();
      case 'reveal':
      case 'shift':
      case 'explain':
        return this.#group(step);
      case 'upsides':
        return this.#sides();
      case 'agree':
        return agreementStage(this.view, this.messages.session);
      case 'support':
        return this.#support();
      case 'summary':
        return summaryStage(this.view, this.messages.session);
    }
  }

  #opening() {
    const { view } = this;
    return html`<h2 class="large">${view.instrumentTitle}</h2>
      <p class="lead" dir="auto">${view.caseLine || view.lead}</p>`;
  }

  #choosing() {
    const { view } = this;
    const { ballot } = view;
    if (!ballot) return nothing;
    return html`${this.#poles()}
      <div class="count">
        <p class="statement">${view.dilemma?.statement}</p>
        <p class="large" part="word">
          ${ballot.cast === 0 && !ballot.complete ? this.#silent(view.step) : ballot.text}
        </p>
        ${ballot.cast === 0 || ballot.complete ? nothing : html`<p class="soft">${this.#silent(view.step)}</p>`}
      </div>`;
  }

  #silent(step: GroupStep): string {
    const words = this.messages.session.beamer;
    return step === 'again' ? words.choosingAgain : words.choosing;
  }

  /** The strip as large as it gets, and one thing to do with it. */
  #group(step: 'reveal' | 'shift' | 'explain') {
    const { view } = this;
    const words = this.messages.session;
    if (!view.strip) {
      return html`${this.#poles()}
        <div class="count"><p class="large">${view.ballot?.text ?? words.talk.notYet}</p></div>`;
    }
    return html`${this.#poles()}${this.#strip(view.strip)}
      <div class="foot">
        ${this.#meaning(view.strip)}
        <ul class="ask">
          ${
            step === 'explain'
              ? html`<li>${words.beamer.outer}</li>`
              : view.dilemma?.questions.slice(0, asked).map((question) => html`<li>${question}</li>`)
          }
        </ul>
      </div>`;
  }

  #poles() {
    return html`<div class="poles">
      ${this.view.dilemma?.poles.map(
        ({ title, why }) =>
          html`<div>
            <h2>${title}</h2>
            <p class="soft">${why}</p>
          </div>`,
      )}
    </div>`;
  }

  /** The picture alone; who cannot see it hears the counts. */
  #strip(strip: StripView) {
    return html`<div class="strip" aria-hidden="true">
        <zs-dot-strip large .view=${{ ...wordless(strip), rows: [] }} .messages=${this.messages}
          ><span slot="poles"></span
        ></zs-dot-strip>
      </div>
      <ul class="sr">
        ${strip.rows.map(
          ({ label, first, second }) =>
            html`<li>${label}: ${[first, second].filter((n) => n !== null).join(' → ')}</li>`,
        )}
      </ul>`;
  }

  #meaning({ word, sentence, why }: StripView) {
    return html`<div>
      ${word ? html`<p class="word" part="word">${word}</p>` : nothing}
      <p class=${word ? 'soft' : 'plain'}>${sentence} ${word ? nothing : why}</p>
    </div>`;
  }

  #sides() {
    const words = this.messages.session.beamer;
    return html`<div class="sides">
      ${this.view.dilemma?.poles.map(
        ({ title, why, overdone }) =>
          html`<section>
            <h2>${title}</h2>
            <h3>${words.good}</h3>
            <p>${why}</p>
            <h3>${words.overdone}</h3>
            <p>${overdone}</p>
          </section>`,
      )}
    </div>`;
  }

  #support() {
    const { view } = this;
    const words = this.messages.session;
    const said = view.agreement?.accent || view.agreement?.what || '';
    const top = html`<h2 class="accent" dir="auto">${said || words.beamer.support}</h2>`;
    if (view.strip) {
      const { leftLabel, rightLabel } = view.strip;
      return html`${top}
        <div class="ends">
          <p>${leftLabel}</p>
          <p>${rightLabel}</p>
        </div>
        ${this.#strip(view.strip)}
        <div class="foot">${this.#meaning(view.strip)}</div>`;
    }
    return html`${top}
      <div class="count">
        <p class="statement">${said ? words.beamer.support : nothing}</p>
        <p class="large">${view.ballot?.cast ? view.ballot.text : words.beamer.choosing}</p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-session-beamer': ZsSessionBeamer;
  }
}
