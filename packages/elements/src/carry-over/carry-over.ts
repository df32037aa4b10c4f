import type { CarryChoiceView, CarryDecision, CarryItemView, CarryOverView, CarryTextView } from '@zelfscan/core';
import { LitElement, nothing } from 'lit';
import { html } from '../lib/html.js';
import { isolated } from '../lib/isolated.js';
import { act } from '../scan/actions.js';
import type { CarryMessages } from '../texts/carry.js';
import { base } from '../styles/base.js';
import { styles } from './carry-over.styles.js';

/**
 * @summary What goes along when a scan is carried over to a newer version of its questions, and what people decide of
 * the answers whose question changed, with the old and the new text side by side.
 * @event {ZsActionEvent} zs-action - `carry` with the decisions, or `open-start`.
 */
export class ZsCarryOver extends LitElement {
  static override properties = { view: { attribute: false }, messages: { attribute: false } };
  static override styles = [...base, styles];

  declare view: CarryOverView;
  declare messages: CarryMessages;

  override render() {
    const { view, messages } = this;
    const { choices } = view;
    return html`<header>
        <button type="button" class="link small" @click=${this.#leave}>
          <span aria-hidden="true">‹ </span>${messages.back}
        </button>
        <h2 tabindex="-1" part="heading">${messages.heading(view.to)}</h2>
        <p class="lead">${messages.lead(isolated(view.name), view.from)}</p>
        ${view.subsetGone ? html`<p>${messages.subsetGone(view.subsetGone)}</p>` : nothing}
      </header>
      <form>
        ${
          choices.length
            ? html`<h3>${messages.choices(choices.length)}</h3>
                <p class="why">${messages.choicesWhy}</p>
                ${choices.map((choice, i) => this.#choice(choice, `choice-${i}`))}`
            : html`<p>${messages.noChoices}</p>`
        }
        ${this.#list(messages.kept, messages.keptWhy, view.kept)}
        ${this.#list(messages.added, messages.addedWhy, view.added)}
        ${this.#list(messages.removed, messages.removedWhy, view.removed)}
        <div class="go">
          <button class="btn" part="button button-primary" @click=${this.#carry}>${messages.make}</button>
          <button type="button" class="btn quiet" part="button" @click=${this.#leave}>${messages.cancel}</button>
        </div>
      </form>`;
  }

  #choice(choice: CarryChoiceView, name: string) {
    const { view, messages } = this;
    const option = (decision: CarryDecision, label: string) =>
      html`<label>
        <input type="radio" name=${name} value=${decision} .checked=${choice.suggested === decision} />${label}
      </label>`;
    return html`<fieldset>
      <legend>
        <b>${choice.title}</b>
        <span class="small soft">${choice.change === 'moved' ? messages.moved : messages.changed}</span>
      </legend>
      <div class="sides">
        ${
          choice.change === 'moved'
            ? this.#side('', choice.after, messages.chosen)
            : [
                this.#side(messages.before(view.from), choice.before, messages.chosen),
                this.#side(messages.after(view.to), choice.after, messages.becomes),
              ]
        }
      </div>
      <p>${messages.answer} <b>${choice.answer}</b></p>
      ${choice.note ? html`<p class="note small"><span class="soft">${messages.note}</span> <bdi>${choice.note}</bdi></p>` : nothing}
      ${
        choice.fits
          ? html`<div role="radiogroup" aria-labelledby="q-${name}">
              <p id="q-${name}" class="small soft">${messages.decide}</p>
              <div class="decide">${option('take', messages.take)} ${option('open', messages.open)}</div>
            </div>`
          : html`<p class="soft">${messages.cannot}</p>`
      }
    </fieldset>`;
  }

  #side(heading: string, { statement, levels }: CarryTextView, mark: string) {
    return html`<div>
      ${heading ? html`<h4>${heading}</h4>` : nothing}
      <p class="statement">${statement}</p>
      ${
        levels.length
          ? html`<ul class="levels">
              ${levels.map(
                ({ label, text, chosen }) =>
                  html`<li class=${chosen ? 'chosen' : ''}>
                    <b>${label}</b>${text ? `: ${text}` : ''}
                    ${chosen ? html`<span class="soft">${mark}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #list(heading: (count: number) => string, why: string, items: readonly CarryItemView[]) {
    if (!items.length) return nothing;
    return html`<details>
      <summary>${heading(items.length)}</summary>
      <p class="small soft">${why}</p>
      <ul>
        ${items.map(
          ({ statement, answer }) => html`<li><span>${statement}</span><span class="soft">${answer}</span></li>`,
        )}
      </ul>
    </details>`;
  }

  #carry(event: Event): void {
    event.preventDefault();
    const form = new FormData((event.currentTarget as HTMLButtonElement).form as HTMLFormElement);
    const decisions = this.view.choices.flatMap(({ id, fits }, i): [string, CarryDecision][] =>
      fits ? [[id, form.get(`choice-${i}`) === 'take' ? 'take' : 'open']] : [],
    );
    act(this, { type: 'carry', id: this.view.scanId, decisions: Object.fromEntries(decisions) });
  }

  readonly #leave = (): void => act(this, { type: 'open-start' });

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-carry-over': ZsCarryOver;
  }
}
