import { html } from '../../../lib/html.js';
import { stepper } from '../../session-ballot/stepper.js';
import type { StepContext } from './context.js';
import { field, limits } from './field.js';

/** How many take part, and what it is about in one neutral line. */
export const caseStep = (context: StepContext) => {
  const { view, fire } = context;
  const words = context.words.case;
  return html`<div class="column">
    <div class="count">
      <p class="head" aria-hidden="true">${words.participants}</p>
      ${stepper(words, view.participants, (count) => fire({ type: 'participants', count }))}
    </div>
    ${field(context, words.line, view.caseLine, (line) => fire({ type: 'case', line }), { most: limits.line })}
    <ul class="aside">
      ${words.privacy.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
};
