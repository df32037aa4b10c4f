import type { Vote } from '@zelfscan/core';
import { html } from '../../lib/html.js';

/** How much one stands behind what is agreed: a word per level, nothing chosen beforehand. */
export const supportLevels = (
  question: string,
  labels: readonly string[],
  choice: Vote | null,
  choose: (value: number) => void,
) =>
  html`<fieldset>
    <legend>${question}</legend>
    <div class="levels">
      ${labels.map(
        (label, i) =>
          html`<label class=${choice === i + 1 ? 'level on' : 'level'}>
            <input
              type="radio"
              name="support"
              autocomplete="off"
              .value=${String(i + 1)}
              .checked=${choice === i + 1}
              @change=${() => choose(i + 1)}
            /><span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
