import type { CardView, PersonalData } from '@zelfscan/core';
import { LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from '../../lib/html.js';
import { goTo } from '../card-actions.js';
import { safetyLine, safetyStyles } from '../card-start/safety-line.js';
import type { ZsDilemmaItem } from '../dilemma-item/dilemma-item.js';
import type { CardMessages } from '../../texts/card.js';
import { base } from '../../styles/base.js';
import { styles } from './card-screen.styles.js';
import { partsOf } from './parts.js';

/**
 * @summary The dilemmas to think through alone, phase by phase, with how far one is and the way to the profile.
 * @event {ZsActionEvent} zs-action - Comes from the dilemmas.
 * @event {ZsCardGoEvent} zs-card-go - To `start` or `profile`.
 * @slot state - What is saved, in the bar below.
 */
export class ZsCardScreen extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    check: { attribute: false },
    _at: { state: true },
  };
  static override styles = [...base, safetyStyles, styles];

  declare view: CardView;
  declare messages: CardMessages;
  /** Finds data about people in notes. */
  declare check: ((text: string) => readonly PersonalData[]) | undefined;
  /** Which part is open. */
  declare private _at: number;

  constructor() {
    super();
    this._at = 0;
  }

  override render() {
    const { view, messages } = this;
    const words = messages.fill;
    const parts = partsOf(view, messages);
    const at = Math.min(this._at, parts.length - 1);
    const part = parts[at];
    const next = parts[at + 1];
    return html`<header>
        <button type="button" class="link small" @click=${() => this.#leave('start')}>
          <span aria-hidden="true">‹ </span>${words.back}
        </button>
        <h2 tabindex="-1" part="heading">${view.title}</h2>
      </header>
      ${safetyLine(messages)}
      <nav aria-label=${words.phases}>
        <ul>
          ${parts.map(
            ({ title, dilemmas }, i) =>
              html`<li>
                <button type="button" aria-current=${i === at ? 'step' : nothing} @click=${() => this.#open(i)}>
                  ${title}
                  <span class="count"
                    >${words.done(dilemmas.filter(({ value }) => value !== null).length, dilemmas.length)}</span
                  >
                </button>
              </li>`,
          )}
        </ul>
      </nav>
      ${
        part
          ? html`<div class="phase">
                <h3 tabindex="-1">${part.title}</h3>
                <p class="soft">${part.intro}</p>
              </div>
              <ol>
                ${repeat(
                  part.dilemmas,
                  ({ id }) => id,
                  (dilemma) =>
                    html`<li>
                      <zs-dilemma-item
                        class="dilemma-item"
                        .view=${dilemma}
                        .messages=${messages}
                        .check=${this.check}
                      ></zs-dilemma-item>
                    </li>`,
                )}
              </ol>`
          : nothing
      }
      <p class="small soft">${view.provenance}</p>
      <div class="bar">
        <div class="progress">
          <span class="soft">${view.progress}</span><slot name="state"></slot>
          ${
            next
              ? html`<button type="button" class="link" @click=${() => this.#leave('profile')}>
                  ${words.profile}
                </button>`
              : nothing
          }
        </div>
        <div class="steps">
          ${
            at > 0
              ? html`<button type="button" class="btn quiet" part="button" @click=${() => this.#open(at - 1)}>
                  ${words.previous}
                </button>`
              : nothing
          }
          ${
            next
              ? html`<button type="button" class="btn" part="button button-primary" @click=${() => this.#open(at + 1)}>
                  ${words.next(next.title)}
                </button>`
              : html`<button
                  type="button"
                  class="btn"
                  part="button button-primary"
                  @click=${() => this.#leave('profile')}
                >
                  ${words.profile}
                </button>`
          }
        </div>
      </div>`;
  }

  /** A note that someone still has to decide on keeps the screen; its question takes the focus. */
  #held(): boolean {
    const items = [...this.renderRoot.querySelectorAll<ZsDilemmaItem>('.dilemma-item')];
    const held = items.find((item) => item.pending);
    held?.focusNotice();
    return held !== undefined;
  }

  #leave(to: 'start' | 'profile'): void {
    if (!this.#held()) goTo(this, to);
  }

  async #open(at: number): Promise<void> {
    if (this.#held()) return;
    this._at = at;
    await this.updateComplete;
    const heading = this.renderRoot.querySelector('h3');
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-card-screen': ZsCardScreen;
  }
}
