import { themeView, type Session } from '@zelfscan/core';
import type { Action } from '@zelfscan/elements';
import { loadPart } from '../base/load-part.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import type { ScanHost } from '../scan/scan-host.js';
import type { AnyHandlers, FillAction, Handlers } from './action-groups.js';
import type { QuestionnaireApp } from './app.js';
import { ZelfscanAnswerEvent } from './events.js';

/** Fetches the part for scans that were made before, and for keeping. */
export const loadScans = () => loadPart('scans', () => import('./scan-actions.js'));

/** Does what a person asked for on a screen, and moves the focus along where the screen changes. */
export async function perform(app: QuestionnaireApp, action: Action): Promise<void> {
  const { host, messages } = app;
  if (!host || !messages) return;
  app.problem = null;
  app.notice = app.said = '';
  if (host.session || action.type === 'unfold') {
    app.complete().catch((error: unknown) => {
      // Questions without their levels invite wrong answers, and an unfolded text that stays away puzzles: say so.
      if (error instanceof ZelfscanProblemError && (action.type === 'unfold' || lacksLevels(host))) {
        app.reportOnce(error);
      }
    });
  }
  const handler = (handlers as AnyHandlers)[action.type];
  await (handler ?? inScans)(app, action);
}

const inScans = async (app: QuestionnaireApp, action: Action) => (await loadScans()).performInScans(app, action);
const inHost = (app: QuestionnaireApp, action: Extract<FillAction, { type: 'clear' | 'note' | 'plan' }>) =>
  app.dispatch(action);

const handlers: Handlers<FillAction> = {
  answer(app, { itemId, value }) {
    const saving = app.dispatch({ type: 'answer', itemId, value });
    app.page.dispatchEvent(new ZelfscanAnswerEvent({ scanId: app.host?.session?.id ?? '', itemId, value }));
    warmUp(app);
    return saving;
  },
  clear: inHost,
  note: inHost,
  plan: inHost,
  prioritise(app, action) {
    const saving = app.dispatch(action);
    app.said = app.results?.messages.chosen(app.host?.session?.priorities.length ?? 0) ?? '';
    return saving;
  },
  unfold() {},
  settle: ({ host }) => host?.flush(),
  filter(app, { openOnly }) {
    const { host, messages } = app;
    app.openOnly = openOnly;
    app.said = (host?.session && messages?.fill.open(openHere(host, host.session))) ?? '';
    app.refresh();
  },
  async go(app, { to }) {
    app.screen = { kind: 'fill' };
    const saving = app.dispatch({ type: 'go', themeId: to });
    await app.focusScreen();
    return saving;
  },
  async start(app, action) {
    // Where answers may stay was asked, and it is not plainly on this device.
    if ((action.keep ?? 'device') !== 'device') return inScans(app, action);
    await app.begin(action.profile, action.subset);
    return action.paper ? perform(app, { type: 'open-grid' }) : app.focusScreen();
  },
  stop: ({ task }) => task?.stop(),
};

const lacksLevels = ({ instrument, session }: ScanHost): boolean =>
  session !== null &&
  themeView(instrument, session, String).items.some(
    (item) => 'levels' in item && item.levels.some(({ anchor }) => !anchor),
  );

const openHere = ({ instrument }: ScanHost, session: Session): number =>
  themeView(instrument, session, String).open.length;

/** Fetches what comes next while there is still a connection; nobody waits for it. */
function warmUp(app: QuestionnaireApp): void {
  if (app.results) return;
  loadScans()
    .then((part) => part.warmUp(app))
    .catch(() => {});
}
