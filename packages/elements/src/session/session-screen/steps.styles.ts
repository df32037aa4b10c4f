import { css } from 'lit';

/** The bodies of the steps up to the agreement. */
export const stepStyles = css`
  /* On its button for a calendar Chromium does not count it as focused. */
  input[type='date']:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .column {
    display: grid;
    gap: 1.8em;
    max-inline-size: 38em;
  }
  .head {
    font-weight: 620;
  }
  h4 {
    font-size: 1.05em;
  }
  .count {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .count .head {
    font-size: 0.94em;
  }
  .aside {
    display: grid;
    gap: 0.4em;
    max-inline-size: 42em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mark);
  }
  .need {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.4em;
    background: var(--_bg);
    font-weight: 620;
  }
  .need:empty {
    display: none;
  }
  .phase {
    display: grid;
    gap: 0.7em 2.5em;
    padding-block: 1.4em;
    border-block-start: 1px solid var(--_line);
  }
  .phase h3 {
    font-size: 1.05em;
    margin-block-end: 0.25em;
  }
  .phase ul {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }
  .cell {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.2em 0.8em;
    align-items: start;
    min-block-size: max(44px, 2.75em);
    padding: 0.7em 0.9em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
    cursor: pointer;
  }
  .cell:hover {
    background: var(--_wash);
  }
  .cell.on {
    border-color: var(--_mark);
    background: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_mark);
  }
  .cell.off {
    border-color: var(--_line);
    background: none;
    cursor: default;
  }
  .cell:has(:focus-visible) {
    outline: var(--_outline);
    outline-offset: 1px;
  }
  .cell :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .cell input {
    margin-block-start: 0.15em;
  }
  .what {
    display: grid;
    gap: 0.15em;
  }
  .what b {
    font-weight: 620;
    line-height: 1.35;
  }
  .order {
    min-inline-size: 1em;
    font-weight: 680;
    font-size: 1.2em;
    line-height: 1.2;
    color: var(--_mark);
  }
  .poles,
  .foot,
  .sides {
    display: grid;
    gap: 1.4em clamp(1.5em, 6cqi, 5em);
  }
  .poles {
    grid-template-columns: 1fr 1fr;
    margin-block-end: 1.8em;
  }
  .poles p {
    margin-block-start: 0.3em;
    font-size: 0.94em;
    max-inline-size: 24em;
  }
  .poles div + div {
    text-align: end;
  }
  .poles div + div p {
    margin-inline-start: auto;
  }
  .foot {
    margin-block-start: 2em;
  }
  .word {
    font-size: 1.6em;
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.01em;
    margin-block-end: 0.2em;
  }
  .meaning {
    display: grid;
    gap: 0.4em;
    max-inline-size: 38em;
  }
  .sentence {
    font-size: 1.1em;
    line-height: 1.5;
  }
  .direction {
    font-weight: 620;
  }
  .questions h3 {
    font-size: 0.94em;
    font-weight: 600;
  }
  .questions li {
    margin-block-start: 0.35em;
    font-size: 1.1em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .say {
    max-inline-size: 34em;
    margin-block-end: 1.4em;
    font-size: 1.2em;
    line-height: 1.45;
  }
  .recap {
    margin-block-end: 2em;
  }
  .recap .dot-strip {
    margin-block: 1em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: max(24px, 2.2em);
    padding-block: 0.35em;
    color: var(--_soft);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_ink);
  }
  .poles h3 {
    font-size: 1.05em;
  }
  .sides h3 {
    margin-block-end: 0.6em;
    font-size: 1.35em;
  }
  .sides p {
    max-inline-size: 34em;
  }
  .sides .head {
    margin-block-start: 0.9em;
    color: var(--_soft);
  }
  .sides .guarded-text {
    margin-block-start: 1.5em;
  }
  @container (min-width: 46em) {
    .poles h3 {
      font-size: 1.35em;
    }
    .poles p {
      font-size: 1em;
    }
    .phase {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .foot {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
    .questions {
      text-align: end;
    }
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .cell.on {
      border-color: Highlight;
      box-shadow: inset 0 0 0 2px Highlight;
    }
  }
`;
