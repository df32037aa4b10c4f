import { css } from 'lit';

export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
  }
  .title {
    display: block;
    margin-block-end: 0.35em;
    font-size: 0.9em;
    color: var(--_soft);
  }
  .statement {
    display: block;
    max-inline-size: 36em;
    font-size: 1.3em;
    font-weight: 640;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .poles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.25em clamp(1em, 8%, 5em);
    margin-block-start: 1.4em;
  }
  .pole {
    min-inline-size: 0;
    max-inline-size: 25em;
    hyphens: auto;
  }
  .pole + .pole {
    justify-self: end;
    text-align: end;
  }
  .pole b {
    display: block;
    font-size: 1.05em;
    font-weight: 640;
    line-height: 1.3;
    text-wrap: balance;
  }
  .why {
    margin-block-start: 0.3em;
    font-size: 0.88em;
    line-height: 1.45;
    color: var(--_soft);
    text-wrap: pretty;
  }
  .scale {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-block-start: 0.6em;
  }
  .stop {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(44px, 3.6em);
    cursor: pointer;
  }
  .stop::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 1px);
    border-block-start: 2px solid var(--_edge);
  }
  .stop:first-child::before {
    inset-inline-start: 50%;
  }
  .stop:last-child::before {
    inset-inline-end: 50%;
  }
  .stop input {
    appearance: none;
    position: relative;
    inline-size: min(1.9em, 76%);
    block-size: auto;
    aspect-ratio: 1;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_bg);
    cursor: pointer;
    transition: inline-size var(--_motion);
  }
  .stop:hover input {
    border-color: var(--_mark);
    background: var(--_wash);
  }
  .stop input:checked {
    inline-size: min(2.6em, 92%);
    border: solid var(--_mark);
    border-width: min(0.8em, 4cqi);
    background: var(--_bg);
  }
  .said {
    min-block-size: 1.6em;
    text-align: center;
    font-size: 0.94em;
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    margin-block-start: 0.6em;
    font-size: 0.94em;
  }
  .other {
    display: flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: max(44px, 2.95em);
    min-inline-size: 44px;
    padding: 0.2em 0;
    padding-inline-end: 0.9em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .other:hover,
  .other.on {
    padding-inline-start: 0.9em;
    margin-inline-start: -0.9em;
    background: var(--_wash);
  }
  .other.on {
    margin-inline-start: 0;
    border-color: var(--_mark);
  }
  .other:has(:focus-visible) {
    outline: var(--_outline);
    outline-offset: 1px;
  }
  .other :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin-inline-start: auto;
  }
  .tools .link {
    min-block-size: max(24px, 2.6em);
  }
  .guarded-text {
    margin-block-start: 0.6em;
  }
  details {
    margin-block-start: 0.4em;
  }
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    inline-size: fit-content;
    min-block-size: max(24px, 2em);
    padding: 0.3em 0;
    padding-inline-end: 0.3em;
    font-size: 0.94em;
    color: var(--_soft);
    cursor: pointer;
  }
  summary:hover,
  details[open] > summary {
    color: var(--_ink);
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.42em;
    block-size: 0.42em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(0.05em) rotate(225deg);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    margin-block: 0.5em 0.8em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_mark);
    font-size: 0.94em;
  }
  .panel .head {
    font-weight: 620;
  }
  .overdone {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em 2.5em;
  }
  .panel p,
  .panel li,
  .panel dd {
    max-inline-size: 34em;
  }
  .panel li {
    padding-block: 0.12em;
  }
  dt {
    font-weight: 600;
  }
  @container (min-width: 40em) {
    .overdone {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .stop::before {
      border-color: CanvasText;
    }
    .stop input {
      border-color: CanvasText;
      background: Canvas;
    }
    .stop input:checked {
      border-color: Highlight;
      background: Canvas;
    }
    .other {
      border-color: Canvas;
    }
    .other.on {
      border-color: Highlight;
    }
  }
`;
