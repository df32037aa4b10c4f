import { css } from 'lit';

/**
 * The frame that every public element has: its room on the page, and its notices. It is on `.shell`, which no rule of the
 * page can hit; on the host every `*` of a page wins. What flows in by accident is stopped by `all`. What is inherited
 * again is house style, or set by people to read better, or hides the element on purpose: docs/surroundings.md.
 */
export const frame = css`
  /* The frame has no width of its own to go by: two words far apart, which may break, ask for one where that counts. */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 74em;
  }
  .shell {
    all: initial;
    display: block;
    container-type: inline-size;
    min-block-size: 20em;
    max-inline-size: var(--zs-max-inline-size, 74em);
    margin-inline: auto;
    background: var(--_bg);
    color: var(--_ink);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font: inherit;
    font-style: normal;
    font-variant: normal;
    font-family: var(--_font-family);
    /* Not smaller than can be read, where a page makes its root small and only its own paragraphs large again. */
    font-size: var(--zs-font-size, max(1em, 14px));
    line-height: var(--_line-height);
    letter-spacing: inherit;
    word-spacing: inherit;
    hyphens: inherit;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
  }
  :host([density='compact']) {
    --zs-space: 0.5;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.4em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1.4em;
    padding: calc(0.9em * var(--_space)) 1.1em;
    border-inline-start: 5px solid var(--_warn);
    background: var(--_warn-wash);
  }
  .notice.calm {
    border-color: var(--_mark);
    background: var(--_wash);
  }
  .notice p {
    flex: 1 1 24em;
    max-inline-size: 44em;
  }
`;
