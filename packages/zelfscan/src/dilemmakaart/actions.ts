import type { Action } from '@zelfscan/elements';
import type { CardPlace } from '@zelfscan/elements/card';
import type { PrivacyAction } from '@zelfscan/elements/keeping';
import type { SessionAction } from '@zelfscan/elements/session';
import { makeFile } from '../export/making.js';
import type { ExportFormat, ExportOptions } from '../export/options.js';
import type { DilemmakaartApp } from './app.js';
import { MdaStepEvent } from './events.js';
import type { SessionHost } from './session-host.js';

/** Hears what people ask for on the screens. It goes no further: among it are votes. */
export function listen(app: DilemmakaartApp): void {
  const on = <K extends 'zs-action' | 'zs-card-go' | 'zs-session'>(
    type: K,
    perform: (event: HTMLElementEventMap[K]) => unknown,
  ) =>
    app.page.renderRoot.addEventListener(type, (event) => {
      event.stopPropagation();
      app.run(async () => perform(event as HTMLElementEventMap[K]));
    });
  on('zs-action', ({ action }) => (actions as AnyHandlers<Action>)[action.type]?.(app, action));
  on('zs-card-go', ({ to }) => go(app, to));
  on('zs-session', ({ action }) => onSession(app, action));
}

type AnyHandlers<A> = Readonly<Partial<Record<string, (app: DilemmakaartApp, action: A) => unknown>>>;
type Handlers<A extends { readonly type: string }> = {
  readonly [K in A['type']]: (app: DilemmakaartApp, action: Extract<A, { readonly type: K }>) => unknown;
};

/** What the screens of the scan ask for, and those of the card do not. */
type OfScanOnly =
  | PrivacyAction['type']
  | 'carry'
  | 'carry-over'
  | 'copy'
  | 'filter'
  | 'go'
  | 'import-as'
  | 'import-cancel'
  | 'open-grid'
  | 'open-results'
  | 'open-start'
  | 'plan'
  | 'prioritise'
  | 'remove'
  | 'rename'
  | 'resume'
  | 'start'
  | 'unfold'
  | 'wipe';

const onCard = (app: DilemmakaartApp, action: Extract<Action, { type: 'answer' | 'clear' | 'note' }>) => {
  app.aloneUnsaved = true;
  return app.alone?.dispatch(action);
};

const actions: Handlers<Exclude<Action, { type: OfScanOnly }>> = {
  answer: onCard,
  clear: onCard,
  note: onCard,
  settle: ({ alone }) => alone?.flush(),
  async import(app, { file }) {
    await app.importFile(file);
    app.notice = app.texts?.messages.files[app.screen === 'session' ? 'sessionOpened' : 'cardOpened'] ?? '';
    return app.focusScreen();
  },
  export: (app, { format, notes }) => handOver(app, format, notes === false ? { notes } : {}),
  'paper-form': (app) => make(app, (options) => app.paperForm(options)),
  stop: ({ task }) => task?.stop(),
};

const places: Readonly<Record<CardPlace, (app: DilemmakaartApp) => Promise<unknown>>> = {
  start: (app) => app.show('start'),
  alone: (app) => app.startAlone(),
  profile: (app) => app.show('profile'),
  session: (app) => app.startSession({}),
};

async function go(app: DilemmakaartApp, to: CardPlace): Promise<void> {
  await places[to](app);
  return app.focusScreen();
}

type InSession<A extends SessionAction> = (app: DilemmakaartApp, host: SessionHost, action: A) => unknown;
type EventAction = Exclude<
  SessionAction,
  { type: 'open-beamer' | 'report' | 'save-file' | 'start-new' | 'leave' | 'start-timer' | 'stop-timer' }
>;

const sessionActions: {
  readonly [K in Exclude<SessionAction, EventAction>['type']]: InSession<Extract<SessionAction, { type: K }>>;
} = {
  'open-beamer'(app) {
    const { opened, blocked } = app.texts?.messages.beamer ?? { opened: '', blocked: '' };
    app.notice = app.beamer.open() ? opened : blocked;
    app.byHand = true;
    app.refresh();
  },
  report: (app) => handOver(app, 'pdf'),
  'save-file': (app) => handOver(app, 'json'),
  async 'start-new'(app, host) {
    app.sessions?.remove(host);
    await app.startSession({ participants: host.session.participants });
    return app.focusScreen();
  },
  async leave(app) {
    await app.show('start');
    return app.focusScreen();
  },
  'start-timer': (app, host, { timer }) => setTimer(app, host, timer),
  'stop-timer': (app, host) => setTimer(app, host, null),
};

async function onSession(app: DilemmakaartApp, action: SessionAction): Promise<unknown> {
  const host = app.sessions?.opened(action.type);
  if (!host) return;
  const handler = (sessionActions as Readonly<Partial<Record<string, InSession<SessionAction>>>>)[action.type];
  // The compiler knows of those that are left: they are events of the session itself.
  return handler ? handler(app, host, action) : inSession(app, host, action as EventAction);
}

function setTimer(app: DilemmakaartApp, host: SessionHost, timer: SessionHost['timer']): void {
  host.timer = timer;
  host.publish();
  app.refresh();
}

/** Applies an event; says so where the session comes to another step, or to another dilemma. */
async function inSession(app: DilemmakaartApp, host: SessionHost, event: EventAction): Promise<void> {
  const before = host.session.place;
  await app.apply(event);
  const { step, itemId } = host.session.place;
  if (step === before.step && itemId === before.itemId) return;
  // The time that was agreed on was for the step before.
  if (host.timer) {
    host.timer = null;
    host.publish();
  }
  app.page.dispatchEvent(new MdaStepEvent({ step, itemId }));
  return app.focusScreen();
}

/** Goes on with a session that was put aside. */
export async function resumeSession(app: DilemmakaartApp, id: string): Promise<void> {
  const host = app.sessions?.all.find(({ session }) => session.id === id);
  if (!host) return;
  app.sessions?.show(host);
  await app.show('session');
  return app.focusScreen();
}

/** Makes a file of what is on the screen, and says what is not in it. */
async function handOver(app: DilemmakaartApp, format: ExportFormat, given: ExportOptions = {}): Promise<void> {
  const hidden = app.screen === 'session' && app.sessions?.open?.hidden;
  const file = await make(app, (options) => app.exportFile(format, { ...options, ...given }));
  if (file && hidden) app.notice = `${app.notice}. ${app.texts?.messages.files.unshownLeftOut}`;
  app.refresh();
}

async function make(app: DilemmakaartApp, run: (options: ExportOptions) => Promise<File>): Promise<File | null> {
  const words = app.texts?.later.export;
  return words ? makeFile(app, words, run) : null;
}
