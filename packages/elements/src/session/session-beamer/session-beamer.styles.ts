import { css } from 'lit';

/** Every size follows the window: 26 px of text on a beamer of 1920 by 1080, and as much of the picture on any other. */
export const styles = css`
  :host {
    --_unit: max(1em, min(1.36cqi, 2.42vh));
    overflow-wrap: anywhere;
  }
  .frame {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    gap: 1.2em;
    min-block-size: 100vh;
    padding: 1.3em 3.2em 0.9em;
    font-size: var(--_unit);
    line-height: 1.45;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 2em;
    color: var(--_soft);
  }
  .at {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1.2em;
  }
  .at b {
    color: var(--_ink);
    font-weight: 680;
  }
  .marks {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }
  .marks i {
    inline-size: 1.1em;
    block-size: 2px;
    background: var(--_edge);
  }
  .marks .done {
    block-size: 4px;
    background: var(--_soft);
  }
  .marks .current {
    block-size: 8px;
    background: var(--_mark);
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 1.4em;
  }
  h2 {
    font-size: 1.95em;
    line-height: 1.15;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    color: var(--_soft);
    letter-spacing: 0;
  }
  .large {
    font-size: 3.4em;
    font-weight: 680;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .lead {
    max-inline-size: 30em;
    font-size: 1.5em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .poles,
  .ends,
  .sides,
  .foot {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1em 4em;
  }
  .poles p {
    max-inline-size: 24em;
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }
  .poles div + div,
  .ends p + p {
    text-align: end;
  }
  .poles div + div p {
    margin-inline-start: auto;
  }
  .ends {
    font-size: 1.2em;
    font-weight: 640;
  }
  /* Two rounds of thirty people have to fit. */
  .frame.shift {
    gap: 0.7em;
    padding-block: 1.3em 1em;
  }
  .shift .stage {
    gap: 0.6em;
  }
  .shift .poles p {
    display: none;
  }
  .foot {
    grid-template-columns: 1.35fr 1fr;
    align-items: end;
  }
  .word {
    font-size: 2.1em;
    font-weight: 680;
    line-height: 1.15;
    letter-spacing: -0.01em;
    margin-block-end: 0.2em;
  }
  .foot .soft,
  .plain {
    max-inline-size: 34em;
  }
  .strip {
    font-size: 1.17em;
  }
  .ask {
    font-size: 1.15em;
    line-height: 1.35;
    text-align: end;
    text-wrap: balance;
  }
  .ask li + li {
    margin-block-start: 0.25em;
  }
  .count {
    display: grid;
    gap: 0.5em;
    justify-items: center;
    padding-block: 2.5em;
    text-align: center;
  }
  .statement {
    font-size: 1.3em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 1.5em 2em;
  }
  .columns li {
    margin-block-start: 0.55em;
    line-height: 1.3;
  }
  .columns .chosen {
    font-weight: 700;
  }
  .order {
    display: inline-grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin-inline-end: 0.2em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .sides h2 {
    margin-block-end: 0.3em;
  }
  .sides h3 {
    margin-block: 1.1em 0.2em;
  }
  .sides p {
    max-inline-size: 22em;
    font-size: 1.35em;
    line-height: 1.4;
  }
  .accent {
    font-size: 2.2em;
    max-inline-size: 26em;
  }
  .poles h2 + h2 {
    text-align: end;
  }
  dl {
    display: grid;
    gap: 0.9em;
  }
  dl > div {
    display: grid;
    grid-template-columns: 13em minmax(0, 1fr);
    gap: 2em;
    align-items: baseline;
  }
  dt {
    color: var(--_soft);
  }
  dd {
    font-size: 1.5em;
    line-height: 1.3;
  }
  .lined {
    gap: 0;
    margin-block-start: 1em;
  }
  .lined > div {
    padding-block: 0.85em;
    border-block-start: 1px solid var(--_line);
  }
  .lined dd {
    font-size: 1.7em;
  }
  .agreed > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.6em 4em;
    align-items: baseline;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .agreed .first {
    margin-block-start: 0.15em;
    font-size: 1.5em;
    font-weight: 640;
    line-height: 1.25;
    text-wrap: balance;
  }
  .agreed dl {
    gap: 0.35em;
  }
  .agreed dl > div {
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 1em;
  }
  .agreed dd {
    font-size: 1.1em;
  }
  .only > li {
    padding-block: 1.8em;
  }
  .only .first {
    font-size: 2.5em;
  }
  .only dl {
    gap: 1.1em;
  }
  .only dl > div {
    display: block;
  }
  .only dd {
    font-size: 1.5em;
  }
  @container (max-width: 40em) {
    .frame {
      padding: 1.2em 1em;
    }
    .poles,
    .ends {
      gap: 1em;
    }
    h2 {
      hyphens: auto;
    }
    .poles h2,
    .large,
    .accent,
    .only .first {
      font-size: 1.4em;
    }
    .foot,
    .sides,
    .agreed > li,
    dl > div,
    .agreed dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 1em;
    }
    dl > div {
      gap: 0;
    }
    .ask {
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .marks i {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .order {
      border: 2px solid CanvasText;
    }
  }
`;
