import { css } from 'lit';

export const styles = css`
  div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.5em;
    min-block-size: 2.2em;
  }
  .pick {
    min-block-size: max(24px, 2em);
    padding: 0.2em 0.55em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_mark);
    font-weight: 600;
    cursor: pointer;
  }
  .pick:hover {
    background: var(--_wash);
  }
  .left {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .line {
    flex: 0 1 auto;
    inline-size: 8em;
    min-inline-size: 3em;
    block-size: 3px;
    border-radius: 2px;
    overflow: hidden;
  }
  .whole {
    fill: var(--_line);
  }
  .rest {
    fill: var(--_soft);
  }
  .over {
    color: var(--_ink);
  }
  :host([plain]) .line {
    inline-size: 12em;
    block-size: 5px;
  }
  :host([plain]) .small {
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .whole {
      fill: GrayText;
    }
    .rest {
      fill: CanvasText;
    }
  }
`;
