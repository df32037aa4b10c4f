import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46em;
    overflow-wrap: anywhere;
  }
  header {
    margin-block-end: calc(1.6em * var(--_space));
  }
  .lead {
    margin-block-start: 0.5em;
    font-size: 1.2em;
    line-height: 1.45;
    max-inline-size: 32em;
  }
  .scan-list,
  ::slotted(*) {
    margin-block-end: 2.2em;
  }
  .columns {
    display: grid;
    gap: calc(1.5em * var(--_space)) 3em;
    margin-block-end: calc(1.4em * var(--_space));
  }
  h3 {
    font-size: 1.05em;
    margin-block-end: 0.4em;
  }
  .columns li {
    position: relative;
    padding-inline-start: 1.1em;
    margin-block-end: 0.35em;
  }
  .columns li::before {
    content: '–';
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_soft);
  }
  .facts {
    max-inline-size: 38em;
    margin-block-end: 0.5em;
  }
  .warn {
    color: var(--_warn);
    font-weight: 600;
  }
  form {
    margin-block: calc(1.8em * var(--_space));
    display: grid;
    gap: calc(1.3em * var(--_space));
    justify-items: start;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 620;
  }
  fieldset label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.6em;
    cursor: pointer;
  }
  details {
    inline-size: 100%;
  }
  summary {
    min-block-size: max(24px, 2.2em);
    padding-block: 0.35em;
    font-weight: 620;
    cursor: pointer;
  }
  .fields {
    display: grid;
    gap: 1.1em 1.6em;
    margin-block: 0.8em 0.3em;
  }
  .fields label {
    display: block;
    font-weight: 600;
    font-size: 0.94em;
    margin-block-end: 0.25em;
  }
  .provenance {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    max-inline-size: 46em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.8em;
    align-items: center;
    margin-block-start: 0.6em;
  }
  form .ways {
    margin: 0;
  }
  .file {
    position: relative;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  :host([dropping]),
  .file:has(:focus-visible) {
    outline: var(--_outline);
    outline-offset: 2px;
  }
  @container (min-width: 40em) {
    .columns,
    .fields {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
