import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 38em;
  }
  .lead {
    margin-block: 0.5em 1.2em;
  }
  .before {
    margin-block-end: 1.6em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_warn);
  }
  .before li + li {
    margin-block-start: 0.5em;
  }
  .before li:first-child {
    font-weight: 600;
  }
  .field {
    margin-block-end: 1.2em;
  }
  .field > label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  input:is([type='password'], [type='text']) {
    inline-size: 100%;
    max-inline-size: 26em;
    min-block-size: 2.75em;
    padding: 0.55em 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  input[aria-invalid='true'] {
    border-color: var(--_warn);
    border-width: 2px;
  }
  .check {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    max-inline-size: max-content;
    cursor: pointer;
  }
  .check input {
    margin-block-start: 0.15em;
  }
  .error {
    display: block;
    margin-block-start: 0.35em;
    color: var(--_warn);
    font-weight: 600;
  }
  .hint {
    display: block;
    margin-block-start: 0.3em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1em;
    margin-block-start: 1.6em;
  }
  .forgotten {
    margin-block-start: 2.4em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .forgotten .buttons {
    margin-block-start: 0.6em;
  }
`;
