import { css } from 'lit';

export const styles = css`
  :host {
    padding-block-end: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  header {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  h2 {
    margin-block: 0.1em 0.3em;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: inherit;
    font-weight: 650;
    line-height: 1.4;
    text-align: center;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    margin-block-start: 1em;
  }
  .state {
    flex: 1 0 100%;
  }
  .btn kbd {
    display: none;
    margin-inline-start: 0.3em;
    font-size: 0.86em;
  }
  .option {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .help {
    margin-block-start: 0.6em;
  }
  summary {
    min-block-size: max(24px, 1.9em);
    cursor: pointer;
  }
  .help dl {
    display: grid;
    gap: 0.5em 2.5em;
    max-inline-size: 62em;
    padding-block: 0.4em 0.6em;
  }
  dt {
    font-weight: 650;
  }
  dd {
    color: var(--_soft);
  }
  .theme {
    margin-block-start: 2em;
  }
  .theme-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.2em 1em;
    overflow-wrap: anywhere;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1.4em;
    padding-block: 0.5em;
    border-block-end: 1.5px solid var(--_edge);
    background: var(--_bg);
  }
  .progress {
    display: none;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.1em;
  }
  .row {
    display: grid;
    grid-template-columns: fit-content(8em) minmax(0, 1fr) auto;
    grid-template-areas: 'id about about' 'keys keys keys' 'word word tools' 'note note note';
    align-items: center;
    gap: 0.15em 0.4em;
    padding: 0.5em 0.25em;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 4px solid transparent;
    overflow-wrap: anywhere;
  }
  .id {
    grid-area: id;
    align-self: start;
    min-inline-size: 2.6em;
    color: var(--_soft);
  }
  .about {
    grid-area: about;
    line-height: 1.35;
  }
  .refused {
    color: var(--_warn);
    font-weight: 600;
  }
  .keys {
    grid-area: keys;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr));
    gap: 0.14em;
  }
  .word {
    grid-area: word;
    color: var(--_soft);
  }
  .answered .word {
    color: inherit;
    font-weight: 620;
  }
  .tools {
    grid-area: tools;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 1.2em;
  }
  .tools .link {
    min-block-size: max(24px, 2.2em);
  }
  .key {
    position: relative;
    min-inline-size: 2.75em;
    block-size: 2.75em;
    cursor: pointer;
  }
  .key input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .face {
    display: grid;
    place-items: center;
    block-size: 100%;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    color: var(--_soft);
    pointer-events: none;
  }
  .key:hover .face {
    background: var(--_wash);
    color: var(--_ink);
  }
  .key input:checked + .face {
    border-color: var(--_mark);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .row:focus-within {
    border-inline-start-color: var(--_mark);
    background: var(--_wash);
  }
  .row:has(input:focus-visible) {
    outline: var(--_outline);
    outline-offset: -1px;
  }
  .key input:focus-visible {
    outline: none;
    box-shadow: none;
    /* Clear of the line of keys above, and of a bar at the bottom of the page; with a row on either side. */
    scroll-margin-block: 9em 12em;
  }
  .key input:focus-visible + .face {
    outline: 2px dashed var(--_focus);
    outline-offset: 1px;
  }
  .note {
    grid-area: note;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em 1.2em;
    padding-block: 0.3em;
  }
  .note label {
    font-weight: 600;
  }
  .note span {
    grid-row: 2;
  }
  textarea {
    min-block-size: 2.75em;
  }
  .end {
    margin-block-start: 2em;
    padding: 1em 1.2em;
    border-inline-start: 4px solid var(--_mark);
  }
  .end:focus {
    background: var(--_wash);
  }
  .end:focus-visible {
    outline-offset: -1px;
  }
  @container (min-width: 36em) {
    .help dl > div {
      display: grid;
      grid-template-columns: 16em 1fr;
      gap: 1em;
    }
    .row {
      grid-template-columns: fit-content(8em) minmax(0, 1fr) fit-content(19em) 9.5em;
      grid-template-areas: 'id about keys word' 'id about keys tools' '. note note note';
      column-gap: 0.8em;
      padding: 0.25em 0.4em;
    }
    .keys {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em;
    }
    .note {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .note span {
      grid-row: auto;
    }
    .note textarea {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .btn kbd {
      display: inline-block;
    }
    .id {
      align-self: center;
    }
    .tools {
      justify-content: start;
    }
    .tools .link {
      min-block-size: 24px;
      padding-block: 0;
    }
    .word {
      align-self: end;
      line-height: 1.3;
    }
  }
  @container (min-width: 62em) {
    .row {
      grid-template-columns: fit-content(8em) minmax(0, 24em) fit-content(30em) 10.5em minmax(8.6em, 1fr);
      grid-template-areas: 'id about keys word tools' '. note note note note';
      padding-block: 0.1em;
    }
    .word {
      align-self: center;
    }
    .progress {
      display: inline;
    }
    .state {
      flex: 1 1 auto;
    }
    .bar .state {
      order: 1;
      text-align: end;
    }
  }
  @media (pointer: fine) {
    @container (min-width: 36em) {
      .key {
        min-inline-size: 2.6em;
        block-size: 2.4em;
      }
    }
    @container (min-width: 62em) {
      .key {
        min-inline-size: 2.9em;
      }
    }
  }
  /* Where a mouse points, what a row can do more comes with the row. */
  @media (hover: hover) {
    @container (min-width: 62em) {
      .row:not(:hover, :focus-within) .tools {
        opacity: 0;
      }
    }
  }
  @media (min-height: 32em) {
    .legend {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }
  @media (max-height: 32em) {
    .key input:focus-visible {
      scroll-margin-block: 3em 4em;
    }
  }
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: Canvas;
    }
    .row:focus-within {
      border-inline-start-color: Highlight;
    }
    .face {
      border-color: ButtonBorder;
    }
    .key input:checked + .face {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
