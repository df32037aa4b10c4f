import type { ZsStartScreen } from '@zelfscan/elements';
import type { QuestionnaireShell } from './shell.js';

/** After a change of screen: the top in view, and the focus on its heading. */
export async function land(element: QuestionnaireShell): Promise<void> {
  element.refresh();
  await element.updateComplete;
  const screen = element.renderRoot.querySelector<ZsStartScreen>('[data-screen]');
  await screen?.updateComplete;
  if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  screen?.focusHeading();
}
