import type { PrivacyMessages } from '@zelfscan/elements/keeping';
import privacy from 'texts:privacy';
import { loadPart } from '../base/load-part.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import type { Keeping } from '../scan/keeping.js';
import { lock as lockStore } from '../scan/protection.js';
import type { ScanHost } from '../scan/scan-host.js';
import { wordsIn } from '../texts/speech.js';
import type { QuestionnaireApp } from './app.js';
import { Gate } from './gate.js';
import { rulesOf } from './keeping-rules.js';
import { loadView } from './load-view.js';

/** An app of which it is known how answers are kept. */
export interface Kept {
  readonly keeping: Keeping;
  readonly gate: Gate;
  readonly words: PrivacyMessages;
}

/** Fetches how answers are kept, if it is not there yet, with its words in the language of now. */
export async function openKeeping(app: QuestionnaireApp): Promise<Kept> {
  const [part, words] = await loadPart('privacy', () =>
    Promise.all([import('../scan/keeping.js'), wordsIn(app, 'privacy', privacy), loadView('keeping')]),
  );
  app.gate ??= new Gate();
  if (!app.keeping) {
    app.keeping = new part.Keeping(
      () => hostOf(app),
      () => rulesOf(app),
      { unattended: () => void lockUnattended(app), soon: (soon) => warn(app, soon) },
    );
    if (app.page.isConnected) app.keeping.idle.start();
  }
  app.keepingWords = words;
  app.refresh();
  return { keeping: app.keeping, gate: app.gate, words };
}

export function hostOf({ host }: QuestionnaireApp): ScanHost {
  if (!host) throw new Error('keeping before ready');
  return host;
}

/** Locks all scans, and says why. */
export async function lock(app: QuestionnaireApp, { gate }: Kept, said: string): Promise<void> {
  const host = hostOf(app);
  const where = host.session && { id: host.session.id, screen: app.screen };
  await app.reported(() => lockStore(host));
  Object.assign(gate, { where, said, wrong: false, form: null });
  app.listed = [];
  app.notice = '';
  app.refresh();
}

/** Nobody is there. The focus is only moved where it was in here: it may be in another part of the page. */
async function lockUnattended(app: QuestionnaireApp): Promise<void> {
  const { keeping, gate, keepingWords: words } = app;
  if (!keeping || !gate || !words) return;
  const within = app.page.matches(':focus-within');
  try {
    await lock(app, { keeping, gate, words }, words.passphrase.lockedAfter(keeping.rules().lockAfter));
    if (within) await app.focusScreen();
    else app.said = words.passphrase.locked;
    app.refresh();
  } catch (error) {
    // It was told, and is tried again in a minute.
    if (!(error instanceof ZelfscanProblemError)) throw error;
  }
}

/** Said a minute before: whoever reads or thinks without touching anything can keep it open. */
function warn(app: QuestionnaireApp, soon: boolean): void {
  const words = app.keepingWords?.passphrase.soon ?? '';
  if (!soon && app.notice !== words) return;
  app.notice = soon ? words : '';
  app.refresh();
}
