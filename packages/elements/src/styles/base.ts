import { css } from 'lit';
import { tokens } from './tokens.js';

/** Shared by every element: type, buttons, fields, focus. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_ink);
      line-height: var(--_line-height);
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
      font-family: var(--_heading-font-family);
      color: var(--_heading-color);
      line-height: 1.2;
      letter-spacing: -0.01em;
      font-weight: var(--_heading-font-weight);
      text-wrap: balance;
    }
    h2 {
      font-size: min(var(--_heading-font-size), 2.6em);
    }
    h3 {
      font-size: 1.2em;
    }
    h2:focus,
    h3:focus {
      outline: none;
      box-shadow: none;
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
      min-block-size: max(24px, var(--_button-min-block-size));
      padding: calc(0.6em * var(--_space)) var(--_button-padding-inline-start);
      font-weight: var(--_button-font-weight);
      line-height: 1.3;
      border: var(--_button-border-width) solid var(--_button-border-color);
      border-radius: var(--_button-border-radius);
      background: var(--_button-background-color);
      color: var(--_button-color);
      cursor: pointer;
      transition: background-color var(--_motion);
    }
    .btn:hover {
      background: var(--_button-hover-background-color);
    }
    .btn.quiet {
      border-color: var(--_button-secondary-border-color);
      background: transparent;
      color: var(--_button-secondary-color);
    }
    .btn.quiet:hover {
      background: var(--_wash);
    }
    .link {
      min-inline-size: 24px;
      min-block-size: max(24px, 1.75em);
      padding: 0.15em 0.1em;
      border: 0;
      background: none;
      color: var(--_link);
      font-weight: 600;
      text-align: start;
      cursor: pointer;
      text-underline-offset: 0.2em;
    }
    .link:hover {
      text-decoration: underline;
    }
    .link.danger {
      color: var(--_error);
    }
    input:is([type='text'], [type='date'], [type='password']),
    select,
    textarea {
      inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0.55em var(--_form-control-padding-inline-start);
      border: var(--_form-control-border-width) solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_form-control-background-color);
    }
    [aria-invalid='true'] {
      border-color: var(--_error);
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
      accent-color: var(--_mark);
    }
    :focus-visible {
      outline: var(--_outline);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_focus-gap);
      /* Clear of the bar at the bottom, also where text is small. */
      scroll-margin-block: 96px 170px;
    }
  `,
];
