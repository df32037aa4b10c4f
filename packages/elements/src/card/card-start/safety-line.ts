import { css } from 'lit';
import { html } from '../../lib/html.js';
import type { CardMessages } from '../../texts/card.js';

/** Whom to call. Stands on every screen of the card; a screen that shows it adds `safetyStyles`. */
export const safetyLine = (messages: Pick<CardMessages, 'safety'>) => html`<p class="safety">${messages.safety}</p>`;

export const safetyStyles = css`
  .safety {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_warn);
    font-weight: 600;
    font-size: 0.94em;
    text-wrap: pretty;
  }
`;
