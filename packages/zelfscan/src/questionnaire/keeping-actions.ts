import { loadPart } from '../base/load-part.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { Copies } from '../scan/copies.js';
import * as protection from '../scan/protection.js';
import type { Handlers, PrivacyAction } from './action-groups.js';
import type { QuestionnaireApp } from './app.js';
import type { Beginning, Gate } from './gate.js';
import { hostOf, lock, openKeeping } from './keeping.js';
import { showResults } from './show-results.js';

/** Goes on with what a person began, with answers where they may stay. */
export async function begin(app: QuestionnaireApp, action: Beginning): Promise<void> {
  if (action.keep === 'sealed') return openForm(app, 'set', action);
  await keepNowhere(app);
  app.run({ ...action, keep: 'device' });
}

export const keepingHandlers: Handlers<PrivacyAction> = {
  'open-passphrase': (app, { mode }) => openForm(app, mode, null),
  async 'close-passphrase'(app) {
    (await openKeeping(app)).gate.form = null;
    return app.focusScreen();
  },
  protect: (app, { passphrase }) => withForm(app, 'set', () => protection.protect(hostOf(app), passphrase)),
  'change-passphrase': (app, { from, to }) =>
    withForm(app, 'change', () => protection.changePassphrase(hostOf(app), from, to)),
  unprotect: (app, { passphrase }) => withForm(app, 'remove', () => protection.unprotect(hostOf(app), passphrase)),
  unlock: (app, { passphrase }) => unlock(app, passphrase),
  async lock(app) {
    const kept = await openKeeping(app);
    await lock(app, kept, kept.words.passphrase.locked);
    return app.focusScreen();
  },
  async persist(app) {
    await (await openKeeping(app)).keeping.persist();
    app.refresh();
  },
  async 'keep-longer'(app, { id }) {
    await hostOf(app).change(id, { type: 'keep-longer' });
    return app.show({ kind: 'start' });
  },
  async 'no-copy'(app) {
    const { copies } = (await openKeeping(app)).keeping;
    await copies.declined(new Date()).catch(() => {});
    copies.away = null;
    app.refresh();
  },
};

async function openForm(
  app: QuestionnaireApp,
  mode: 'set' | 'change' | 'remove',
  then: Beginning | null,
): Promise<void> {
  const { gate, words } = await openKeeping(app);
  // A browser has nothing to make a lock with on a page that came over an open line.
  if (!isSecureContext) {
    app.notice = words.passphrase.insecure;
    return app.refresh();
  }
  gate.shortest = await app.reported(() => protection.shortest(hostOf(app)));
  gate.wrong = false;
  gate.form = { mode, then };
  return app.focusScreen();
}

/** Answers stay in the page, and nothing is on the device. */
async function keepNowhere(app: QuestionnaireApp): Promise<void> {
  const { keeping } = await openKeeping(app);
  const { inMemory } = await loadPart('memory', () => import('../scan/in-memory.js'));
  hostOf(app).store.close();
  app.keepIn(inMemory().store);
  keeping.copies = new Copies(hostOf(app).store);
}

/** Runs something with a passphrase; a wrong one is said at its field. */
async function withForm(
  app: QuestionnaireApp,
  done: 'set' | 'change' | 'remove',
  work: () => Promise<void>,
): Promise<void> {
  const { gate, words } = await openKeeping(app);
  if (!(await tried(app, gate, work))) return;
  const then = gate.form?.then;
  gate.form = null;
  if (then) return app.run({ ...then, keep: 'device' });
  app.notice = words.passphrase.done[done];
  await app.show({ kind: 'start' });
  return app.focusScreen();
}

async function unlock(app: QuestionnaireApp, passphrase: string): Promise<void> {
  const { gate, words } = await openKeeping(app);
  const { where } = gate;
  if (!(await tried(app, gate, () => protection.unlock(hostOf(app), passphrase)))) return;
  gate.said = '';
  // What had to stay open is there still.
  if (!hostOf(app).session) {
    await app.listScans();
    if (where && where.screen.kind !== 'start') {
      await app.resume(where.id);
      if (where.screen.kind === 'results') await showResults(app);
    } else await app.show({ kind: 'start' });
  }
  app.said = words.passphrase.done.unlock;
  return app.focusScreen();
}

/** Whether it worked. */
async function tried(app: QuestionnaireApp, gate: Gate, work: () => Promise<void>): Promise<boolean> {
  gate.wrong = false;
  gate.busy = true;
  app.refresh();
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof ZelfscanProblemError) || error.code !== 'passphrase-wrong') throw error;
    gate.wrong = true;
    return false;
  } finally {
    gate.busy = false;
    app.refresh();
  }
}
