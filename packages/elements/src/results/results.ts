import type { ItemResultView, ResultView, ThemeResultView } from '@zelfscan/core';
import type { ItemType } from '@zelfscan/schema';
import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from '../lib/html.js';
import { act } from '../scan/actions.js';
import type { ResultMessages } from '../texts/results.js';
import { base } from '../styles/base.js';
import { planTable } from './plan-table.js';
import { printStyles } from './print.styles.js';
import { Printing } from './printing.js';
import { styles } from './results.styles.js';

type Give = (item: ItemResultView, theme: ThemeResultView, messages: ResultMessages) => TemplateResult;

const onScale: Give = (item, { parts }, messages) => {
  const given = parts.filter(({ key }) => key === String(item.value ?? 'open'));
  return html`<p class="given">
      <zs-level-bar class="bar" .parts=${given.map((part) => ({ ...part, count: 1 }))}></zs-level-bar
      ><span><b>${item.label}</b> <span class="soft">${item.anchor}</span></span>
    </p>
    ${item.note ? html`<p class="note"><span class="soft">${item.value === 'na' ? messages.reason : messages.note}:</span> <bdi>${item.note}</bdi></p>` : nothing}`;
};

/** What was answered, by type. Of an open question the note is the answer. */
const given: Readonly<Record<ItemType, Give>> = {
  scale: onScale,
  dilemma: onScale,
  text: (item) => html`<p class="note">${item.note.trim() ? html`<bdi>${item.note}</bdi>` : item.label}</p>`,
};

const tabs = ['overview', 'themes', 'first'] as const;
type Tab = (typeof tabs)[number];

/** An id that is a number, as on the paper form. */
const numbered = /^\d+(\.\d+)*$/;

/**
 * @summary Where the team stands: a sentence, what must be in order first, figures per theme that open to show how
 * they came about, a radar with its table, and what to work on. Printed, it is all of that below each other.
 * @slot export - More ways to make a file, behind “more choices”.
 * @event {ZsActionEvent} zs-action - `export`, `go`, and what the priorities fire.
 */
export class ZsResults extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    busy: { type: Boolean },
    _tab: { state: true },
    _more: { state: true },
  };
  static override styles = [...base, styles, printStyles];

  declare view: ResultView;
  declare messages: ResultMessages;
  /** A report is being made. */
  declare busy: boolean;
  declare private _tab: Tab;
  declare private _more: boolean;
  readonly #printing = new Printing(this);

  constructor() {
    super();
    this.busy = false;
    this._tab = 'overview';
    this._more = false;
  }

  override render() {
    const { view, messages } = this;
    const place = [view.instrumentTitle, view.name, ...view.profile.map(({ value }) => value), view.date];
    return html`<header>
        <p class="small soft">${[...new Set(place)].join(' · ')}</p>
        <h2 tabindex="-1" part="heading">${messages.heading}</h2>
      </header>
      <div class="top">
        <div class="tabs" role="tablist" aria-label=${messages.tabs.label} @keydown=${this.#onKey}>
          ${tabs.map((tab) => this.#tabButton(tab))}
        </div>
        <div class="make">
          <button
            type="button"
            class="btn"
            part="button button-primary"
            aria-disabled=${String(this.busy)}
            @click=${this.#export}
          >
            ${messages.pdf}
          </button>
          <button
            type="button"
            class="link"
            aria-expanded=${String(this._more)}
            aria-controls="more"
            @click=${() => (this._more = !this._more)}
          >
            ${messages.more}
          </button>
        </div>
      </div>
      <div class="more" id="more" ?hidden=${!this._more}><slot name="export"></slot></div>
      ${tabs.map(
        (tab) =>
          html`<div
            id="panel-${tab}"
            role="tabpanel"
            aria-labelledby="tab-${tab}"
            ?hidden=${!this.#shows(tab)}
            class="panel"
          >
            ${this.#shows(tab) ? this.#panel(tab) : nothing}
          </div>`,
      )}
      <p class="provenance small soft">${view.provenance}</p>`;
  }

  #tabButton(tab: Tab) {
    const on = this._tab === tab;
    return html`<button
      type="button"
      role="tab"
      id="tab-${tab}"
      aria-controls="panel-${tab}"
      aria-selected=${String(on)}
      tabindex=${on ? 0 : -1}
      @click=${() => (this._tab = tab)}
    >
      ${this.messages.tabs[tab]}
    </button>`;
  }

  #shows(tab: Tab): boolean {
    return this.#printing.on || this._tab === tab;
  }

  #panel(tab: Tab) {
    const { view, messages } = this;
    if (tab === 'overview') return this.#overview();
    if (tab === 'themes') {
      return html`<h3 class="printed">${messages.tabs.themes}</h3>
        ${view.themes.map((theme, i) => this.#theme(theme, i))}`;
    }
    return html`<zs-priorities ?hidden=${this.#printing.on} .view=${view} .messages=${messages}></zs-priorities> ${
        this.#printing.on
          ? html`<h3 class="printed">${messages.tabs.first}</h3>
              ${planTable(view, messages)}`
          : nothing
      }`;
  }

  #overview() {
    const { view, messages } = this;
    return html`<div class="columns">
      <div>
        <p class="summary">${view.summary.join(' ')}</p>
        ${
          view.flags.length
            ? html`<section class="flags" part="notice" aria-labelledby="flags">
                <h3 id="flags">${messages.flags(view.flags.length)}</h3>
                <ul>
                  ${view.flags.map(({ title }) => html`<li>${title}</li>`)}
                </ul>
                <p class="small soft">${view.flagWhy}</p>
              </section>`
            : nothing
        }
        <h3>${messages.perTheme}</h3>
        <ol class="rows ${view.scales.length > 1 ? 'compared' : ''}">
          ${view.themes.map((theme, i) => this.#row(theme, i))}
        </ol>
        ${this.#key()}
        ${this.#points(messages.strengths, view.strengths.length ? '' : messages.noStrengths, view.strengths)}
        ${
          view.gaps.length
            ? this.#points(
                messages.gaps(view.gaps.length),
                messages.gapsWhy,
                view.gaps.map((item) => ({ ...item, label: '' })),
              )
            : nothing
        }
      </div>
      <figure>
        <zs-radar class="radar" .view=${view}></zs-radar>
        <figcaption class="small soft">
          ${messages.radarCaption(view.radar.low, view.radar.high)} <span class="narrow">${messages.radarNumbers}</span>
        </figcaption>
        <details class="small">
          <summary>${messages.asTable}</summary>
          ${this.#table()}
        </details>
      </figure>
    </div>`;
  }

  #row(theme: ThemeResultView, i: number) {
    const { messages } = this;
    return html`<li>
      <details>
        <summary>
          <span class="title"><span class="n">${i + 1}</span><span>${theme.title}</span></span>
          <zs-level-bar class="level-bar" .parts=${theme.parts}></zs-level-bar>
          <span class="score">
            <span aria-hidden="true">${theme.score === null ? '–' : theme.scoreText}</span>
          </span>
          <span class="sr"
            >: ${[theme.scoreText, theme.band, theme.partsText, messages.why].filter(Boolean).join('. ')}</span
          >
        </summary>
        ${this.#explanation(theme)}
      </details>
    </li>`;
  }

  #explanation(theme: ThemeResultView) {
    const { messages } = this;
    return html`<div class="explain small">
      <p>${theme.explanation}${theme.band ? html` <b>${theme.scoreText}: ${theme.band}.</b>` : nothing}</p>
      ${
        theme.used.length
          ? html`<p class="soft">${messages.counted}:</p>
              <ul>
                ${theme.used.map(({ title, label, value }) => html`<li>${title}: ${label} (${value})</li>`)}
              </ul>`
          : nothing
      }
      ${
        theme.leftOut.length
          ? html`<p class="soft">${messages.notCounted}:</p>
              <ul>
                ${theme.leftOut.map(({ title, reason }) => html`<li>${title}: ${reason}</li>`)}
              </ul>`
          : nothing
      }
    </div>`;
  }

  #key() {
    return html`<ul class="key small soft" aria-label=${this.messages.key}>
      ${this.view.legend.map((part) => html`<li><zs-level-bar class="level-bar" .parts=${[{ ...part, count: 1 }]}></zs-level-bar>${part.label}</li>`)}
    </ul>`;
  }

  #points(title: string, why: string, items: readonly { title: string; label: string; explanation?: string }[]) {
    return html`<section class="points">
      <h3>${title}</h3>
      ${why ? html`<p class="soft">${why}</p>` : nothing}
      <ul>
        ${items.map(
          (item) =>
            html`<li>
              ${
                item.explanation
                  ? html`<details>
                      <summary>
                        <span>${item.title} <span class="soft">– ${item.label}</span></span>
                      </summary>
                      <p class="small explain">${item.explanation}</p>
                    </details>`
                  : item.title
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #table() {
    const { themes } = this.view;
    const { table } = this.messages;
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${this.messages.asTable}>
      <table>
        <thead>
          <tr>
            ${[table.theme, table.score, table.counts, table.unknown, table.open].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${themes.map(
            (theme, i) =>
              html`<tr>
                <th scope="row">${i + 1} ${theme.title}</th>
                <td>${theme.scoreText}</td>
                <td>${theme.answered}/${theme.total}</td>
                <td>${theme.unknown}</td>
                <td>${theme.partsText}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #theme(theme: ThemeResultView, i: number) {
    const { messages } = this;
    return html`<section class="theme">
      <div class="theme-head">
        <h3><span class="n">${i + 1}</span> ${theme.title}</h3>
        <p class="score">${theme.scoreText}</p>
      </div>
      <zs-level-bar class="level-bar" .parts=${theme.parts}></zs-level-bar>
      <p class="small soft">${theme.partsText}</p>
      <details class="small">
        <summary>${messages.why}<span class="sr"> ${theme.title}</span></summary>
        ${this.#explanation(theme)}
      </details>
      <p class="discuss"><b>${messages.discuss}</b><br />${theme.discuss}</p>
      <ol class="answers">
        ${theme.items.map((item, j) => this.#answer(item, theme, numbered.test(item.id) ? item.id : `${i + 1}.${j + 1}`))}
      </ol>
      <button type="button" class="link" @click=${() => act(this, { type: 'go', to: theme.id })}>
        ${messages.change}<span class="sr">: ${theme.title}</span>
      </button>
    </section>`;
  }

  #answer(item: ItemResultView, theme: ThemeResultView, number: string) {
    return html`<li class=${item.flagged ? 'flagged' : ''}>
      <p class="asked">
        <span class="n">${number}</span>
        <span
          >${
            item.basis
              ? html`<span aria-hidden="true">★ </span><span class="sr">${this.messages.basis}: </span>`
              : nothing
          }${item.statement}</span
        >
      </p>
      ${given[item.type](item, theme, this.messages)}
    </li>`;
  }

  readonly #export = (): void => {
    if (!this.busy) act(this, { type: 'export', format: 'pdf' });
  };

  async #onKey(event: KeyboardEvent): Promise<void> {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const last = tabs.length - 1;
    const from = tabs.indexOf(this._tab);
    const to = Math.abs(step) > 1 ? (step < 0 ? 0 : last) : (from + step + tabs.length) % tabs.length;
    this._tab = tabs[to] ?? this._tab;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${this._tab}`)?.focus();
  }

  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-results': ZsResults;
  }
}
