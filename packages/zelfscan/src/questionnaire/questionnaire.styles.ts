import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    max-inline-size: var(--zs-max-inline-size, 74em);
    margin-inline: auto;
    background: var(--_bg);
    font-size: var(--zs-font-size, inherit);
    font-family: var(--zs-font-family, inherit);
  }
  .shell {
    min-block-size: 20em;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.4em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1.4em;
    padding: 0.9em 1.1em;
    border-inline-start: 5px solid var(--_warn);
    background: var(--_warn-wash);
  }
  [role='alert']:has(.notice:not(.lasting)) {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  .notice.calm {
    border-color: var(--_accent);
    background: var(--_wash);
  }
  .notice p {
    flex: 1 1 24em;
    max-inline-size: 44em;
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
    zs-theme-nav {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 7em);
      overflow-y: auto;
    }
  }
  @media print {
    zs-action-bar,
    zs-theme-nav,
    .notice {
      display: none;
    }
    .fill {
      display: block;
    }
  }
`;
