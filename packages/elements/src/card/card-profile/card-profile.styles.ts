import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 60em;
    overflow-wrap: anywhere;
  }
  header {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1.2em;
  }
  header .link {
    justify-self: start;
  }
  .make {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.6em;
    margin-block: 1.4em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.8em;
    margin-block-end: 1.6em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .phase {
    padding-block: 1.6em 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .phase h3 {
    margin-block-end: 0.2em;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.1em 1.2em;
    padding-block: 1em;
  }
  .row + .row {
    border-block-start: 1px solid var(--_line);
  }
  .row .name {
    grid-column: 1 / -1;
    font-weight: 620;
  }
  .pole {
    font-size: 0.94em;
    line-height: 1.4;
    hyphens: auto;
  }
  .pole.right {
    text-align: end;
  }
  .strip {
    grid-column: 1 / -1;
    display: block;
    inline-size: 100%;
    block-size: 2.4em;
    overflow: visible;
  }
  .answer {
    grid-column: 1 / -1;
    text-align: center;
    font-size: 0.86em;
    color: var(--_soft);
  }
  .axis,
  .tick {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .mark {
    fill: var(--_mark);
  }
  .open,
  .unknown {
    fill: var(--_bg);
    stroke: var(--_edge);
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  .unknown {
    stroke: var(--_ink);
  }
  .empty .axis,
  .empty .tick {
    stroke-dasharray: 2 5;
  }
  text {
    fill: var(--_ink);
    font-size: 0.9em;
    font-weight: 640;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .notes {
    padding-block: 1.6em;
    border-block-start: 1px solid var(--_line);
  }
  .notes h3 {
    margin-block-end: 0.6em;
  }
  dt {
    font-weight: 620;
  }
  dd {
    max-inline-size: 38em;
    margin-block-end: 0.9em;
    white-space: pre-wrap;
  }
  summary {
    margin-block: 0.4em;
    inline-size: fit-content;
    min-block-size: max(24px, 1.9em);
    padding-block: 0.15em;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-block: 0.5em;
    inline-size: 100%;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 0.4em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--_soft);
  }
  td.note {
    min-inline-size: 10em;
    white-space: pre-wrap;
  }
  .end {
    display: grid;
    gap: 0.9em;
    margin-block-start: 1.6em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .end li {
    padding-block: 0.1em;
  }
  @container (min-width: 52em) {
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24em) minmax(0, 1fr);
      align-items: center;
    }
    .row .left {
      text-align: end;
    }
    .row .strip {
      grid-column: 2;
      grid-row: 2;
    }
    .row .right {
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .axis,
    .tick,
    .open,
    .unknown {
      stroke: CanvasText;
    }
    .mark,
    text {
      fill: CanvasText;
    }
    .open,
    .unknown {
      fill: Canvas;
    }
  }
`;
