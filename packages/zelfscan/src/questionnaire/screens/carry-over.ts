/** The part that shows what carrying a scan over to a newer version would do. */
import '@zelfscan/elements/carry-over';
import { html } from '@zelfscan/elements/html';
import type { QuestionnaireApp } from '../app.js';
import type { ScreenOf } from '../screen.js';

export function draw(_app: QuestionnaireApp, { view, words }: ScreenOf<'carry-over'>) {
  return html`<zs-carry-over data-screen .view=${view} .messages=${words}></zs-carry-over>`;
}
