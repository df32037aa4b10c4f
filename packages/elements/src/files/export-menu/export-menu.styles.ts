import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 62em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: max(24px, 1.75em);
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
  }
  form {
    display: grid;
    gap: 1.4em 3em;
    padding-block: 0.4em 1.6em;
  }
  details form {
    padding-block-start: 1em;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.2em;
    font-weight: 620;
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.7em;
    align-items: start;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    cursor: pointer;
  }
  label input {
    margin-block-start: 0.15em;
  }
  label span span {
    display: block;
  }
  .apart {
    margin-block-start: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .end {
    display: grid;
    gap: 0.9em;
    justify-items: start;
  }
  .end p {
    max-inline-size: 40em;
  }
  .btn[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  @container (min-width: 44em) {
    form {
      grid-template-columns: 1fr 1fr;
    }
    .end {
      grid-column: 1 / -1;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
