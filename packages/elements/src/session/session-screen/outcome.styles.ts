import { css } from 'lit';

/** The bodies of the steps about what comes out of the talk. */
export const outcomeStyles = css`
  .agree {
    display: grid;
    gap: 1.6em 2.5em;
    max-inline-size: 52em;
  }
  .date {
    display: grid;
    align-content: start;
    gap: 0.3em;
  }
  .date label {
    font-weight: 600;
    font-size: 0.94em;
  }
  .agreement {
    max-inline-size: 42em;
    margin-block-end: 1.8em;
  }
  .at-support > .column {
    margin-block-start: 2.2em;
  }
  .not-yet {
    display: grid;
    justify-items: start;
    gap: 1em;
    padding-block: 1em;
  }
  .at-summary section {
    margin-block-start: 2.2em;
  }
  .at-summary section > h3 {
    margin-block-end: 0.5em;
  }
  .agreed,
  .talked {
    padding-block: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .agreed dl {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.6em;
  }
  .agreed dl > div {
    display: grid;
    gap: 0 1.5em;
  }
  dt {
    color: var(--_soft);
  }
  .talked .dot-strip {
    margin-block: 1em 1.2em;
  }
  .noted {
    max-inline-size: 42em;
    margin-block-start: 0.5em;
    white-space: pre-line;
  }
  .noted b {
    display: block;
    font-weight: 600;
    font-size: 0.94em;
    color: var(--_soft);
  }
  .at-summary > .aside {
    margin-block-start: 1.2em;
  }
  .keep > .buttons {
    flex-wrap: wrap;
    margin-block: 1em 0.8em;
  }
  .keep > .soft {
    max-inline-size: 38em;
  }
  .again .buttons {
    flex-wrap: wrap;
    margin-block-start: 0.7em;
  }
  .again p:focus {
    outline: none;
  }
  @container (min-width: 46em) {
    .agree {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .agree .wide {
      grid-column: 1 / -1;
    }
    .agreed dl > div {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
`;
