import type { ZsStartScreen, ZsThemeScreen } from '@zelfscan/elements';
import type { ZelfscanQuestionnaire } from './questionnaire.js';

/** After a change of screen: the top in view, and the focus on its heading. */
export async function land(element: ZelfscanQuestionnaire): Promise<void> {
  element.refresh();
  await element.updateComplete;
  const screen = element.renderRoot.querySelector<ZsThemeScreen | ZsStartScreen>('[data-screen]');
  await screen?.updateComplete;
  if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  screen?.focusHeading();
}
