import type { BarPart } from '@zelfscan/core';
import { levelLook, mixCss, patternLines, type Fill } from '@zelfscan/core/basics/level-look';
import { LitElement, css, svg } from 'lit';
import { html } from '../../lib/html.js';
import { chartTokens, ramp } from '../../styles/chart-tokens.js';
import { tokens } from '../../styles/tokens.js';

/**
 * @summary How often each level was given, as one bar. Levels run warm to cool, the lower half with a pattern, "I do not
 * know" an open dashed box, so that it reads in grey as well. Decoration only: the same counts stand in words beside it.
 */
export class ZsLevelBar extends LitElement {
  static override properties = { parts: { attribute: false } };
  static override styles = [
    tokens,
    chartTokens,
    css`
      :host {
        display: block;
        block-size: 1em;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        overflow: visible;
      }
      svg svg rect {
        x: 1px;
        y: 0.5px;
        width: calc(100% - 2px);
        height: calc(100% - 1px);
      }
      .unknown {
        fill: none;
        stroke: var(--_edge);
        stroke-width: 1.5;
        stroke-dasharray: 4 3;
      }
      .open {
        fill: none;
        stroke: var(--_edge);
      }
      svg svg .na {
        fill: var(--_edge);
        y: 40%;
        height: 20%;
      }
      @media (forced-colors: active) {
        svg {
          forced-color-adjust: none;
        }
        .unknown,
        .open {
          stroke: CanvasText;
        }
      }
    `,
  ];

  declare parts: readonly Pick<BarPart, 'fill' | 'count'>[];

  override render() {
    const total = this.parts.reduce((sum, { count }) => sum + count, 0) || 1;
    let start = 0;
    const boxes = this.parts
      .filter(({ count }) => count > 0)
      .map(({ fill, count }) => {
        const at = start;
        start += (100 * count) / total;
        return svg`<svg x="${at}%" width="${(100 * count) / total}%" height="100%">${boxOf(fill)}</svg>`;
      });
    return html`<svg part="chart" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="6" stroke=${hatch.colour} stroke-opacity="${hatch.percent}%" stroke-width="2"></line>
        </pattern>
        <pattern id="strokes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="8" stroke=${strokes.colour} stroke-opacity="${strokes.percent}%" stroke-width="1.2"></line>
        </pattern>
      </defs>
      ${boxes}
    </svg>`;
  }
}

const { hatch, strokes } = patternLines;

function boxOf(fill: Fill) {
  if (fill.kind !== 'level') return svg`<rect class=${fill.kind}></rect>`;
  const look = levelLook(fill.rank, fill.of, ramp, mixCss);
  const edge = fill.rank < fill.of - 1 ? `color-mix(in oklab,${look.fill} 62%,var(--_ink))` : 'none';
  return svg`<rect class="share" fill=${look.fill} stroke=${look.pattern ? 'none' : edge}></rect>
    ${look.pattern ? svg`<rect fill="url(#${look.pattern})" stroke=${edge}></rect>` : ''}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-level-bar': ZsLevelBar;
  }
}
