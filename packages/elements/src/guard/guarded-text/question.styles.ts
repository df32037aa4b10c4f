import { css } from 'lit';

export const questionStyles = css`
  .ask {
    margin-block-start: 0.6em;
    padding: 0.9em 1em;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-wash);
    overflow-wrap: anywhere;
  }
  #q {
    font-weight: 620;
  }
  .ask:has(#q:focus-visible) {
    outline: var(--_outline);
    outline-offset: 2px;
  }
  #q:focus {
    outline: none;
    box-shadow: none;
  }
  .ask ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    margin-block: 0.5em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.8em;
  }
  [role='status']:empty {
    display: none;
  }
`;
