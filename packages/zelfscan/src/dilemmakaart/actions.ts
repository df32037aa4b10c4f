import type { Action } from '@zelfscan/elements';
import type { CardPlace } from '@zelfscan/elements/card';
import type { SessionAction } from '@zelfscan/elements/session';
import { focusScreen } from '../base/focus-screen.js';
import { makeFile } from '../export/making.js';
import type { ExportFormat, ExportOptions } from '../export/options.js';
import type { Dilemmakaart } from './dilemmakaart.js';
import { MdaStepEvent } from './events.js';

/** Hears what people ask for on the screens. It goes no further: among it are votes. */
export function listen(card: Dilemmakaart): void {
  const { renderRoot } = card.element;
  const on = <K extends 'zs-action' | 'zs-card-go' | 'zs-session'>(
    type: K,
    perform: (event: HTMLElementEventMap[K]) => Promise<unknown>,
  ) =>
    renderRoot.addEventListener(type, (event) => {
      event.stopPropagation();
      card.run(() => perform(event as HTMLElementEventMap[K]));
    });
  on('zs-action', ({ action }) => onAction(card, action));
  on('zs-card-go', ({ to }) => go(card, to));
  on('zs-session', ({ action }) => onSession(card, action));
}

async function onAction(card: Dilemmakaart, action: Action): Promise<unknown> {
  switch (action.type) {
    case 'answer':
    case 'clear':
    case 'note':
      card.aloneUnsaved = true;
      return card.alone?.dispatch(action);
    case 'settle':
      return card.alone?.flush();
    case 'import':
      await card.importFile(action.file);
      say(card, card.screen === 'session' ? 'sessionOpened' : 'cardOpened');
      return focusScreen(card.element);
    case 'export':
      return keep(card, action.format, action.notes === false ? { notes: false } : {});
    case 'paper-form':
      return make(card, (options) => card.paperForm(options));
    case 'stop':
      return card.task?.stop();
    default:
      // The other things that can be asked for are not on these screens.
      return;
  }
}

async function go(card: Dilemmakaart, to: CardPlace): Promise<void> {
  if (to === 'alone') await card.startAlone();
  else if (to === 'session') await card.startSession({});
  else await card.show(to);
  return focusScreen(card.element);
}

async function onSession(card: Dilemmakaart, action: SessionAction): Promise<unknown> {
  const { sessions } = card;
  const host = sessions?.opened(action.type);
  if (!sessions || !host) return;
  switch (action.type) {
    case 'open-beamer': {
      const { opened, blocked } = card.texts?.messages.beamer ?? { opened: '', blocked: '' };
      card.notice = card.beamer.open() ? opened : blocked;
      card.byHand = true;
      return card.refresh();
    }
    case 'report':
      return keep(card, 'pdf');
    case 'save-file':
      return keep(card, 'json');
    case 'start-new':
      sessions.remove(host);
      await card.startSession({ participants: host.session.participants });
      return focusScreen(card.element);
    case 'leave':
      await card.show('start');
      return focusScreen(card.element);
    case 'start-timer':
    case 'stop-timer':
      host.timer = action.type === 'start-timer' ? action.timer : null;
      host.publish();
      return card.refresh();
    default: {
      const before = host.session.place;
      await card.apply(action);
      const { step, itemId } = host.session.place;
      if (step === before.step && itemId === before.itemId) return;
      // The time that was agreed on was for the step before.
      if (host.timer) {
        host.timer = null;
        host.publish();
      }
      card.element.dispatchEvent(new MdaStepEvent({ step, itemId }));
      return focusScreen(card.element);
    }
  }
}

/** Goes on with a session that was put aside. */
export async function resumeSession(card: Dilemmakaart, id: string): Promise<void> {
  const host = card.sessions?.all.find(({ session }) => session.id === id);
  if (!host) return;
  card.sessions?.show(host);
  await card.show('session');
  return focusScreen(card.element);
}

/** Makes a file of what is on the screen, and says what is not in it. */
async function keep(card: Dilemmakaart, format: ExportFormat, given: ExportOptions = {}): Promise<void> {
  const hidden = card.screen === 'session' && card.sessions?.open?.hidden;
  const file = await make(card, (options) => card.exportFile(format, { ...options, ...given }));
  if (file && hidden) card.notice = `${card.notice}. ${card.texts?.messages.files.unshownLeftOut}`;
  card.refresh();
}

async function make(card: Dilemmakaart, run: (options: ExportOptions) => Promise<File>): Promise<File | null> {
  const words = card.texts?.later.export;
  return words ? makeFile(card.element, card, words, run) : null;
}

function say(card: Dilemmakaart, what: 'sessionOpened' | 'cardOpened'): void {
  card.notice = card.texts?.messages.files[what] ?? '';
  card.refresh();
}
