import { css } from 'lit';

export const styles = css`
  :host([large]) {
    font-size: clamp(1em, 1.4cqi, 2em);
  }
  figure {
    display: grid;
    gap: 0.5em;
  }
  .poles {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
    font-weight: 640;
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .poles span {
    max-inline-size: 48%;
    text-wrap: balance;
  }
  .poles span + span {
    text-align: end;
  }
  :host([large]) .poles {
    font-size: 1.55em;
    font-weight: 680;
    letter-spacing: -0.01em;
    margin-block-end: 0.5em;
  }
  .picture {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .axis,
  .tick {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .ring {
    fill: none;
    stroke: var(--_soft);
  }
  .dot {
    fill: var(--_mark);
  }
  .moves .dot {
    transition:
      cx var(--_motion) ease-out,
      cy var(--_motion) ease-out;
  }
  .range {
    stroke: var(--_soft);
    stroke-width: 0.22em;
    stroke-linecap: round;
  }
  .range.was {
    stroke-width: 0.12em;
    stroke-dasharray: 0.1em 0.36em;
  }
  .median {
    fill: var(--_ink);
    stroke: var(--_bg);
    stroke-width: 2;
  }
  .median.was {
    fill: var(--_bg);
    stroke: var(--_ink);
  }
  .middle {
    fill: var(--_soft);
  }
  .shift {
    fill: none;
    stroke: var(--_ink);
    stroke-width: max(0.11em, 2px);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.1em 2em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key svg {
    flex: none;
    inline-size: 3em;
    block-size: 1.2em;
  }
  .key .ring,
  .key .dot,
  .key .median {
    stroke-width: 1.5;
  }
  figcaption {
    text-align: center;
  }
  .words {
    max-inline-size: 38em;
    margin-block-start: 1.1em;
    overflow-wrap: anywhere;
  }
  .word {
    font-size: 1.6em;
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.01em;
    margin-block-end: 0.2em;
    text-wrap: balance;
  }
  :host([large]) .word {
    font-size: 2.5em;
  }
  .direction {
    font-weight: 620;
  }
  .words > * + * {
    margin-block-start: 0.35em;
  }
  .why {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_mark);
  }
  details {
    margin-block-start: 0.8em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: max(24px, 1.8em);
    padding-block: 0.12em;
    color: var(--_soft);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_ink);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-block: 0.4em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.3em 0;
    padding-inline-end: 1.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  thead th {
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .axis,
    .tick,
    .range,
    .ring,
    .shift,
    .median.was {
      stroke: CanvasText;
    }
    .middle {
      fill: CanvasText;
    }
    .dot,
    .median {
      fill: CanvasText;
      stroke: Canvas;
    }
    .median.was {
      fill: Canvas;
    }
  }
`;
