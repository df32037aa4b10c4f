import { css } from 'lit';

export const styles = css`
  :host {
    font-size: 0.9em;
    color: var(--_soft);
  }
  .fold {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.4em 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: var(--_ink);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .fold::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.3em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.12em) rotate(45deg);
  }
  .open .fold::after {
    transform: translateY(0.12em) rotate(225deg);
  }
  nav:not(.open) #list {
    display: none;
  }
  #list {
    padding-block: 0.4em 0.8em;
    border-block-end: 1px solid var(--_line);
  }
  .entry {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    inline-size: 100%;
    padding: 0.5em 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  button.entry {
    cursor: pointer;
  }
  button.entry:hover {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .current {
    color: var(--_ink);
    font-weight: 680;
  }
  .current > span,
  button.current:hover {
    text-decoration: underline 3px var(--_mark);
    text-underline-offset: 0.55em;
  }
  .dilemmas {
    display: flex;
    align-items: center;
    gap: 0.3em;
    margin-block-start: 0.4em;
  }
  .number {
    inline-size: 2.75em;
    padding-inline: 0;
    justify-content: center;
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 46em) {
    .fold {
      display: none;
    }
    nav #list,
    nav:not(.open) #list {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 2em;
      padding-block: 0.2em 0.6em;
      border: 0;
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.4em;
    }
    .entry {
      inline-size: auto;
      min-inline-size: max(24px, 1.75em);
    }
    .dilemmas {
      margin: 0;
      margin-inline-start: auto;
    }
    .number {
      inline-size: 2em;
    }
  }
`;
