import type { ItemView, ThemeView } from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';
import { LitElement, css, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from '../../lib/html.js';
import type { Messages } from '../../texts/scan.js';
import { base } from '../../styles/base.js';

type Draw<T extends ItemView['type']> = (
  view: Extract<ItemView, { type: T }>,
  messages: Messages,
) => TemplateResult | typeof nothing;

/** The element of each answer type. That of an open question comes with the instrument that has one. */
const draw: { readonly [T in ItemView['type']]: Draw<T> } = {
  scale: (view, messages) => html`<zs-scale-item .view=${view} .messages=${messages}></zs-scale-item>`,
  text: (view, messages) => html`<zs-text-item .view=${view} .messages=${messages}></zs-text-item>`,
  // A card asks its dilemmas by itself; a scan does not take them.
  dilemma: () => nothing,
};

/**
 * @summary One theme as it is filled in: introduction, items, the score so far, and a question to talk about.
 * @event {ZsActionEvent} zs-action - Comes from the items.
 */
export class ZsThemeScreen extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    openOnly: { attribute: false },
  };
  static override styles = [
    ...base,
    css`
      header {
        max-inline-size: 38em;
      }
      h2 {
        margin-block: 0.1em 0.3em;
      }
      li {
        padding-block: calc(2em * var(--_space)) calc(1.9em * var(--_space));
        border-block-start: 1px solid var(--_line);
      }
      li:first-child {
        border: 0;
      }
      .after {
        padding-block: 1.6em 2em;
        border-block-start: 1px solid var(--_line);
      }
      .interim {
        font-variant-numeric: tabular-nums;
      }
      summary {
        min-block-size: max(24px, 1.9em);
        cursor: pointer;
      }
      .discuss {
        max-inline-size: 34em;
        margin-block-start: 1em;
        padding-inline-start: 1em;
        border-inline-start: 3px solid var(--_mark);
      }
      .none {
        padding-block: 2em;
      }
    `,
  ];

  declare view: ThemeView;
  declare messages: Messages;
  /** Show only items that were open when the filter was set or the theme was opened. */
  declare openOnly: boolean;
  /** Items that the filter keeps, so that an item does not vanish under the hand that answers it. */
  #kept: readonly ItemId[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (changed.has('openOnly') || (changed.has('view') && before?.id !== this.view.id)) this.#kept = this.view.open;
  }

  override render() {
    const { view, messages } = this;
    const items = this.openOnly ? view.items.filter(({ id }) => this.#kept.includes(id)) : view.items;
    return html`<header>
        <p class="small soft">${messages.fill.theme(view.number, view.count)}</p>
        <h2 tabindex="-1" part="heading">${view.title}</h2>
        <p class="soft">${view.intro}</p>
      </header>
      <ol>
        ${items.map((item) => html`<li>${(draw[item.type] as Draw<ItemView['type']>)(item as never, messages)}</li>`)}
      </ol>
      ${items.length ? nothing : html`<p class="none">${messages.fill.noneOpen}</p>`}
      <div class="after">
        ${
          view.score === null
            ? html`<p class="interim" part="interim">${messages.fill.noInterim(view.needed, view.answered)}</p>`
            : html`<details class="interim" part="interim">
                <summary>${messages.fill.interim(view.score, view.answered, view.total)}</summary>
                <p class="small soft">${messages.fill.sum(view.given, view.given.length, view.score)}</p>
              </details>`
        }
        <p class="discuss"><b>${messages.fill.discuss}</b><br />${view.discuss}</p>
      </div>`;
  }

  /** Moves the focus to the name of the theme, so that reading starts there. */
  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-theme-screen': ZsThemeScreen;
  }
}
