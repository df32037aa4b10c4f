import { css } from 'lit';

export const styles = css`
  nav {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.2em 1em;
    overflow-wrap: anywhere;
  }
  .name {
    order: -1;
  }
  .home {
    order: -2;
    grid-column: 1 / -1;
    justify-self: start;
  }
  .fold {
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_button-border-radius);
    background: transparent;
    font-weight: 600;
    font-size: 0.94em;
    cursor: pointer;
  }
  ol {
    grid-column: 1 / -1;
  }
  nav:not(.open) ol {
    display: none;
  }
  .entry {
    display: grid;
    grid-template-columns: 1.6em 1fr auto;
    gap: 0.55em;
    align-items: center;
    inline-size: 100%;
    min-block-size: max(24px, 2.75em * var(--_space));
    padding: calc(0.45em * var(--_space)) 0.6em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: 0.94em;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .entry:hover {
    background: color-mix(in srgb, var(--_wash) 55%, transparent);
  }
  .entry[aria-current='step'] {
    background: var(--_wash);
    font-weight: 650;
  }
  .count {
    font-size: 0.9em;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    position: relative;
  }
  .entry[aria-current='step'] .count {
    color: inherit;
  }
  .ring {
    inline-size: 1.35em;
    block-size: 1.35em;
    text-align: center;
    line-height: 1.2;
  }
  circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 3;
  }
  .arc {
    stroke: var(--_mark);
    transition: stroke-dasharray var(--_motion);
  }
  .paper {
    padding-inline: 0.7em;
    font-weight: 400;
  }
  .filter {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    cursor: pointer;
  }
  @container (min-width: 62em) {
    nav {
      display: block;
    }
    .fold {
      display: none;
    }
    nav:not(.open) ol {
      display: block;
    }
    .name {
      padding-inline: 0.7em;
      margin-block: 0.2em 0.6em;
    }
    .home {
      padding-inline: 0.6em;
    }
    .results {
      margin-block-start: 0.4em;
    }
  }
  @media (forced-colors: active) {
    .entry[aria-current='step'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .arc {
      stroke: Highlight;
    }
    .track {
      stroke: GrayText;
      stroke-width: 1;
    }
  }
`;
