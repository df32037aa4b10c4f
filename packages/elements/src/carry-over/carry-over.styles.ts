import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 54em;
    overflow-wrap: anywhere;
  }
  header {
    margin-block-end: 1.8em;
  }
  h2 {
    margin-block: 0.4em 0.5em;
  }
  .lead {
    font-size: 1.1em;
    max-inline-size: 38em;
  }
  header p + p {
    margin-block-start: 0.8em;
  }
  .why {
    max-inline-size: 42em;
    margin-block: 0.4em 0;
  }
  fieldset {
    margin: 1.6em 0 0;
    padding: 1.4em 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 0.7em;
  }
  legend + * {
    clear: both;
  }
  legend b {
    font-size: 1.08em;
    font-weight: 650;
  }
  legend span {
    display: block;
  }
  .sides {
    display: grid;
    gap: 1em 2.4em;
    margin-block-end: 1em;
  }
  h4 {
    font-size: 0.86em;
    font-weight: 620;
    letter-spacing: 0;
    color: var(--_soft);
    margin-block-end: 0.3em;
  }
  .statement {
    font-weight: 600;
  }
  .levels {
    margin-block-start: 0.5em;
    font-size: 0.94em;
  }
  .levels li {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
    margin-block-start: 0.4em;
  }
  .levels .chosen {
    border-color: var(--_mark);
  }
  .note {
    white-space: pre-line;
    margin-block-start: 0.3em;
  }
  .decide {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.8em;
  }
  [role='radiogroup'] {
    margin-block-start: 0.8em;
  }
  .decide label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  details {
    margin-block-start: 1.6em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.6em;
  }
  details + details {
    margin-block-start: 0.6em;
  }
  summary {
    min-block-size: max(24px, 2.2em);
    padding-block: 0.35em;
    font-weight: 620;
    cursor: pointer;
  }
  details li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.5em;
  }
  details li > span:first-child {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    margin-block: 2.2em 1em;
  }
  @container (min-width: 44em) {
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
