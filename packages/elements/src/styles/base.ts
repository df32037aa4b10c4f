import { css } from 'lit';
import { tokens } from './tokens.js';

/** Shared by every element: type, buttons, fields, focus. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_ink);
      line-height: 1.55;
      text-align: start;
      overflow-wrap: break-word;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
    }
    h2,
    h3,
    h4 {
      font-family: var(
        --zs-heading-font-family,
        var(--utrecht-heading-2-font-family, var(--utrecht-heading-font-family, inherit))
      );
      line-height: 1.2;
      letter-spacing: -0.01em;
      font-weight: 680;
      text-wrap: balance;
    }
    h2 {
      font-size: 1.9em;
    }
    h3 {
      font-size: 1.2em;
    }
    h2:focus,
    h3:focus {
      outline: none;
    }
    ul,
    ol {
      list-style: none;
    }
    .soft {
      color: var(--_soft);
    }
    .small {
      font-size: 0.86em;
    }
    .sr {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    button,
    input,
    select,
    textarea,
    table {
      font: inherit;
      color: inherit;
      margin: 0;
    }
    .btn {
      min-block-size: 2.75em;
      padding: 0.6em 1.25em;
      font-weight: 600;
      line-height: 1.3;
      border: 1.5px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      cursor: pointer;
    }
    .btn:hover {
      background: color-mix(in srgb, var(--_accent) 86%, var(--_ink));
    }
    .btn.quiet {
      background: transparent;
      color: var(--_accent);
    }
    .btn.quiet:hover {
      background: var(--_wash);
    }
    .link {
      min-block-size: 1.75em;
      padding: 0.15em 0.1em;
      border: 0;
      background: none;
      color: var(--_accent);
      font-weight: 600;
      text-align: start;
      cursor: pointer;
      text-underline-offset: 0.2em;
    }
    .link:hover {
      text-decoration: underline;
    }
    .link.danger {
      color: var(--_warn);
    }
    input[type='text'],
    input[type='date'],
    select,
    textarea {
      inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0.55em 0.75em;
      border: 1.5px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_bg);
    }
    textarea {
      display: block;
      field-sizing: content;
      min-block-size: 4.6em;
      resize: vertical;
    }
    input[type='radio'],
    input[type='checkbox'] {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      accent-color: var(--_accent);
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_focus-gap);
      /* Clear of the bar at the bottom, also where text is small. */
      scroll-margin-block: 96px 170px;
    }
  `,
];
