import { css } from 'lit';

export const styles = css`
  [role='alert']:has(.notice:not(.lasting)) {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  /* What is told has to be seen by who has scrolled down, where it leaves room enough for the rest. */
  @media (min-height: 40em) {
    .notice.calm {
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
    }
  }
  .fill {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
    padding-block-end: 1.5em;
  }
  @container (min-width: 62em) {
    .fill {
      grid-template-columns: 16.5em minmax(0, 1fr);
      gap: 3.4em;
      align-items: start;
    }
    .theme-nav {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 7em);
      overflow-y: auto;
    }
  }
  @media print {
    .action-bar,
    .theme-nav,
    .notice {
      display: none;
    }
    .fill {
      display: block;
    }
  }
`;
