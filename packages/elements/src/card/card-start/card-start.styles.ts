import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 50em;
    overflow-wrap: anywhere;
  }
  header {
    margin-block-end: 1.2em;
  }
  .lead {
    margin-block-start: 0.5em;
    font-size: 1.2em;
    line-height: 1.45;
    max-inline-size: 32em;
  }
  h3 {
    font-size: 1.05em;
    margin-block-end: 0.5em;
  }
  .ways {
    margin-block: 2em 2.2em;
  }
  .choices {
    display: grid;
    gap: 1em;
  }
  /* The whole box can be pressed: the button reaches to its edges. */
  .way {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    padding: 1.1em 1.2em 1.2em;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_bg);
  }
  .way:hover {
    border-color: var(--_mark);
    background: var(--_wash);
  }
  .way button {
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.1em;
    font-weight: 640;
    line-height: 1.4;
    min-block-size: 24px;
    color: var(--_mark);
    text-align: start;
    cursor: pointer;
  }
  .way button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .way:has(:focus-visible) {
    outline: var(--_outline);
    outline-offset: 2px;
  }
  .way :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .way p {
    font-size: 0.94em;
    line-height: 1.5;
    color: var(--_soft);
  }
  .columns {
    display: grid;
    gap: 1.6em 3em;
  }
  .columns li {
    position: relative;
    padding-inline-start: 1.1em;
    margin-block-end: 0.4em;
    text-wrap: pretty;
  }
  .columns li::before {
    content: '–';
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_soft);
  }
  .warn {
    color: var(--_warn);
    font-weight: 600;
  }
  .end {
    display: grid;
    gap: 0.8em;
    justify-items: start;
    margin-block-start: 2.2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.8em;
    align-items: center;
  }
  .file {
    display: inline-block;
    position: relative;
    padding-block: 0.5em;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: var(--_outline);
    outline-offset: 2px;
  }
  @container (min-width: 40em) {
    .choices,
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
