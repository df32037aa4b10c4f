/** The part for what a person asks for with files. */
import { fileFormats } from '@zelfscan/core/basics/file-formats';
import { isolated } from '@zelfscan/elements/isolated';

import { makeFile } from '../export/making.js';
import { scanIn } from '../scan/import-file.js';
import { compared, takeIn } from '../scan/take-in.js';
import type { AnyHandlers, FileAction, Handlers } from './action-groups.js';
import type { QuestionnaireApp } from './app.js';
import { loadGridWords } from './grid-words.js';
import { loadView } from './load-view.js';

export async function performOnFiles(app: QuestionnaireApp, action: FileAction): Promise<void> {
  await app.withLater();
  await (handlers as AnyHandlers)[action.type]?.(app, action);
}

/** Shows what is in a file. Nothing is changed yet. */
export async function look(app: QuestionnaireApp, file: File): Promise<void> {
  const { import: words } = await app.withLater();
  const { host } = app;
  if (!host) return;
  app.said = words.reading;
  app.refresh();
  const found = await scanIn(host, file);
  const { plan, here } = await compared(host, found);
  app.said = '';
  const view = { ...plan, fileName: file.name, instrument: found.instrument.title, hereName: here?.name ?? '' };
  await loadView('import');
  await app.show({ kind: 'import', found, view });
  return app.focusScreen();
}

const handlers: Handlers<FileAction> = {
  async export(app, { format, parts, notes }) {
    const { export: words } = await app.withLater();
    // Of the kinds that hold everything the one that leaves nothing out is the copy to go on with elsewhere.
    if (!fileFormats[format].omitsNotes) app.keeping?.copies.copied(new Date()).catch(() => {});
    await makeFile(app, words, (options) => app.ask('exportFile', format, { ...options, parts, notes }));
  },
  async 'paper-form'(app, { subset }) {
    const { export: words } = await app.withLater();
    await makeFile(app, words, (options) => app.ask('paperForm', { ...options, subset }));
  },
  async 'open-grid'(app) {
    const [words] = await Promise.all([loadGridWords(app), loadView('grid')]);
    await app.show({ kind: 'grid', words, beside: app.messages });
    return app.focusScreen();
  },
  async 'import-as'(app, { how }) {
    const { host, screen } = app;
    if (!host || screen.kind !== 'import') return;
    const { found } = screen;
    if (how === 'open') await app.resume(found.session.id);
    else {
      await takeIn(host, found, how === 'replace');
      await app.show({ kind: 'fill' });
    }
    const name = host.session?.name ?? '';
    app.notice = app.later?.import[how === 'replace' ? 'replaced' : 'opened'](isolated(name)) ?? '';
    return app.focusScreen();
  },
  async 'import-cancel'(app) {
    await app.show({ kind: 'start' });
    return app.focusScreen();
  },
};
