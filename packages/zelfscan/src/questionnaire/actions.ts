import { themeView, type Session } from '@zelfscan/core';
import type { Action } from '@zelfscan/elements';
import { ZelfscanAnswerEvent } from './events.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { loadPart } from '../base/load-part.js';
import { focusScreen } from '../base/focus-screen.js';
import { loadScans } from './load-scans.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';
import type { ScanHost } from '../scan/scan-host.js';

/** Does what a person asked for on a screen, and moves the focus along where the screen changes. */
export async function perform(element: ZelfscanQuestionnaire, action: Action): Promise<void> {
  const { host, messages } = element;
  if (!host || !messages) return;
  element.problem = null;
  element.notice = '';
  element.said = '';
  if (host.session || action.type === 'unfold') {
    element.complete().catch((error: unknown) => {
      // Questions without their levels invite wrong answers, and an unfolded text that stays away puzzles: say so.
      if (error instanceof ZelfscanProblemError && (action.type === 'unfold' || lacksLevels(host))) {
        element.reportOnce(error);
      }
    });
  }
  const later = async () => (await loadScans()).performLater(element, action, () => focusScreen(element));
  switch (action.type) {
    case 'answer': {
      const { itemId, value } = action;
      const saving = element.answered({ type: 'answer', itemId, value });
      element.dispatchEvent(new ZelfscanAnswerEvent({ scanId: host.session?.id ?? '', itemId, value }));
      warmUp(element);
      return saving;
    }
    case 'clear':
    case 'note':
    case 'plan':
      return element.answered(action);
    case 'prioritise': {
      const saving = element.answered(action);
      element.said = element.results?.messages.chosen(host.session?.priorities.length ?? 0) ?? '';
      return saving;
    }
    case 'unfold':
      return;
    case 'settle':
      return host.flush();
    case 'filter':
      element.openOnly = action.openOnly;
      element.said = host.session ? messages.fill.open(openHere(host, host.session)) : '';
      return element.refresh();
    case 'go': {
      element.screen = 'fill';
      const saving = element.answered({ type: 'go', themeId: action.to });
      await focusScreen(element);
      return saving;
    }
    case 'start':
      // Where answers may stay was asked, and it is not plainly on this device.
      if ((action.keep ?? 'device') !== 'device') return later();
      await element.begin(action.profile, action.subset);
      return action.paper ? perform(element, { type: 'open-grid' }) : focusScreen(element);
    case 'resume':
      await element.resume(action.id);
      warmUp(element);
      return focusScreen(element);
    case 'stop':
      return element.task?.stop();
    case 'export':
    case 'paper-form':
    case 'open-grid':
    case 'import-as':
    case 'import-cancel': {
      const { performFile } = await loadPart('files', () => import('./file-actions.js'));
      return performFile(element, action);
    }
    default:
      return later();
  }
}

const lacksLevels = ({ instrument, session }: ScanHost): boolean =>
  session !== null &&
  themeView(instrument, session, String).items.some(
    (item) => 'levels' in item && item.levels.some(({ anchor }) => !anchor),
  );

const openHere = ({ instrument }: ScanHost, session: Session): number =>
  themeView(instrument, session, String).open.length;

/** Fetches the parts for results, files and other scans while there is still a connection; nobody waits for it. */
function warmUp(element: ZelfscanQuestionnaire): void {
  if (element.results) return;
  const parts = [loadScans(), import('./results-part.js'), import('./file-actions.js'), import('./files.js')];
  Promise.all(parts)
    .then(() => element.withResults())
    .catch(() => {});
}
