import type { Action, ZsStartScreen, ZsThemeScreen } from '@zelfscan/elements';
import { ZelfscanAnswerEvent, ZelfscanCompletedEvent } from '../events.js';
import { download } from './download.js';
import { loadResults } from './languages.js';
import { publicResult } from './public-views.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';

/** Does what a person asked for on a screen, and moves the focus along where the screen changes. */
export async function perform(element: ZelfscanQuestionnaire, action: Action): Promise<void> {
  const { host, messages } = element;
  if (!host || !messages) return;
  element.problem = null;
  element.notice = '';
  if (host.session) element.complete().catch(() => {});
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
    case 'prioritise':
    case 'plan':
      return element.answered(action);
    case 'unfold':
      return;
    case 'settle':
      return host.flush();
    case 'filter':
      element.openOnly = action.openOnly;
      return element.refresh();
    case 'go': {
      element.screen = 'fill';
      const saving = element.answered({ type: 'go', themeId: action.to });
      await land(element);
      return saving;
    }
    case 'open-start':
      await host.flush();
      await element.show('start');
      return land(element);
    case 'open-results':
      await openResults(element);
      return land(element);
    case 'start':
      await element.start(action.profile, { subset: action.subset });
      return land(element);
    case 'resume':
      await element.resume(action.id);
      warmUp(element);
      return land(element);
    case 'rename':
      await host.rename(action.id, action.name);
      return element.show('start');
    case 'remove':
      await host.remove(action.id);
      return element.show('start');
    case 'wipe':
      await element.wipe();
      element.notice = messages.start.wiped;
      return land(element);
    case 'import':
      await element.importFile(action.file);
      element.notice = messages.imported(element.session?.name ?? '');
      return land(element);
    case 'export': {
      element.notice = messages.preparing;
      element.refresh();
      const file = await element.exportFile(action.format);
      download(file);
      element.notice = messages.exported(file.name);
      return element.refresh();
    }
  }
}

/** Fetches the parts for results and files while there is still a connection; nobody waits for it. */
function warmUp(element: ZelfscanQuestionnaire): void {
  if (element.results) return;
  Promise.all([loadResults(element.language), import('./files.js')]).then(
    ([part]) => (element.results ??= part),
    () => {},
  );
}

async function openResults(element: ZelfscanQuestionnaire): Promise<void> {
  const { host } = element;
  await element.show('results');
  if (!host?.session || host.session.completedAt) return;
  const result = publicResult(host.instrument, host.session);
  const open = result.themes.some((theme) => theme.answered + theme.unknown + theme.notApplicable < theme.total);
  if (open) return;
  await host.dispatch({ type: 'complete' });
  element.dispatchEvent(new ZelfscanCompletedEvent({ scanId: host.session.id, result }));
}

/** After a change of screen: the top in view, and the focus on its heading. */
async function land(element: ZelfscanQuestionnaire): Promise<void> {
  element.refresh();
  await element.updateComplete;
  const screen = element.renderRoot.querySelector<ZsThemeScreen | ZsStartScreen>('[data-screen]');
  await screen?.updateComplete;
  if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  screen?.focusHeading();
}
