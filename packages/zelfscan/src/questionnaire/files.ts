import { readScanFile, writeScanFile, type Session } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../problem-error.js';
import { loadResults, type Language } from './languages.js';

/** What can be exported. */
export type ExportFormat = 'pdf' | 'json';

export interface ExportInput {
  readonly instrument: Instrument;
  readonly session: Session;
  readonly language: Language;
  readonly organisation: string;
}

/** The scan as a file, ready to download. `at` is the date on it. */
export async function exportFile(format: string, input: ExportInput, at: Date): Promise<File> {
  const name = fileName(input.session, at);
  switch (format) {
    case 'json':
      return new File([writeScanFile(input.session, at.toISOString())], `${name}.json`, { type: 'application/json' });
    case 'pdf':
      return new File([await pdf(input, at)], `${name}.pdf`, { type: 'application/pdf' });
    default:
      return fail('format-unknown', 'format', "'pdf' or 'json'", String(format), 'Ask for one of these.');
  }
}

/** The session in an exported file; throws the typed problem of a file that is not one. */
export function readFile(instrument: Instrument, content: string): Session {
  const read = readScanFile(instrument, content);
  if (!read.ok) throw new ZelfscanProblemError(read.problem);
  return read.session;
}

async function pdf({ instrument, session, language, organisation }: ExportInput, at: Date) {
  try {
    const [{ resultView, words }, { buildReport }, { renderPdf }, messages, fonts] = await Promise.all([
      loadResults(language),
      import('@zelfscan/report'),
      import('@zelfscan/report/pdf'),
      language === 'nl'
        ? import('@zelfscan/report/messages/nl').then((module) => module.nl)
        : import('@zelfscan/report/messages/en').then((module) => module.en),
      reportFonts(),
    ]);
    const date = at.toISOString();
    const report = buildReport(resultView(instrument, session, words), messages, { organisation, date });
    return renderPdf(report, { fonts, createdAt: date }) as Uint8Array<ArrayBuffer>;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // What a browser throws when a part cannot be fetched.
    return fail('load-failed', 'report', 'the report part of the embed', String(cause), 'Try again online.', cause);
  }
}

/** The fonts that every report is set in. */
export async function reportFonts(): Promise<{ regular: Uint8Array; bold: Uint8Array }> {
  const [regular, bold] = await Promise.all([font('report-sans-regular.ttf'), font('report-sans-bold.ttf')]);
  return { regular, bold };
}

/** Fonts lie beside the script; the browser keeps them. */
async function font(file: string): Promise<Uint8Array> {
  const folder = new URL(/* @vite-ignore */ './fonts/', import.meta.url);
  const response = await fetch(new URL(file, folder));
  if (!response.ok)
    fail(
      'load-failed',
      file,
      'a font beside the script',
      `status ${response.status}`,
      'Copy the whole embed folder to the site.',
    );
  return new Uint8Array(await response.arrayBuffer());
}

function fileName(session: Session, at: Date): string {
  const team = session.name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^\w-]/g, '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${['zelfscan', team].filter(Boolean).join('-')}-${at.toLocaleDateString('sv-SE')}`;
}
