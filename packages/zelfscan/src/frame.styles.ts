import { css } from 'lit';

/** The frame that every public element has: its room on the page, and its notices. */
export const frame = css`
  :host {
    container-type: inline-size;
    max-inline-size: var(--zs-max-inline-size, 74em);
    margin-inline: auto;
    background: var(--_bg);
    font-size: var(--zs-font-size, inherit);
    font-family: var(--_font-family);
  }
  :host([density='compact']) {
    --zs-space: 0.5;
  }
  .shell {
    min-block-size: 20em;
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
