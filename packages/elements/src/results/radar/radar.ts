import type { ResultView } from '@zelfscan/core';
import { LitElement, css, svg } from 'lit';
import { html } from '../../lib/html.js';
import { tokens } from '../../styles/tokens.js';

const radius = 150;

/**
 * @summary The mean per theme as a radar. The same figures stand in words (its text alternative) and in a table.
 * Where there is little room the axes carry the numbers of the themes instead of their names.
 */
export class ZsRadar extends LitElement {
  static override properties = { view: { attribute: false } };
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        container-type: inline-size;
        overflow: clip;
      }
      svg {
        display: block;
        inline-size: 100%;
        max-inline-size: 36em;
        margin-inline: auto;
        overflow: visible;
      }
      .web {
        fill: none;
        stroke: var(--_line);
      }
      .area {
        fill: var(--_mark);
        fill-opacity: 0.16;
        stroke: none;
      }
      .line {
        fill: none;
        stroke: var(--_mark);
        stroke-width: 2.5;
        stroke-linejoin: round;
      }
      .dot {
        fill: var(--_mark);
        stroke: var(--_bg);
        stroke-width: 1.5;
      }
      text {
        fill: var(--_ink);
        font-size: 14px;
      }
      .score {
        font-weight: 650;
        font-variant-numeric: tabular-nums;
      }
      .ring {
        fill: var(--_soft);
        font-size: 11px;
      }
      .short {
        display: none;
        font-size: 26px;
        font-weight: 650;
      }
      @container (max-width: 24em) {
        svg {
          inline-size: 145%;
          max-inline-size: none;
          margin-inline: -22.5%;
        }
        .name {
          display: none;
        }
        .short {
          display: inline;
        }
        .ring {
          font-size: 15px;
        }
      }
      @media (forced-colors: active) {
        .web {
          stroke: GrayText;
        }
        .line {
          stroke: Highlight;
        }
        .dot,
        .area {
          fill: Highlight;
        }
        text {
          fill: CanvasText;
        }
      }
    `,
  ];

  declare view: Pick<ResultView, 'themes' | 'radar'>;

  override render() {
    const { themes, radar } = this.view;
    const scored = themes.flatMap((theme, i) => (theme.place === null ? [] : [{ i, place: theme.place }]));
    const whole = scored.length === themes.length && scored.length > 2;
    return html`<svg part="chart" viewBox="-290 -222 580 444" role="img" aria-label=${radar.text}>
      ${radar.rings.map(
        ({
          place,
          label,
        }) => svg`<polygon class="web" points=${themes.map((_, i) => this.#at(i, place)).join(' ')}></polygon>
          <text class="ring" x="5" y=${this.#point(0, place)[1] + 12}>${label}</text>`,
      )}
      ${themes.map((_, i) => svg`<polyline class="web" points="0,0 ${this.#at(i, 1)}"></polyline>`)}
      ${
        whole
          ? svg`<polygon class="area" points=${scored.map(({ i, place }) => this.#at(i, place)).join(' ')}></polygon>`
          : ''
      }
      <path class="line" d=${this.#path(scored)}></path>
      ${scored.map(({ i, place }) => {
        const [x, y] = this.#point(i, place);
        return svg`<circle class="dot" cx=${x} cy=${y} r="5"></circle>`;
      })}
      ${themes.map((theme, i) => this.#label(theme, i))}
    </svg>`;
  }

  #label(theme: ResultView['themes'][number], i: number) {
    const [x, y] = this.#point(i, 1.13);
    const anchor = Math.abs(x) < 8 ? 'middle' : x > 0 ? 'start' : 'end';
    const score = theme.score === null ? '–' : theme.scoreText;
    const lines = twoLines(theme.short);
    // Above the chart the label grows upwards, below it downwards.
    const top = y < -radius ? y - 17 * lines.length + 5 : y > radius ? y + 8 : y - 8 * (lines.length - 1);
    return svg`<text class="name" text-anchor=${anchor} y=${top}>
        ${lines.map((line, k) => svg`<tspan x=${x} dy=${k ? 17 : 0}>${line}</tspan>`)}
        <tspan class="score" x=${x} dy="17">${score}</tspan>
      </text>
      <text class="short" x=${x} y=${y + 9} text-anchor=${anchor}>${i + 1}</text>`;
  }

  /** Lines between neighbours that both have a score; a missing score leaves a gap instead of a false dip. */
  #path(scored: readonly { i: number; place: number }[]): string {
    const count = this.view.themes.length;
    return scored
      .flatMap(({ i, place }) => {
        const next = scored.find((other) => other.i === (i + 1) % count);
        return next ? [`M${this.#at(i, place)}L${this.#at(next.i, next.place)}`] : [];
      })
      .join('');
  }

  #at(i: number, place: number): string {
    return this.#point(i, place).join(',');
  }

  /** @param place - from the middle (0) to the edge (1) */
  #point(i: number, place: number): [number, number] {
    const angle = -Math.PI / 2 + (2 * Math.PI * i) / this.view.themes.length;
    return [round(Math.cos(angle) * place * radius), round(Math.sin(angle) * place * radius)];
  }
}

/** A long name in two lines, broken at the space nearest to its middle. */
function twoLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length < 14 || spaces.length === 0) return [name];
  const middle = name.length / 2;
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best));
  return [name.slice(0, at), name.slice(at + 1)];
}

const round = (value: number) => Math.round(value * 10) / 10;

declare global {
  interface HTMLElementTagNameMap {
    'zs-radar': ZsRadar;
  }
}
