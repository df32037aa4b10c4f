import { css } from 'lit';

export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }
  header {
    display: grid;
    gap: 0.9em;
    margin-block-end: 1.6em;
  }
  header .link {
    justify-self: start;
  }
  h2 {
    font-size: 1.5em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.8em;
    border-block-end: 1px solid var(--_line);
  }
  nav button {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    padding: 0.5em 0;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_soft);
    text-align: start;
    cursor: pointer;
  }
  nav button:hover {
    color: var(--_ink);
  }
  nav button[aria-current] {
    border-block-end-color: var(--_mark);
    color: var(--_ink);
    font-weight: 640;
  }
  .count {
    font-size: 0.86em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .phase {
    max-inline-size: 38em;
    margin-block-start: 1.8em;
  }
  h3 {
    font-size: 1.5em;
    scroll-margin-block-start: 5em;
    margin-block-end: 0.3em;
  }
  ol li {
    padding-block: 2em 1.6em;
    border-block-start: 1px solid var(--_line);
  }
  ol li:first-child {
    border: 0;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1.4em;
    padding-block: 0.7em;
    background: var(--_bg);
    border-block-start: 1px solid var(--_line);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.4em;
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-inline-start: auto;
  }
  .safety {
    margin-block: 0 1.4em;
  }
  @container (max-width: 34em) {
    .bar {
      padding-block: 0.5em;
    }
    .steps {
      inline-size: 100%;
    }
    .steps .btn {
      flex: 1 1 auto;
    }
    nav ul {
      flex-direction: column;
      border: 0;
    }
    nav button {
      inline-size: 100%;
      justify-content: space-between;
      padding-inline: 0.8em;
      border-block-end: 0;
      border-inline-start: 3px solid var(--_line);
    }
    nav button[aria-current] {
      border-inline-start-color: var(--_mark);
      background: var(--_wash);
    }
  }
  /* With text this large there is no room left for what sticks. */
  @container (max-width: 15em) {
    .bar {
      position: static;
    }
  }
  @media (forced-colors: active) {
    /* Transparent is visible there: every theme would have a line. */
    nav button {
      border-block-end-color: Canvas;
    }
    nav button[aria-current] {
      border-block-end-color: Highlight;
    }
  }
`;
