import { css } from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
  }
  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
  }
  .tag {
    display: block;
    margin-block-end: 0.4em;
    font-size: 0.82em;
    font-weight: 600;
    color: var(--_warn);
  }
  .statement {
    display: block;
    max-inline-size: 36em;
    font-size: 1.2em;
    font-weight: 620;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 1.1em;
    margin-block-start: 0.35em;
    color: var(--_soft);
  }
  .more {
    min-block-size: max(24px, 2em);
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
    text-align: start;
  }
  .term {
    text-decoration: underline dotted;
    text-underline-offset: 0.22em;
  }
  .more:hover,
  .more[aria-expanded='true'] {
    color: var(--_ink);
  }
  .more:not(.term)::after {
    content: '';
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline-start: 0.5em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.18em) rotate(45deg);
  }
  .more:not(.term)[aria-expanded='true']::after {
    transform: translateY(0.05em) rotate(225deg);
  }
  .panel {
    max-inline-size: 40em;
    margin-block-start: 0.35em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_mark);
    font-size: 0.94em;
  }
  .panel p {
    margin-block-start: 0.4em;
  }
  .levels {
    display: grid;
    margin-block-start: calc(1em * var(--_space));
    border: var(--_form-control-border-width) solid var(--_edge);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_form-control-background-color);
  }
  .level {
    display: block;
    min-block-size: max(44px, 2.75em);
    padding: calc(0.7em * var(--_space)) 0.8em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .level + .level {
    box-shadow: 0 -3px 0 -2px var(--_line);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 0.55em;
  }
  .head b {
    font-weight: 620;
  }
  .anchor {
    display: block;
    margin-block-start: 0.25em;
    padding-inline-start: 1.8em;
    font-size: 0.88em;
    line-height: 1.45;
    color: var(--_soft);
  }
  .level:hover,
  .other:hover {
    background: var(--_wash);
  }
  .level.on {
    border-color: var(--_mark);
    background: var(--_wash);
    box-shadow: none;
  }
  .level.on .anchor {
    color: var(--_ink);
  }
  .level:has(:focus-visible),
  .other:has(:focus-visible) {
    outline: var(--_outline);
    outline-offset: 1px;
    z-index: 1;
  }
  .level :focus-visible,
  .other :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    margin-block-start: calc(0.5em * var(--_space));
    font-size: 0.94em;
  }
  .other {
    display: flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: max(44px, 2.75em);
    padding: 0.2em 0.9em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .other.on {
    border-color: var(--_mark);
    background: var(--_wash);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin-inline-start: auto;
    padding-inline: 0.9em;
  }
  .tools .link {
    min-block-size: 2.6em;
  }
  .note {
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.6em;
  }
  .note label {
    font-weight: 600;
    font-size: 0.94em;
  }
  @container (min-width: 46em) {
    .levels {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-flow: column;
    }
    .level + .level {
      box-shadow: -3px 0 0 -2px var(--_line);
    }
    .anchor {
      padding-inline-start: 0;
      margin-block-start: 0.4em;
    }
    .other:first-child {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .levels {
      border: 0;
    }
    .level.on,
    .other.on {
      border-color: Highlight;
    }
    .level + .level {
      border-block-start-color: CanvasText;
    }
  }
`;
