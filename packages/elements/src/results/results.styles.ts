import { css } from 'lit';

export const styles = css`
  :host {
    padding-block-end: 2em;
    font-variant-numeric: tabular-nums;
  }
  h2 {
    margin-block: 0.1em 0.5em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 0.8em 2em;
    margin-block-end: 1.7em;
    border-block-end: 1px solid var(--_line);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.8em, 3cqi, 1.6em);
  }
  [role='tab'] {
    min-block-size: 2.75em;
    padding: 0.5em 0.1em;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_soft);
    cursor: pointer;
  }
  [role='tab']:hover {
    color: var(--_ink);
  }
  [role='tab'][aria-selected='true'] {
    color: var(--_ink);
    font-weight: 650;
    border-block-end-color: var(--_mark);
  }
  .make {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    align-items: center;
    padding-block-end: 0.7em;
  }
  .btn[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  .more {
    margin-block-end: 1.7em;
    border-block-end: 1px solid var(--_line);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.2em * var(--_space)) 3.4em;
  }
  .summary {
    max-inline-size: 34em;
    font-size: 1.1em;
    text-wrap: pretty;
  }
  .flags {
    margin-block: 1.5em;
    padding: 0.95em 1.2em;
    border-inline-start: 5px solid var(--_warn);
    background: var(--_warn-wash);
  }
  .flags ul {
    margin-block: 0.3em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .columns h3 {
    margin-block: 1.4em 0.5em;
    font-size: 1.05em;
  }
  .flags h3 {
    margin-block: 0;
  }
  .rows > li {
    border-block-start: 1px solid var(--_line);
  }
  .rows summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.35em 1.1em;
    align-items: center;
    min-block-size: max(24px, 2.75em * var(--_space));
    padding-block: calc(0.55em * var(--_space));
    overflow-wrap: anywhere;
    cursor: pointer;
    list-style: none;
  }
  .rows summary::-webkit-details-marker {
    display: none;
  }
  .rows summary:hover {
    background: color-mix(in srgb, var(--_wash) 55%, transparent);
  }
  .rows .level-bar {
    grid-column: 1 / -1;
    order: 1;
  }
  .n {
    color: var(--_soft);
  }
  .score {
    font-weight: 650;
    text-align: end;
  }
  .score::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.6em 0.2em;
    border: solid var(--_soft);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  details[open] > summary .score::after {
    transform: translateY(0.05em) rotate(225deg);
  }
  /* A figure has its highest level with it there: 2,8 van 10. */
  .compared {
    --_figure: 7.4em;
  }
  .compared .score {
    white-space: nowrap;
  }
  .theme-head .score::after {
    display: none;
  }
  .title {
    display: grid;
    grid-template-columns: 1.5em 1fr;
  }
  .explain {
    max-inline-size: 40em;
    margin-block: 0.2em 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mark);
  }
  .explain ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    margin-block-start: 0.8em;
  }
  .key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .key .level-bar {
    inline-size: 1.2em;
    block-size: 0.8em;
  }
  .points li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  .points ul {
    margin-block-start: 0.5em;
  }
  .points .explain {
    margin-block: 0.4em 0.3em;
  }
  .points summary {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    list-style: none;
  }
  .points summary > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .points summary::-webkit-details-marker {
    display: none;
  }
  .points summary::after {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.2em;
    border: solid var(--_soft);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  .points details[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .points summary,
  figure summary,
  .theme summary {
    min-block-size: max(24px, 1.8em);
    padding-block: 0.12em;
    cursor: pointer;
  }
  figcaption {
    margin-block: 0.6em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    margin-block: 0.6em;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.35em 0;
    padding-inline-end: 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--_soft);
  }
  .theme {
    max-inline-size: 50em;
    padding-block: calc(1.8em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .printed + .theme {
    border: 0;
    padding-block-start: 0;
  }
  .theme-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    margin-block-end: 0.6em;
  }
  .theme-head h3 {
    overflow-wrap: anywhere;
  }
  .theme-head .score {
    font-size: 1.2em;
  }
  .discuss {
    max-inline-size: 34em;
    margin-block: 0.9em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mark);
  }
  .answers li {
    padding-block: calc(0.8em * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .answers li.flagged {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_warn);
  }
  .asked,
  .given {
    display: grid;
    grid-template-columns: 2.4em minmax(0, 1fr);
    align-items: baseline;
  }
  .asked {
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .asked .n {
    font-weight: 400;
  }
  .given {
    margin-block-start: 0.3em;
  }
  .given .level-bar {
    inline-size: 1.3em;
    block-size: 0.85em;
  }
  .note {
    margin-block-start: 0.25em;
    padding-inline-start: 2.4em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .provenance {
    margin-block-start: 2.2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 26em) {
    .make,
    .make .btn {
      flex: 1 1 100%;
    }
  }
  @container (min-width: 26em) {
    .narrow {
      display: none;
    }
  }
  @container (min-width: 40em) {
    .rows summary {
      grid-template-columns: 1fr minmax(7em, 11.5em) var(--_figure, 4.6em);
    }
    .rows .level-bar {
      grid-column: auto;
      order: 0;
    }
  }
  @container (min-width: 60em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 29em);
    }
  }
  @media (forced-colors: active) {
    /* Transparent is visible there: every tab would have a line. */
    [role='tab'] {
      border-block-end-color: Canvas;
    }
    [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
