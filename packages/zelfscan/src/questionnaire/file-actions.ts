import '@zelfscan/elements/files';
import type { Action } from '@zelfscan/elements';
import type { ImportView } from '@zelfscan/elements/files';
import { html } from '@zelfscan/elements/html';
import { isolated } from '@zelfscan/elements/isolated';
import { makeFile } from '../export/making.js';
import { compared, takeIn } from '../scan/take-in.js';
import { loadPart } from '../base/load-part.js';
import { focusScreen } from '../base/focus-screen.js';
import { scanIn } from '../scan/import-file.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';
import type { FoundScan } from '../scan/scan-host.js';

/** What a person can ask for with files. */
export type FileAction = Extract<
  Action,
  { type: 'export' | 'paper-form' | 'open-grid' | 'import' | 'import-as' | 'import-cancel' }
>;

/** The file that a person looks at, until it is decided on. */
const looking = new WeakMap<ZelfscanQuestionnaire, FoundScan>();

export async function performFile(element: ZelfscanQuestionnaire, action: FileAction): Promise<void> {
  const words = await element.withLater();
  switch (action.type) {
    case 'export': {
      const { format, parts, notes } = action;
      await makeFile(element, element, words.export, (options) =>
        element.exportFile(format, { ...options, parts, notes }),
      );
      return;
    }
    case 'paper-form': {
      const { subset } = action;
      await makeFile(element, element, words.export, (options) => element.paperForm({ ...options, subset }));
      return;
    }
    case 'open-grid': {
      const { openGrid } = await loadPart('grid', () => import('./grid.js'));
      return openGrid(element);
    }
    case 'import':
      return look(element, action.file);
    case 'import-as':
      return decide(element, action.how);
    case 'import-cancel':
      looking.delete(element);
      await element.show('start');
      return focusScreen(element);
  }
}

/** Shows what is in a file. Nothing is changed yet. */
async function look(element: ZelfscanQuestionnaire, file: File): Promise<void> {
  const { host } = element;
  if (!host) return;
  element.said = element.later?.import.reading ?? '';
  element.refresh();
  const found = await scanIn(host, file);
  const { plan, here } = await compared(host, found);
  looking.set(element, found);
  const view = (): ImportView => ({
    ...plan,
    fileName: file.name,
    instrument: found.instrument.title,
    hereName: here?.name ?? '',
  });
  element.other = () =>
    html`<zs-import-screen
      data-screen
      .view=${view()}
      .messages=${element.later?.import}
      .date=${element.messages?.date}
    ></zs-import-screen>`;
  element.said = '';
  await element.show('other');
  return focusScreen(element);
}

async function decide(element: ZelfscanQuestionnaire, how: 'add' | 'copy' | 'replace' | 'open'): Promise<void> {
  const { host } = element;
  const found = looking.get(element);
  if (!host || !found) return;
  if (how === 'open') await element.resume(found.session.id);
  else {
    await takeIn(host, found, how === 'replace');
    await element.show('fill');
  }
  looking.delete(element);
  const name = host.session?.name ?? '';
  element.notice = element.later?.import[how === 'replace' ? 'replaced' : 'opened'](isolated(name)) ?? '';
  return focusScreen(element);
}
