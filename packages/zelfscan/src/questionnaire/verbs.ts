import { loadPart } from '../base/load-part.js';
import type { Carrying } from '../scan/carry-over.js';
import { loadStored } from '../scan/load-stored.js';
import type { ScanHost } from '../scan/scan-host.js';
import type { QuestionnaireApp, ScansPart } from './app.js';

const filesPart = () => loadPart('files', () => import('./files.js'));
const importPart = () => loadPart('import', () => import('../scan/import-file.js'));
export const carryOverPart = () => loadPart('carry-over', () => import('../scan/carry-over.js'));

/** What can be done besides filling in. */
export const verbs: ScansPart['verbs'] = {
  async start(app, { newest }, profile, subset) {
    const { checkStart } = await loadPart('start', () => import('./check-start.js'));
    const fit = checkStart(newest, { profile, subset }, (problem) => app.report(problem));
    return app.begin(fit.profile, fit.subset);
  },
  exportFile: async (app, host, format, options) => (await filesPart()).exportScan(app, host, format, options),
  paperForm: async (app, host, options) => (await filesPart()).exportForm(app, host, options),
  previewImport: async (_app, host, file) => (await importPart()).previewImport(host, file),
  importFile: (app, _host, file, options) =>
    app.toFill(async (host) => (await importPart()).importFile(host, file, options)),
  carryOver: (app, _host, scanId, decisions) =>
    app.toFill(async (host) => (await carryOverPart()).carry(carrying(app, host), scanId, decisions)),
  exportRaw: async (_app, host, scanId) => (await loadStored()).storedFile(host, scanId, new Date()),
  async wipe(app, host) {
    const proof = await host.wipe();
    await app.show({ kind: 'start' });
    return proof;
  },
};

/** What it takes to carry a scan over to the newest version. */
export const carrying = ({ own, source, language }: QuestionnaireApp, host: ScanHost): Carrying => ({
  host,
  own,
  newest: () => source.version(host.newest.version, language, host.newest),
});
