import type { PriorityView, ResultView } from '@zelfscan/core';
import { LitElement, css, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import type { ResultMessages } from '../../texts/results.js';
import { base } from '../../styles/base.js';

/**
 * @summary What to work on: suggestions with the sum behind them, any other item, and what was agreed for each choice.
 * @event {ZsActionEvent} zs-action - `prioritise`, `plan` or `settle`.
 */
export class ZsPriorities extends LitElement {
  static override properties = { view: { attribute: false }, messages: { attribute: false }, _asking: { state: true } };
  static override styles = [
    ...base,
    css`
      :host {
        max-inline-size: 50em;
      }
      h3:not(:first-child) {
        margin-block: 2em 0.4em;
      }
      .ask {
        margin-block: 0.7em;
        padding: 0.9em 1em;
        border-inline-start: 4px solid var(--_warn);
        background: var(--_warn-wash);
      }
      .ask .head {
        justify-content: start;
        margin-block-start: 0.7em;
      }
      .why {
        max-inline-size: 38em;
        margin-block: 0.4em 0.8em;
      }
      li {
        overflow-wrap: anywhere;
        padding-block: 0.8em;
        border-block-start: 1px solid var(--_line);
      }
      .pick {
        display: flex;
        gap: 0.75em;
        align-items: baseline;
        min-block-size: max(24px, 2.2em);
        cursor: pointer;
      }
      .pick input {
        transform: translateY(0.2em);
      }
      .pick b {
        font-weight: 620;
      }
      details {
        margin-inline-start: 2em;
      }
      summary {
        min-block-size: max(24px, 1.9em);
        padding-block: 0.15em;
        color: var(--_soft);
        cursor: pointer;
      }
      .other {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.4em 0.8em;
        margin-block-start: 1.2em;
      }
      .other label {
        font-weight: 600;
        font-size: 0.94em;
      }
      .other div {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.7em;
      }
      /* WebKit lets the text of a long option stick out. */
      select {
        contain: paint;
      }
      .plan {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.9em 1.4em;
        margin-block-start: 0.8em;
      }
      .plan label {
        display: block;
        font-weight: 600;
        font-size: 0.9em;
        margin-block-end: 0.2em;
      }
      .chosen {
        padding-block: 1.2em;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.2em 1em;
      }
      @container (min-width: 40em) {
        .plan {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        .wide {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  declare view: ResultView;
  declare messages: ResultMessages;
  /** The choice that has an agreement and is about to go. */
  declare private _asking: string;

  constructor() {
    super();
    this._asking = '';
  }

  override render() {
    const { view, messages } = this;
    return html`<h3>${messages.suggestions}</h3>
      <p class="why soft">${view.suggestions.length ? messages.suggestionsWhy : messages.noSuggestions}</p>
      <ul>
        ${view.suggestions.map(
          (item) =>
            html`<li>
              <label class="pick">
                <input
                  type="checkbox"
                  .checked=${item.chosen}
                  @change=${(event: Event) => this.#tick(event.target as HTMLInputElement, item.id)}
                />
                <span><b>${item.title}</b> <span class="soft">– ${item.label}</span></span>
              </label>
              <details class="small">
                <summary>${messages.whySuggested}<span class="sr"> ${item.title}</span></summary>
                <p>${item.explanation}</p>
                <p class="soft">${item.importance} = ${item.importanceText}.</p>
              </details>
            </li>`,
        )}
      </ul>
      ${this.#other()}
      <h3 id="chosen" tabindex="-1">${messages.chosen(view.priorities.length)}</h3>
      ${view.priorities.length ? nothing : html`<p class="why soft">${messages.noneChosen}</p>`}
      <ol>
        ${repeat(
          view.priorities,
          ({ id }) => id,
          (item) => this.#plan(item),
        )}
      </ol>`;
  }

  #other() {
    const { view, messages } = this;
    const chosen = view.priorities.map(({ id }) => id);
    const add = (event: Event) => {
      event.preventDefault();
      const select = this.renderRoot.querySelector('select');
      if (!select?.value) return;
      this.#choose(select.value, true);
      select.value = '';
    };
    return html`<form class="other">
      <label for="other">${messages.otherItem}</label>
      <div>
        <select id="other">
          <option value="">${messages.pickItem}</option>
          ${view.themes.map(
            (theme) =>
              html`<optgroup label=${theme.title}>
                ${theme.items
                  .filter(({ id }) => !chosen.includes(id))
                  .map((item) => html`<option .value=${item.id}>${item.title} (${item.label.toLowerCase()})</option>`)}
              </optgroup>`,
          )}
        </select>
        <button class="btn quiet" part="button" @click=${add}>${messages.add}</button>
      </div>
    </form>`;
  }

  #plan(item: PriorityView) {
    const { messages } = this;
    const field = (key: 'action' | 'owner' | 'due', label: string) => ({
      id: `${key}-${item.id}`,
      label,
      value: item[key],
      input: (event: Event) =>
        act(this, { type: 'plan', itemId: item.id, plan: { [key]: (event.target as HTMLInputElement).value } }),
    });
    const action = field('action', messages.action);
    const owner = field('owner', messages.owner);
    const due = field('due', messages.due);
    const warning = ({ value }: { value: string }) =>
      html`<zs-text-warning class="text-warning" .text=${value}></zs-text-warning>`;
    return html`<li class="chosen">
      <div class="head">
        <p><b>${item.title}</b> <span class="soft">– ${item.label}</span></p>
        <button type="button" class="link" @click=${() => this.#drop(item.id)}>
          ${messages.drop}<span class="sr">: ${item.title}</span>
        </button>
      </div>
      ${this._asking === item.id ? this.#ask() : nothing}
      <div class="plan" role="group" aria-label=${item.title}>
        <p class="wide">
          <label for=${action.id}>${action.label}</label>
          <textarea
            dir="auto"
            id=${action.id}
            rows="2"
            maxlength="2000"
            .value=${action.value}
            @input=${action.input}
            @change=${this.#settle}
          ></textarea>
          ${warning(action)}
        </p>
        <p>
          <label for=${owner.id}>${owner.label} <span class="soft">${messages.ownerHint}</span></label>
          <input
            type="text"
            dir="auto"
            id=${owner.id}
            maxlength="120"
            autocomplete="off"
            .value=${owner.value}
            @input=${owner.input}
            @change=${this.#settle}
          />
          ${warning(owner)}
        </p>
        <p>
          <label for=${due.id}>${due.label}</label>
          <input
            type="text"
            dir="auto"
            id=${due.id}
            maxlength="60"
            autocomplete="off"
            .value=${due.value}
            @input=${due.input}
            @change=${this.#settle}
          />
          ${warning(due)}
        </p>
      </div>
    </li>`;
  }

  readonly #settle = (): void => act(this, { type: 'settle' });

  #choose(itemId: string, chosen: boolean): void {
    act(this, { type: 'prioritise', itemId, chosen });
  }

  #tick(box: HTMLInputElement, itemId: string): void {
    if (box.checked || !this.#hasPlan(itemId)) return this.#choose(itemId, box.checked);
    // What was agreed does not go without a question; until then the choice stands.
    box.checked = true;
    void this.#drop(itemId);
  }

  #hasPlan(itemId: string): boolean {
    const plan = this.view.priorities.find(({ id }) => id === itemId);
    return Boolean(plan && (plan.action || plan.owner || plan.due));
  }

  async #drop(itemId: string): Promise<void> {
    if (!this.#hasPlan(itemId)) {
      this.#choose(itemId, false);
      return this.#heading();
    }
    this._asking = itemId;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#ask')?.focus();
  }

  #answer(yes: boolean): void {
    if (yes) this.#choose(this._asking, false);
    this._asking = '';
    this.#heading();
  }

  /** What had the focus is gone; the heading of the list takes it. */
  #heading(): void {
    this.renderRoot.querySelector<HTMLElement>('#chosen')?.focus();
  }

  #ask() {
    const { messages } = this;
    return html`<div class="ask" part="notice" role="group" aria-labelledby="ask">
      <p id="ask" tabindex="-1">${messages.askDrop}</p>
      <div class="head">
        <button type="button" class="btn quiet" part="button" @click=${() => this.#answer(true)}>
          ${messages.dropYes}
        </button>
        <button type="button" class="btn" part="button button-primary" @click=${() => this.#answer(false)}>
          ${messages.keep}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-priorities': ZsPriorities;
  }
}
