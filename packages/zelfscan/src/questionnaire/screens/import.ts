/** The part that shows what is in a file before anything is done with it. */
import '@zelfscan/elements/files';
import { html } from '@zelfscan/elements/html';
import type { QuestionnaireApp } from '../app.js';
import type { ScreenOf } from '../screen.js';

export function draw({ later, messages }: QuestionnaireApp, { view }: ScreenOf<'import'>) {
  return html`<zs-import-screen
    data-screen
    .view=${view}
    .messages=${later?.import}
    .date=${messages?.date}
  ></zs-import-screen>`;
}
