import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 50em;
    padding-block-end: 2em;
    overflow-wrap: anywhere;
  }
  h2 {
    margin-block: 0.1em 0.6em;
  }
  dl {
    display: grid;
    gap: 0.15em 1.6em;
    margin-block-end: 1.6em;
  }
  dl div {
    display: grid;
    padding-block: 0.3em;
  }
  dt {
    color: var(--_soft);
  }
  .status {
    max-inline-size: 34em;
    font-size: 1.2em;
    line-height: 1.45;
  }
  .newer {
    margin-block-start: 0.3em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: max(24px, 1.75em);
    margin-block-start: 1em;
    font-weight: 600;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    margin-block: 0.6em;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    min-inline-size: 6em;
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    white-space: pre-wrap;
  }
  thead th {
    color: var(--_soft);
  }
  td:last-child {
    padding-inline-end: 0;
    font-weight: 600;
  }
  .none {
    color: var(--_soft);
    font-weight: 400;
  }
  @container (max-width: 36em) {
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-block-end: 1px solid var(--_line);
      padding-block: 0.5em;
    }
    thead th:first-child {
      display: none;
    }
    tbody th {
      grid-column: 1 / -1;
      color: var(--_soft);
    }
    th,
    td {
      padding-block: 0.1em;
      border: 0;
    }
  }
  .ways {
    display: grid;
    gap: 1.2em 2em;
    margin-block: 1.8em 1em;
    justify-items: start;
  }
  .ways p {
    margin-block-start: 0.35em;
    max-inline-size: 26em;
  }
  .ask {
    margin-block: 1.8em 1em;
    padding: 0.9em 1em;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-wash);
  }
  .ask p:focus {
    outline: none;
    box-shadow: none;
  }
  .ask div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.7em;
  }
  @container (min-width: 40em) {
    dl div {
      grid-template-columns: 12em 1fr;
    }
    .ways.two {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
