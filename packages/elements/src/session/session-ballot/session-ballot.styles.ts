import { css } from 'lit';

/** The number of participants; shared with the first step. */
export const stepperStyles = css`
  .stepper {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }
  .stepper output {
    min-inline-size: 9em;
    text-align: center;
    font-weight: 620;
    font-variant-numeric: tabular-nums;
  }
  .sign {
    inline-size: max(44px, 2.75em);
    block-size: max(44px, 2.75em);
    padding: 0;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
    font-size: 1em;
    line-height: 1;
    cursor: pointer;
  }
  .sign:hover {
    border-color: var(--_mark);
    background: var(--_wash);
  }
  .sign[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_soft);
    background: none;
    cursor: default;
  }
`;

export const styles = css`
  h3:focus,
  #confirm:focus {
    outline: none;
  }
  .cover {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 0.5em;
    min-block-size: 22em;
    padding: 2.5em 1.2em;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_wash);
    text-align: center;
  }
  .cover h3 {
    font-size: 1.9em;
  }
  .cover > p {
    font-size: 1.2em;
  }
  .cover > .statement {
    margin-block-end: 0.8em;
    font-size: 1em;
  }
  .cover > .progress {
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
  .cover > .progress:empty {
    display: none;
  }
  .cover .btn {
    margin-block-start: 0.9em;
    min-inline-size: 12em;
    font-size: 1.1em;
  }
  .cover > .mirror {
    max-inline-size: 30em;
    margin-block-start: 1.2em;
    font-size: 0.86em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
    max-inline-size: 22em;
    margin-block: 1.1em 0.2em;
  }
  .marks i {
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  .marks .in {
    border-color: var(--_mark);
    background: var(--_mark);
  }
  details {
    margin-block-start: 0.6em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: max(24px, 2.2em);
    padding-block: 0.35em;
    color: var(--_soft);
    cursor: pointer;
  }
  .adjust {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.8em 2em;
    padding-block: 0.5em 1em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    margin-block-start: 0.8em;
  }
  .turn {
    max-inline-size: 56em;
  }
  .turn .dilemma-item,
  .turn fieldset {
    display: block;
    margin-block-start: 1.8em;
  }
  .turn .buttons {
    margin-block-start: 1.4em;
  }
  .missing {
    min-block-size: 1.55em;
    margin-block-start: 0.8em;
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 1.3em;
    font-weight: 640;
    line-height: 1.3;
  }
  .levels {
    display: grid;
    max-inline-size: 34em;
    margin-block-start: 1em;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_bg);
  }
  .level {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: max(44px, 3.1em);
    padding: 0.4em 0.9em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .level + .level {
    box-shadow: 0 -3px 0 -2px var(--_line);
  }
  .level:hover {
    background: var(--_wash);
  }
  .level.on {
    border-color: var(--_mark);
    background: var(--_wash);
    box-shadow: none;
    font-weight: 620;
  }
  .level:has(:focus-visible) {
    outline: var(--_outline);
    outline-offset: 1px;
    z-index: 1;
  }
  .level :focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .cover {
      border: 1px solid CanvasText;
    }
    .marks i {
      border-color: CanvasText;
    }
    .marks .in {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .level.on {
      border-color: Highlight;
    }
  }
`;
