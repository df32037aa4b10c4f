import { writeScanFile, type Session } from '@zelfscan/core';
import { shownArgument } from '@zelfscan/core/basics/shown-argument';
import type { ReportPart } from '@zelfscan/report';
import { fileName } from '../export/file-name.js';
import { houseStyleOf } from '../export/house-style.js';
import { loadForFile } from '../export/load-for-file.js';
import {
  checkedOptions,
  fileTypes,
  type ExportFormat,
  type ExportOptions,
  type PaperFormOptions,
} from '../export/options.js';
import * as render from '../export/render.js';
import { formWords, scanWords, tableWords } from '../export/words.js';
import { fail } from '../base/problem-error.js';
import { loadLater, type Speech } from '../texts/speech.js';
import { loadResults } from './load-results.js';
import type { ZelfscanQuestionnaire } from './questionnaire.js';
import type { ScanHost } from '../scan/scan-host.js';

const formats = ['pdf', 'html', 'xlsx', 'csv', 'json'] as const satisfies readonly ExportFormat[];

/** A file that is asked for: of what, how, and the date on it. */
interface Job {
  readonly element: ZelfscanQuestionnaire;
  readonly host: ScanHost;
  readonly session: Session;
  readonly speech: Speech;
  readonly options: ExportOptions;
  readonly at: Date;
}

/** The open scan as a file, ready to download. */
export async function exportScan(
  element: ZelfscanQuestionnaire,
  host: ScanHost,
  asked: ExportFormat,
  given?: ExportOptions | null,
): Promise<File> {
  const { format, options } = checkedOptions(asked, given, formats);
  const { session } = host;
  if (!session) return fail('no-session', 'exportFile', 'an open scan', 'none', 'Call start() or resume(id) first.');
  const job: Job = { element, host, session, speech: speechOf(element), options, at: new Date() };
  // Reports name every item in full: without the details there is nothing to show.
  if (format !== 'json') await loadForFile('details', () => element.complete(), options.signal);
  const content = await makers[format](job);
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  const name = fileName(['zelfscan', session.name, await part(format, job)], job.at, format);
  return new File([content], name, { type: fileTypes[format] });
}

/** An empty form to fill in on paper. Needs no open scan. */
export async function exportForm(element: ZelfscanQuestionnaire, given?: PaperFormOptions | null): Promise<File> {
  const { options } = checkedOptions('pdf', given, ['pdf']);
  const { subset = null } = given ?? {};
  const { signal } = options;
  const { host } = element;
  const speech = speechOf(element);
  if (!host) throw new Error('a form without an instrument');
  const known = host.instrument.subsets.map(({ id }) => id);
  if (subset !== null && !known.includes(subset)) {
    const expected = known.join(', ') || 'no subset';
    fail('unknown-reference', 'subset', expected, shownArgument(subset), 'Leave it out for all items.');
  }
  const at = new Date();
  await loadForFile('details', () => element.complete(), signal);
  const [{ buildForm }, messages, { export: words }, houseStyle] = await Promise.all([
    loadForFile('report', () => import('@zelfscan/report'), signal),
    loadForFile('words', () => formWords(speech), signal),
    loadForFile('words', () => loadLater(speech), signal),
    houseStyleOf(organisationOf(element), signal),
  ]);
  const { organisation } = element;
  const document = buildForm(host.instrument, messages, { organisation, houseStyle, subset });
  const content = await render.pdf(document, at, null, options);
  return new File([content], fileName(['zelfscan', words.names.form, subset ?? ''], at, 'pdf'), {
    type: fileTypes.pdf,
  });
}

const makers: Readonly<Record<ExportFormat, (job: Job) => BlobPart | Promise<BlobPart>>> = {
  json: ({ session, at }) => writeScanFile(session, at.toISOString()),
  pdf: async (job) => render.pdf(await report(job), job.at, await data(job), job.options),
  html: async (job) => render.html(await report(job), await data(job), job.options),
  xlsx: async (job) => render.xlsx(await tables(job), job.options),
  csv: async (job) =>
    render.csv(await tables({ ...job, options: { ...job.options, parts: ['answers'] } }), job.options),
};

async function report({ element, host, session, speech, options, at }: Job) {
  const { signal, parts, notes } = options;
  const [{ resultView, words }, { buildReport }, messages, houseStyle] = await Promise.all([
    loadForFile('results', () => loadResults(speech), signal),
    loadForFile('report', () => import('@zelfscan/report'), signal),
    loadForFile('words', () => scanWords(speech), signal),
    houseStyleOf(organisationOf(element), signal),
  ]);
  return buildReport(resultView(host.instrument, session, words), messages, {
    organisation: element.organisation,
    date: at.toISOString(),
    houseStyle,
    parts,
    notes,
    attached: true,
  });
}

/** The scan itself, for a file that shows all of it: a summary must not carry notes unseen. */
async function data({ session, speech, options, at }: Job): Promise<render.Data | null> {
  const { signal } = options;
  const [{ holdsAll }, { export: words }] = await Promise.all([
    loadForFile('report', () => import('@zelfscan/report'), signal),
    loadForFile('words', () => loadLater(speech), signal),
  ]);
  if (!holdsAll(options)) return null;
  return { text: writeScanFile(session, at.toISOString()), description: words.data };
}

async function tables({ element, host, session, speech, options, at }: Job) {
  const { signal, parts, notes } = options;
  const [{ resultView, words }, { buildScanTables }, messages] = await Promise.all([
    loadForFile('results', () => loadResults(speech), signal),
    loadForFile('tables', () => import('@zelfscan/report/tables'), signal),
    loadForFile('words', () => tableWords(speech), signal),
  ]);
  const view = resultView(host.instrument, session, words);
  const { organisation } = element;
  const made = { organisation, date: at.toISOString(), parts, notes };
  return buildScanTables({ instrument: host.instrument, session, view }, messages, made);
}

/** As it is now: a file is in one language, whatever changes meanwhile. */
const speechOf = ({ language, own }: Speech): Speech => ({ language, own });

const organisationOf = (element: ZelfscanQuestionnaire) => ({
  element,
  name: element.organisation,
  logo: element.logo,
  report: element.report.bind(element),
});

/** What the name of a file says of what is in it; nothing where that is everything. */
async function part(format: ExportFormat, { options, speech }: Job): Promise<string> {
  const parts: readonly ReportPart[] = options.parts ?? [];
  if (format === 'json' || format === 'csv' || parts.length !== 1) return '';
  const { names } = (await loadLater(speech)).export;
  const named = { summary: names.board, plan: names.plan, answers: names.answers };
  return parts[0] ? named[parts[0]] : '';
}
