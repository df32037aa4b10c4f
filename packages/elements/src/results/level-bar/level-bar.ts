import type { BarPart } from '@zelfscan/core';
import { LitElement, css, svg } from 'lit';
import { html } from '../../lib/html.js';
import { chartTokens } from '../../styles/chart-tokens.js';
import { tokens } from '../../styles/tokens.js';

/**
 * @summary How often each level was given, as one bar. Levels run warm to cool, the lowest hatched, "I do not know" an
 * open dashed box, so that it reads in grey as well. Decoration only: the same counts stand in words beside it.
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
      .k1 {
        stroke: color-mix(in oklab, var(--_level-1) 62%, var(--_ink));
      }
      .k2 {
        fill: var(--_level-2);
        stroke: color-mix(in oklab, var(--_level-2) 62%, var(--_ink));
      }
      .k3 {
        fill: var(--_level-3);
        stroke: color-mix(in oklab, var(--_level-3) 62%, var(--_ink));
      }
      .k4 {
        fill: var(--_level-4);
      }
      .h1 {
        fill: var(--_level-1);
      }
      .h2 {
        stroke: color-mix(in srgb, var(--_level-1) 55%, #fff);
        stroke-width: 2;
      }
      .kunknown {
        fill: none;
        stroke: var(--_edge);
        stroke-width: 1.5;
        stroke-dasharray: 4 3;
      }
      .kopen {
        fill: none;
        stroke: var(--_edge);
      }
      svg svg .kna {
        fill: var(--_edge);
        y: 40%;
        height: 20%;
      }
      @media (forced-colors: active) {
        svg {
          forced-color-adjust: none;
        }
        .kunknown,
        .kopen {
          stroke: CanvasText;
        }
      }
    `,
  ];

  declare parts: readonly BarPart[];

  override render() {
    const total = this.parts.reduce((sum, { count }) => sum + count, 0) || 1;
    let start = 0;
    const boxes = this.parts
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => {
        const at = start;
        start += (100 * count) / total;
        return svg`<svg x="${at}%" width="${(100 * count) / total}%" height="100%">
          <rect class="k${key}" fill=${key === '1' ? 'url(#hatch)' : 'currentColor'}></rect>
        </svg>`;
      });
    return html`<svg part="chart" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="h1" width="6" height="6" x="0" y="0"></rect>
          <line class="h2" x1="0" y1="0" x2="0" y2="6"></line>
        </pattern>
      </defs>
      ${boxes}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zs-level-bar': ZsLevelBar;
  }
}
