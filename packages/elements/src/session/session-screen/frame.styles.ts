import { css } from 'lit';

/** What is around the body of every step. */
export const frameStyles = css`
  .screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  header {
    max-inline-size: 38em;
    margin-block: 1.2em 2em;
  }
  h2 {
    margin-block: 0.1em 0.25em;
    scroll-margin-block: 2em 6em;
  }
  .lead {
    font-size: 1.1em;
    line-height: 1.5;
    color: var(--_soft);
    text-wrap: pretty;
  }
  .turn .body {
    margin-block-start: 1.2em;
  }
  footer {
    display: grid;
    gap: 0.35em;
    margin-block: 3em 1.4em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  footer > p {
    max-inline-size: 48em;
  }
  .safety {
    color: var(--_ink);
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.6em;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: 0.4em 1.2em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
    background: var(--_bg);
  }
  .buttons {
    display: flex;
    gap: 0.7em;
  }
  .bar .btn {
    flex: 1;
  }
  .where {
    display: none;
  }
  @container (min-width: 46em) {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .bar .btn {
      flex: none;
    }
    .where {
      display: inline;
    }
  }
  @media (max-height: 26em) {
    .bar {
      position: static;
    }
  }
`;
