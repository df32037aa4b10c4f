import type { CardDilemmaView, CardPhaseView, CardView } from '@zelfscan/core';
import { times } from '@zelfscan/core/basics/times';
import { LitElement, nothing, svg } from 'lit';
import { html } from '../../lib/html.js';
import { act } from '../../scan/actions.js';
import { goTo } from '../card-actions.js';
import { safetyLine, safetyStyles } from '../card-start/safety-line.js';
import type { CardMessages } from '../../texts/card.js';
import { base } from '../../styles/base.js';
import { styles } from './card-profile.styles.js';

/** For 'weet ik niet': no place on the line, and so no line. */
const nowhere = svg`<svg x="50%" y="50%" overflow="visible">
  <rect class="unknown" x="-0.7em" y="-0.7em" width="1.4em" height="1.4em" rx="3" /><text y="0.05em">?</text>
</svg>`;

/**
 * @summary Where one stands: per phase a line per dilemma with one mark between two poles, what one wrote, and the way
 * to keep it. Nothing in it is a score. The same stands in a table.
 * @slot export - More ways to make a file.
 * @event {ZsActionEvent} zs-action - `export`.
 * @event {ZsCardGoEvent} zs-card-go - To `alone` or `session`.
 */
export class ZsCardProfile extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    busy: { type: Boolean },
  };
  static override styles = [...base, safetyStyles, styles];

  declare view: CardView;
  declare messages: CardMessages;
  /** A report is being made. */
  declare busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  override render() {
    const { view, messages } = this;
    const words = messages.profile;
    const place = [...new Set([view.title, view.name, view.date])].filter(Boolean).join(' · ');
    return html`<header>
        <button type="button" class="link small" @click=${() => goTo(this, 'alone')}>
          <span aria-hidden="true">‹ </span>${words.back}
        </button>
        <p class="small soft">${place}</p>
        <h2 tabindex="-1" part="heading">${words.heading}</h2>
        <p>${words.lead}</p>
        <p class="small soft">${view.progress}</p>
      </header>
      ${safetyLine(messages)}
      <div class="make">
        <button
          type="button"
          class="btn"
          part="button button-primary"
          aria-disabled=${String(this.busy)}
          @click=${() => this.#export('pdf')}
        >
          ${words.pdf}
        </button>
        <button type="button" class="link" aria-disabled=${String(this.busy)} @click=${() => this.#export('json')}>
          ${words.json}
        </button>
      </div>
      <slot name="export"></slot>
      ${this.#key()} ${view.phases.map((phase) => this.#phase(phase))} ${this.#table()} ${this.#notes()}
      <div class="end small">
        <p><button type="button" class="link" @click=${() => goTo(this, 'session')}>${words.session}</button></p>
        <div>
          <p><b>${words.notFor}</b></p>
          <ul class="soft">
            ${view.notFor.map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>
        <p class="soft">${view.provenance}</p>
        ${
          view.sources.length
            ? html`<details>
                <summary>${words.sources}</summary>
                <ul class="soft">
                  ${view.sources.map(({ text }) => html`<li>${text}</li>`)}
                </ul>
              </details>`
            : nothing
        }
      </div>`;
  }

  #key() {
    const { messages, view } = this;
    const unknown = view.dilemmas[0]?.unknown ?? '';
    const sign = (shape: unknown) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
    return html`<ul class="key small soft" aria-label=${messages.profile.key}>
      <li>${sign(svg`<circle class="mark" cx="12" cy="12" r="10" />`)}${messages.profile.keyPosition}</li>
      <li>
        ${sign(svg`<rect class="unknown" x="2" y="2" width="20" height="20" rx="3" /><text x="12" y="12.5">?</text>`)}
        ${unknown.toLowerCase()}
      </li>
      <li>
        ${sign(svg`<g class="empty"><line class="axis" x1="0" x2="24" y1="12" y2="12" /></g>`)}${messages.profile.open}
      </li>
    </ul>`;
  }

  #phase({ id, title, intro, dilemmas }: CardPhaseView) {
    return dilemmas.length
      ? html`<section class="phase" aria-labelledby="phase-${id}">
          <h3 id="phase-${id}">${title}</h3>
          <p class="small soft">${intro}</p>
          <ul>
            ${dilemmas.map((dilemma) => this.#row(dilemma))}
          </ul>
        </section>`
      : nothing;
  }

  #row({ title, poles: [left, right], positions, value, answer }: CardDilemmaView) {
    // In parts of a hundred, so that the line may be as wide as it likes; the marks keep their shape.
    const x = (position: number) => `${((position - 0.5) / positions) * 100}%`;
    return html`<li class="row">
      <p class="name">${title}</p>
      <p class="pole left">${left.title}</p>
      <p class="pole right">${right.title}</p>
      ${
        value === 'unknown'
          ? html`<svg class="strip" aria-hidden="true">${nowhere}</svg>`
          : html`<svg class=${value === null ? 'strip empty' : 'strip'} aria-hidden="true">
              <line class="axis" x1=${x(1)} x2=${x(positions)} y1="50%" y2="50%" />
              ${
                value === null
                  ? nothing
                  : [
                      ...times(
                        positions,
                        (i) => svg`<line class="tick" x1=${x(i + 1)} x2=${x(i + 1)} y1="34%" y2="66%" />`,
                      ),
                      svg`<circle class="mark" cx=${x(value)} cy="50%" r="0.62em" />`,
                    ]
              }
            </svg>`
      }
      <p class="answer">${answer}</p>
    </li>`;
  }

  #table() {
    const { view, messages } = this;
    const { asTable, table } = messages.profile;
    return html`<details class="small">
      <summary>${asTable}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${asTable}>
        <table>
          <thead>
            <tr>
              ${[table.dilemma, table.left, table.right, table.answer, table.note].map(
                (head) => html`<th scope="col">${head}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${view.dilemmas.map(
              ({ title, poles: [left, right], answer, note }) =>
                html`<tr>
                  <th scope="row">${title}</th>
                  <td>${left.title}</td>
                  <td>${right.title}</td>
                  <td>${answer}</td>
                  <td class="note" dir="auto">${note}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #notes() {
    const words = this.messages.profile;
    const noted = this.view.dilemmas.filter(({ note }) => note.trim());
    return html`<section class="notes" aria-labelledby="notes">
      <h3 id="notes">${words.notes}</h3>
      ${
        noted.length
          ? html`<dl>
              ${noted.map(
                ({ title, note }) =>
                  html`<dt>${title}</dt>
                    <dd dir="auto">${note}</dd>`,
              )}
            </dl>`
          : html`<p class="soft">${words.noNotes}</p>`
      }
    </section>`;
  }

  #export(format: 'pdf' | 'json'): void {
    if (!this.busy) act(this, { type: 'export', format });
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-card-profile': ZsCardProfile;
  }
}
