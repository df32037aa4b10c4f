import type { StripRow, StripView } from '@zelfscan/core';
import { LitElement, nothing, svg, type PropertyValues } from 'lit';
import { html } from '../../lib/html.js';
import type { CardMessages } from '../../texts/card.js';
import { base } from '../../styles/base.js';
import { styles } from './dot-strip.styles.js';
import { layoutOf, type Point, type StripLayout } from './layout.js';

/**
 * @summary Where a group stands between two poles: one dot per person, the middle and the range, and what that means in
 * words. Two rounds are drawn over each other: rings for the first, dots for the second; a ring without a dot was left,
 * a dot without a ring is new. The same figures stand in a table.
 *
 * The dots of two rounds are matched from left to right, not by person: who moved is not known here.
 *
 * @slot poles - Instead of the labels of the two ends, above the strip.
 * @attr {boolean} large - For a beamer.
 * @csspart word - The word for the spread.
 */
export class ZsDotStrip extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    large: { type: Boolean, reflect: true },
    _room: { state: true },
    _arriving: { state: true },
  };
  static override styles = [...base, styles];

  /** Made by core. */
  declare view: StripView;
  declare messages: Pick<CardMessages, 'strip'>;
  declare large: boolean;
  /** Width of the element and size of its text, in CSS pixels. */
  declare private _room: { readonly width: number; readonly em: number };
  /** The second round has just come: its dots still stand where the first round was. */
  declare private _arriving: boolean;
  #observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.large = false;
    this._room = { width: 600, em: 16 };
    this._arriving = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    // In the next frame: what it changes may change the size again.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    const before = changed.get('view');
    const came = this.view.second !== null && this.view.first !== null && !before?.second;
    this._arriving = came && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  override updated(): void {
    // Two frames: the first has to be on the screen before anything can move from it.
    if (this._arriving) requestAnimationFrame(() => requestAnimationFrame(() => (this._arriving = false)));
  }

  override render() {
    const { view } = this;
    return html`<figure>
        <slot name="poles"
          ><div class="poles"><span>${view.leftLabel}</span><span>${view.rightLabel}</span></div></slot
        >
        ${this.#picture()}${view.before ? this.#key() : nothing}
        <figcaption class="soft">${view.caption}</figcaption>
      </figure>
      ${this.#words()} ${view.rows.length ? this.#table() : nothing}`;
  }

  #words() {
    const { word, sentence, direction, why, index, caution } = this.view;
    if (![word, sentence, direction, why, index, caution].some(Boolean)) return nothing;
    return html`<div class="words">
      ${word ? html`<p class="word" part="word">${word}</p>` : nothing} ${sentence ? html`<p>${sentence}</p>` : nothing}
      ${direction ? html`<p class="direction">${direction}</p>` : nothing}
      ${why ? html`<p class="why">${why}</p>` : nothing} ${index ? html`<p class="small soft">${index}</p>` : nothing}
      ${caution ? html`<p class="small soft">${caution}</p>` : nothing}
    </div>`;
  }

  #picture() {
    const { view } = this;
    const two = view.before !== null;
    const size = this.large ? { radius: 1.05, stack: 9.8 } : { radius: 0.75, stack: 9 };
    const at = layoutOf(view, { ...this._room, ...size });
    const last = view.second ?? (two ? null : view.first);
    const dots = last ? (view.second ? at.second : at.first) : [];
    // Inside a ring a dot leaves the ring to be seen, and a gap.
    const stroke = Math.max(1.5, at.radius * 0.14);
    const radius = two ? Math.max(at.radius * 0.55, at.radius - 2 * stroke) : at.radius;
    const from = (i: number): Point | undefined => at.first[Math.min(i, at.first.length - 1)];
    return html`<svg
      part="chart"
      class=${two && !this._arriving ? 'picture moves' : 'picture'}
      viewBox="0 0 ${at.width} ${at.height}"
      height=${at.height}
      role="img"
      aria-label=${this.#alternative()}
    >
      <line class="axis" x1=${at.ticks[0] ?? 0} x2=${at.ticks.at(-1) ?? 0} y1=${at.axis} y2=${at.axis} />
      ${at.ticks.map(
        (x) =>
          svg`<line class="tick" x1=${x} x2=${x} y1=${at.axis - this._room.em * 0.3} y2=${at.axis + this._room.em * 0.3} />`,
      )}
      ${
        two
          ? at.first.map(
              ({ x, y }) =>
                svg`<circle class="ring" cx=${x} cy=${y} r=${at.radius - stroke / 2} stroke-width=${stroke} />`,
            )
          : nothing
      }
      ${dots.map((dot, i) => {
        const { x, y } = (this._arriving && from(i)) || dot;
        return svg`<circle class="dot" cx=${x} cy=${y} r=${radius} />`;
      })}
      ${two ? this.#marks(view.before, at, 0, true) : nothing} ${this.#marks(view, at, two ? 1 : 0, false)}
      ${this.#shift(at)}
      ${
        at.middle
          ? svg`<text class="middle" x=${at.middle.x} y=${at.middle.y} text-anchor=${at.middle.anchor}>${view.middle}</text>`
          : nothing
      }
    </svg>`;
  }

  /** Range and median of a round; never one without the other. */
  #marks(round: Pick<StripView, 'median' | 'range'> | null, at: StripLayout, row: number, was: boolean) {
    if (!round || round.median === null || !round.range) return nothing;
    const y = at.rows[row] ?? 0;
    const kind = was ? 'was' : '';
    return svg`<line class="range ${kind}" x1=${at.x(round.range.lowest)} x2=${at.x(round.range.highest)} y1=${y} y2=${y} />
      <path class="median ${kind}" d=${diamond(at.x(round.median), y, this._room.em * 0.5)} />`;
  }

  /** From the median of the first round to that of the second. */
  #shift(at: StripLayout) {
    const { before, median } = this.view;
    const was = before?.median ?? null;
    const [above, below] = at.rows;
    if (was === null || median === null || above === undefined || below === undefined || was === median) return nothing;
    const { em } = this._room;
    // From the tip of one diamond to that of the other, clear of both lines.
    const [fromX, fromY, toX, toY] = [at.x(was), above + em * 0.75, at.x(median), below - em * 0.8];
    const length = Math.hypot(toX - fromX, toY - fromY);
    const [dx, dy] = [(toX - fromX) / length, (toY - fromY) / length];
    const [tip, wide] = [em * 0.36, em * 0.24];
    const barb = (side: number) => `${toX - dx * tip - dy * wide * side} ${toY - dy * tip + dx * wide * side}`;
    return svg`<path class="shift" d="M${fromX} ${fromY} L${toX} ${toY} M${barb(1)} L${toX} ${toY} L${barb(-1)}" />`;
  }

  #key() {
    const words = this.messages.strip;
    const sign = (round: 'was' | '') =>
      html`<svg viewBox="0 0 30 12" aria-hidden="true">
        <circle class=${round ? 'ring' : 'dot'} cx="6" cy="6" r=${round ? 5 : 4} />
        <path class="median ${round}" d=${diamond(23, 6, 4.4)} />
      </svg>`;
    return html`<ul class="key small">
      <li>${sign('was')}${words.first}</li>
      <li>${sign('')}${words.second}</li>
    </ul>`;
  }

  #alternative(): string {
    const { view } = this;
    const words = this.messages.strip;
    const labels = view.rows.map(({ label }) => label);
    const round = (
      name: string,
      counts: (row: StripRow) => number | null,
      figures: Pick<StripView, 'median' | 'range'>,
    ) => {
      const dots = view.rows.filter((row) => counts(row)).map((row) => `${row.label} ${counts(row)}`);
      if (!dots.length) return '';
      const { median, range } = figures;
      const label = (position: number) => labels[position - 1] ?? '';
      const marks =
        median !== null && range
          ? [
              words.middle([...new Set([Math.floor(median), Math.ceil(median)])].map(label).join(' / ')),
              words.range(label(range.lowest), label(range.highest)),
            ]
          : [];
      return `${name}${[dots.join(', '), ...marks].join('; ')}.`;
    };
    const rounds = view.before
      ? [
          round(`${words.first}: `, ({ first }) => first, view.before),
          round(`${words.second}: `, ({ second }) => second, view),
        ]
      : [round('', ({ first, second }) => first ?? second, view)];
    const said = rounds.filter(Boolean);
    return [`${words.between(view.leftLabel, view.rightLabel)}.`, ...(said.length ? said : [`${words.noDots}.`])].join(
      ' ',
    );
  }

  #table() {
    const { view } = this;
    const words = this.messages.strip;
    const two = view.before !== null;
    const cell = (count: number | null) => html`<td>${count ?? '–'}</td>`;
    return html`<details class="small">
      <summary>${words.asTable}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${words.asTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.position}</th>
              <th scope="col">${two ? words.first : words.people}</th>
              ${two ? html`<th scope="col">${words.second}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${view.rows.map(
              ({ label, first, second }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  ${two ? [cell(first), cell(second)] : cell(first ?? second)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #measure(): void {
    const width = this.clientWidth;
    const em = parseFloat(getComputedStyle(this).fontSize) || 16;
    // Nothing to measure while it is not shown.
    if (width && (width !== this._room.width || em !== this._room.em)) this._room = { width, em };
  }
}

function diamond(x: number, y: number, half: number): string {
  return `M${x} ${y - half * 1.25} L${x + half * 0.85} ${y} L${x} ${y + half * 1.25} L${x - half * 0.85} ${y} Z`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-dot-strip': ZsDotStrip;
  }
}
