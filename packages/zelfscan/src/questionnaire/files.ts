import { fileFormats } from '@zelfscan/core/basics/file-formats';
import { shownArgument } from '@zelfscan/core/basics/shown-argument';
import { resultView, writeScanFile } from '@zelfscan/core';
import type { ReportPart } from '@zelfscan/report';
import { fail } from '../base/problem-error.js';
import { buildFile, buildFormFile, type Contents } from '../export/build-file.js';
import { houseStyleOf, type Organisation } from '../export/house-style.js';
import { loadForFile } from '../export/load-for-file.js';
import type { ExportFormat, ExportOptions, PaperFormOptions } from '../export/options.js';
import { formWords, scanWords, tableWords } from '../export/words.js';
import type { ScanHost } from '../scan/scan-host.js';
import { loadLater, type Speech } from '../texts/speech.js';
import { resultsWords } from './results-words.js';

/** Who asks for a file. */
interface Exporter extends Organisation, Speech {
  /** Puts the details of the instrument in place. */
  complete(): Promise<void>;
}

/** The open scan as a file, ready to download. */
export function exportScan(
  by: Exporter,
  host: ScanHost,
  format: ExportFormat,
  given?: ExportOptions | null,
): Promise<File> {
  return buildFile(format, given, (options, at) => scanContents(by, host, options, at));
}

/** An empty form to fill in on paper. Needs no open scan. */
export function exportForm(by: Exporter, host: ScanHost, given?: PaperFormOptions | null): Promise<File> {
  const speech = speechOf(by);
  return buildFormFile(given, async ({ signal }) => {
    const { subset = null } = given ?? {};
    const known = host.instrument.subsets.map(({ id }) => id);
    if (subset !== null && !known.includes(subset)) {
      const expected = known.join(', ') || 'no subset';
      fail('unknown-reference', 'subset', expected, shownArgument(subset), 'Leave it out for all items.');
    }
    await loadForFile('details', () => by.complete(), signal);
    const [{ buildForm }, messages, { export: words }, houseStyle] = await Promise.all([
      loadForFile('report', () => import('@zelfscan/report'), signal),
      loadForFile('words', () => formWords(speech), signal),
      loadForFile('words', () => loadLater(speech), signal),
      houseStyleOf(by, signal),
    ]);
    const { organisation } = by.page;
    const form = buildForm(host.instrument, messages, { organisation, houseStyle, subset });
    return { form, name: ['zelfscan', words.names.form, subset ?? ''] };
  });
}

function scanContents(by: Exporter, host: ScanHost, options: ExportOptions, at: Date): Contents {
  const session =
    host.session ?? fail('no-session', 'exportFile', 'an open scan', 'none', 'Call start() or resume(id) first.');
  const speech = speechOf(by);
  const { signal, parts, notes } = options;
  const date = at.toISOString();
  const text = () => writeScanFile(session, date);
  /** Reports name every item in full: without the details there is nothing to show. */
  const view = async () => {
    await loadForFile('details', () => by.complete(), signal);
    const { words } = await loadForFile('results', () => resultsWords(speech), signal);
    return resultView(host.instrument, session, words);
  };
  return {
    text,
    name: async (format) => ['zelfscan', session.name, await partName(format, options, speech)],
    async report() {
      const [scan, { buildReport }, messages, houseStyle] = await Promise.all([
        view(),
        loadForFile('report', () => import('@zelfscan/report'), signal),
        loadForFile('words', () => scanWords(speech), signal),
        houseStyleOf(by, signal),
      ]);
      const { organisation } = by.page;
      return buildReport(scan, messages, { organisation, date, houseStyle, parts, notes, attached: true });
    },
    /** A summary must not carry notes unseen. */
    async data() {
      const [{ holdsAll }, { export: words }] = await Promise.all([
        loadForFile('report', () => import('@zelfscan/report'), signal),
        loadForFile('words', () => loadLater(speech), signal),
      ]);
      return holdsAll(options) ? { text: text(), description: words.data } : null;
    },
    async tables(asked) {
      const [scan, { buildScanTables }, messages] = await Promise.all([
        view(),
        loadForFile('tables', () => import('@zelfscan/report/tables'), signal),
        loadForFile('words', () => tableWords(speech), signal),
      ]);
      const { organisation } = by.page;
      const { instrument } = host;
      return buildScanTables({ instrument, session, view: scan }, messages, {
        organisation,
        date,
        parts: asked,
        notes,
      });
    },
  };
}

/** As it is now: a file is in one language, whatever changes meanwhile. */
const speechOf = ({ language, own }: Speech): Speech => ({ language, own });

/** What the name of a file says of what is in it; nothing where that is everything. */
async function partName(format: ExportFormat, options: ExportOptions, speech: Speech): Promise<string> {
  const [part, ...others]: readonly ReportPart[] = options.parts ?? [];
  if (!part || others.length || !fileFormats[format].divides) return '';
  const { names } = (await loadLater(speech)).export;
  return { summary: names.board, plan: names.plan, answers: names.answers }[part];
}
