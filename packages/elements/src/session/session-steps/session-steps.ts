import type { GroupPlace, GroupStepView, GroupView } from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';
import { LitElement, nothing } from 'lit';
import { html } from '../../lib/html.js';
import type { SessionMessages } from '../../texts/card.js';
import { ask } from '../session-actions.js';
import { base } from '../../styles/base.js';
import { styles } from './session-steps.styles.js';

/**
 * @summary Where the talk is: the steps in one line, to skip or to come back to, and the dilemmas beside it. Folds to
 * one button where there is little room.
 * @event {ZsSessionEvent} zs-session - `go`.
 */
export class ZsSessionSteps extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    _open: { state: true },
  };
  static override styles = [...base, styles];

  declare view: GroupView;
  declare messages: SessionMessages;
  declare private _open: boolean;

  constructor() {
    super();
    this._open = false;
  }

  override render() {
    const { view } = this;
    const words = this.messages.session.steps;
    const at = view.steps.findIndex(({ state }) => state === 'current');
    const label = view.steps[at]?.label ?? view.title;
    return html`<nav aria-label=${words.label} class=${this._open ? 'open' : ''}>
      <button
        type="button"
        class="fold"
        aria-expanded=${String(this._open)}
        aria-controls="list"
        @click=${() => (this._open = !this._open)}
      >
        <span>${words.fold(at + 1, view.steps.length, label)}</span>
      </button>
      <div id="list">
        <ol class="steps">
          ${view.steps.map((step) => html`<li>${this.#step(step)}</li>`)}
        </ol>
        ${view.dilemmaNumber === null || view.picked.length < 2 ? nothing : this.#dilemmas()}
      </div>
    </nav>`;
  }

  #step({ label, state, place }: GroupStepView) {
    if (!place && state !== 'current') return html`<span class="entry">${label}</span>`;
    return html`<button
      type="button"
      class="entry ${state}"
      aria-current=${state === 'current' ? 'step' : nothing}
      @click=${() => this.#go(place ?? this.view.place)}
    >
      <span>${label}</span>
    </button>`;
  }

  #dilemmas() {
    const { view } = this;
    const words = this.messages.session.steps;
    return html`<div class="dilemmas" role="group" aria-labelledby="dilemmas">
      <span id="dilemmas">${words.dilemmas}</span>
      ${view.picked.map((itemId, i) => {
        const current = itemId === view.place.itemId;
        return html`<button
          type="button"
          class="entry number ${current ? 'current' : ''}"
          aria-label=${words.dilemma(i + 1, this.#titleOf(itemId))}
          aria-current=${current ? 'true' : nothing}
          @click=${() => this.#go({ step: current ? view.step : 'choose', itemId })}
        >
          <span>${i + 1}</span>
        </button>`;
      })}
    </div>`;
  }

  #titleOf(itemId: ItemId): string {
    const all = this.view.pick.flatMap(({ dilemmas }) => dilemmas);
    return all.find(({ id }) => id === itemId)?.title ?? '';
  }

  #go({ step, itemId }: GroupPlace): void {
    this._open = false;
    ask(this, { type: 'go', step, itemId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-session-steps': ZsSessionSteps;
  }
}
