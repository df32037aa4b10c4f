/** The part for scans that were made before: their list, what can be done with one, and how they are kept. */
import { progressView } from '@zelfscan/core';
import type { Action, ScanSummary } from '@zelfscan/elements';
import { isolated } from '@zelfscan/elements/isolated';
import carryWords from 'texts:carry';
import listWords from 'texts:list';
import { loadPart } from '../base/load-part.js';
import { download } from '../export/download.js';
import { loadStored } from '../scan/load-stored.js';
import { wordsIn } from '../texts/speech.js';
import type { AnyHandlers, FileAction, Handlers, PrivacyAction, ScansAction } from './action-groups.js';
import type { QuestionnaireApp } from './app.js';
import { ZelfscanCompletedEvent } from './events.js';
import { begin, keepingHandlers } from './keeping-actions.js';
import { openKeeping } from './keeping.js';
import { erasedWords } from './keeping-rules.js';
import { loadView } from './load-view.js';
import { showResults, withResults } from './show-results.js';
import { carrying, carryOverPart, verbs } from './verbs.js';

export { showResults, verbs };
import { publicResult } from './public-views.js';

type Later = ScansAction | FileAction | PrivacyAction | Extract<Action, { type: 'start' }>;

/** Does what was not done with what is at hand. */
export const performInScans = (app: QuestionnaireApp, action: Action): unknown =>
  (handlers as AnyHandlers)[action.type]?.(app, action);

/**
 * Puts scans in the list, with all that it tells of them. What stayed for longer than the page allows is erased first,
 * the first time that there is a list. How long the others stay is only told where that can be had.
 */
export async function showScans(app: QuestionnaireApp, scans: readonly ScanSummary[]): Promise<void> {
  app.listWords = await wordsIn(app, 'list', listWords);
  try {
    const { host } = app;
    const { keeping } = await openKeeping(app);
    if (host?.store.protection === 'locked') {
      if (app.problem?.code === 'storage-locked') app.problem = null;
      app.listed = [];
      return;
    }
    const now = new Date();
    const erased = await keeping.applyRetention(now);
    if (erased) app.said = erasedWords(app);
    app.listed = keeping.withEnds(erased && host ? await host.scans() : scans, now);
  } catch (error) {
    if (!scans.length) throw error;
    app.listed = scans;
  }
}

/** A scan is open for some time now: fetches what keeping it needs while there is a connection. */
export async function keepOpenScan(app: QuestionnaireApp): Promise<void> {
  await (await openKeeping(app)).keeping.keepOpenScan(new Date());
}

/** Looks from now on whether the open scan is open elsewhere too. */
export async function watch(app: QuestionnaireApp): Promise<void> {
  if (app.presence || app.host?.store.kind !== 'device') return;
  const [{ Presence }] = await Promise.all([import('../scan/presence.js'), loadView('elsewhere')]);
  const { page } = app;
  if (!page.isConnected) return;
  app.presence ??= new Presence(page.scope, () => app.refresh());
  // Fetches, while there is a connection, what it takes to take over from others.
  await app.look();
}

/** Fetches the parts for results, files and other scans while there is still a connection. */
export async function warmUp(app: QuestionnaireApp): Promise<void> {
  await Promise.all([loadStored(), loadView('results'), loadFileActions(), import('./files.js'), withResults(app)]);
}

const handlers: Handlers<Later> = {
  ...keepingHandlers,
  start: begin,
  export: onFiles,
  'paper-form': onFiles,
  'open-grid': onFiles,
  'import-as': onFiles,
  'import-cancel': onFiles,
  async 'open-start'(app) {
    await app.host?.flush();
    if (app.keeping) app.keeping.proof = null;
    await app.show({ kind: 'start' });
    return app.focusScreen();
  },
  async 'open-results'(app) {
    await openResults(app);
    return app.focusScreen();
  },
  async import(app, action) {
    if ((action.keep ?? 'device') !== 'device') return begin(app, action);
    return (await loadFileActions()).look(app, action.file);
  },
  async resume(app, { id }) {
    await app.resume(id);
    if (!app.results) warmUp(app).catch(() => {});
    return app.focusScreen();
  },
  async rename(app, { id, name }) {
    await app.host?.change(id, { type: 'rename', name });
    return app.show({ kind: 'start' });
  },
  async remove(app, { id }) {
    await app.host?.remove(id);
    return app.show({ kind: 'start' });
  },
  async wipe(app) {
    const proof = await app.ask('wipe');
    (await openKeeping(app)).keeping.proof = proof;
    return app.focusScreen();
  },
  async copy(app, { id }) {
    const file = await app.ask('exportRaw', id);
    download(file);
    app.notice = (await app.withLater()).export.made(file.name);
    app.refresh();
  },
  async 'carry-over'(app, { id }) {
    const { host } = app;
    if (!host) return;
    const words = await loadPart('messages', () => wordsIn(app, 'carry', carryWords));
    const { previewCarryOver } = await carryOverPart();
    const view = await previewCarryOver(carrying(app, host), id);
    await loadView('carry-over');
    await app.show({ kind: 'carry-over', view, words });
    return app.focusScreen();
  },
  async carry(app, { id, decisions }) {
    const words = await loadPart('messages', () => wordsIn(app, 'carry', carryWords));
    await once(app, () => app.ask('carryOver', id, decisions));
    app.notice = words.made(isolated(app.host?.session?.name ?? ''));
    return app.focusScreen();
  },
};

const loadFileActions = () => loadPart('files', () => import('./file-actions.js'));
async function onFiles(app: QuestionnaireApp, action: FileAction) {
  return (await loadFileActions()).performOnFiles(app, action);
}

/** Whoever answered all of it has finished by looking at what came out. */
async function openResults(app: QuestionnaireApp): Promise<void> {
  const { host } = app;
  await showResults(app);
  if (!host?.session || host.session.completedAt) return;
  const result = publicResult(host.instrument, host.session);
  const { done, total } = progressView(host.instrument, host.session);
  if (done < total) return;
  await host.dispatch({ type: 'complete' });
  app.page.dispatchEvent(new ZelfscanCompletedEvent({ scanId: host.session.id, result }));
  app.keeping?.persist().catch(() => {});
}

const underWay = new WeakMap<QuestionnaireApp, Promise<unknown>>();

/** Pressing twice is asking once: it would make two scans. */
function once(app: QuestionnaireApp, work: () => Promise<unknown>): Promise<unknown> {
  const working = underWay.get(app) ?? work().finally(() => underWay.delete(app));
  underWay.set(app, working);
  return working;
}
