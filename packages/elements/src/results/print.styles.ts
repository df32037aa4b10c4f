import { css } from 'lit';

/** On paper: all of it, black on white, nothing to press, and no bar, row or answer cut in two. */
export const printStyles = css`
  .printed {
    display: none;
  }
  @media print {
    :host {
      --zs-color-text: #000;
      --zs-color-text-soft: #333;
      --zs-color-background: #fff;
      --zs-color-line: #888;
      --zs-color-edge: #555;
      --zs-color-warning: #000;
      --zs-color-warning-wash: #fff;
      color-scheme: light;
      color: #000;
      background: #fff;
      /* Without its colours a bar says nothing. Patterns and dashes are in them, so grey will do. */
      print-color-adjust: exact;
    }
    .top,
    .more,
    .theme button,
    /* How a figure came about stands in the overview already. */
    .theme details,
    .score::after {
      display: none;
    }
    .printed {
      display: block;
    }
    .panel + .panel {
      margin-block-start: 2em;
    }
    .flags {
      border-color: #000;
    }
    summary {
      list-style: none;
    }
    h3,
    .theme-head,
    .theme > .level-bar,
    .theme > p,
    .discuss,
    thead {
      break-after: avoid;
    }
    .rows > li > details > summary,
    .answers li,
    .flags,
    .discuss,
    tr,
    .level-bar,
    .radar {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    a,
    td,
    th,
    p {
      orphans: 3;
      widows: 3;
    }
  }
`;
