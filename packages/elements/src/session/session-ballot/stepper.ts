import { html } from '../../lib/html.js';
import type { SessionWords } from '../../texts/card.js';

/** As many as a session can have; core refuses what lies outside. */
const least = 2;
const most = 30;

/** The number of participants, with one less and one more. */
export const stepper = (words: SessionWords['case'], count: number, set: (count: number) => void) => {
  const to = (next: number) => () => {
    if (next >= least && next <= most) set(next);
  };
  const button = (next: number, name: string, sign: string) =>
    html`<button
      type="button"
      class="sign"
      aria-label=${name}
      aria-disabled=${String(next < least || next > most)}
      @click=${to(next)}
    >
      ${sign}
    </button>`;
  return html`<div class="stepper" role="group" aria-label=${words.participants}>
    ${button(count - 1, words.fewer, '−')}
    <output aria-live="polite">${words.people(count)}</output>
    ${button(count + 1, words.more, '+')}
  </div>`;
};
