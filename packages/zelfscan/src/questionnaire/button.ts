import type { Action } from '@zelfscan/elements';
import { html } from '@zelfscan/elements/html';
import type { QuestionnaireApp } from './app.js';

/** A button that asks for something: the way on, or a quiet one beside it. */
export function button(app: QuestionnaireApp, label: string, action: Action, kind = '') {
  return html`<button
    type="button"
    class="btn ${kind}"
    part=${kind ? 'button' : 'button button-primary'}
    @click=${() => app.run(action)}
  >
    ${label}
  </button>`;
}
