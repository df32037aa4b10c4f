import { css } from 'lit';

export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }
  label {
    display: block;
  }
  .statement {
    display: block;
    max-inline-size: 36em;
    font-size: 1.2em;
    font-weight: 620;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .guidance {
    max-inline-size: 40em;
    margin-block: 0.35em 0.6em;
  }
  details {
    margin-block-end: 0.4em;
  }
  summary {
    min-block-size: max(1.9em, 24px);
    cursor: pointer;
  }
  .answer {
    display: grid;
    gap: 0.3em;
  }
`;
