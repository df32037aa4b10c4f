import {
  cardView,
  groupSummary,
  readGroupFile,
  readScanFile,
  writeGroupFile,
  writeScanFile,
  type GroupSession,
  type Session,
} from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { fileName } from '../export/file-name.js';
import { houseStyleOf, type Organisation } from '../export/house-style.js';
import { loadForFile } from '../export/load-for-file.js';
import { checkedOptions, fileTypes, type ExportFormat, type ExportOptions } from '../export/options.js';
import * as render from '../export/render.js';
import { cardFormWords, cardWords, sessionWords, tableWords } from '../export/words.js';
import { scanContent } from '../import/scan-content.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import type { Texts } from './texts.js';

const formats = ['pdf', 'html', 'xlsx', 'csv', 'json'] as const satisfies readonly ExportFormat[];

/** What a file is made of. */
export type Content =
  { readonly kind: 'session'; readonly session: GroupSession } | { readonly kind: 'card'; readonly session: Session };

/** A file that is asked for: of what, for whom, how, and the date on it. */
interface Job {
  readonly content: Content;
  readonly texts: Texts;
  readonly by: Organisation;
  readonly options: ExportOptions;
  readonly at: Date;
}

/** The session or the card as a file, ready to download. */
export async function makeFile(
  content: Content,
  texts: Texts,
  by: Organisation,
  asked: ExportFormat,
  given?: ExportOptions | null,
): Promise<File> {
  const { format, options } = checkedOptions(asked, given, formats);
  const job: Job = { content, texts, by, options, at: new Date() };
  const made = await makers[format](job);
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  const { cardFile, sessionFile } = texts.messages.files;
  const name = fileName([content.kind === 'session' ? sessionFile : cardFile], job.at, format);
  return new File([made], name, { type: fileTypes[format] });
}

/** An empty card to fill in on paper. */
export async function makeForm(texts: Texts, by: Organisation, given?: ExportOptions | null): Promise<File> {
  const { options } = checkedOptions('pdf', given, ['pdf']);
  const { signal } = options;
  const at = new Date();
  const [{ buildCardForm }, messages, houseStyle] = await Promise.all([
    loadForFile('report', () => import('@zelfscan/report'), signal),
    loadForFile('words', () => cardFormWords(texts), signal),
    houseStyleOf(by, signal),
  ]);
  const document = buildCardForm(texts.instrument, messages, { organisation: by.name, houseStyle });
  const made = await render.pdf(document, at, null, options);
  const name = fileName([texts.messages.files.cardFile, texts.later.export.names.form], at, 'pdf');
  return new File([made], name, { type: fileTypes.pdf });
}

/** What is in a file of any kind; throws the typed problem of a file that has nothing of ours. */
export async function readFile(instrument: Instrument, file: Blob): Promise<Content> {
  const { text, told } = await scanContent(file);
  const group = readGroupFile(instrument, text);
  if (group.ok) return { kind: 'session', session: group.session };
  // The kind of file is looked at first: anything but 'foreign' means that it was a session.
  if (group.problem.code !== 'file-foreign') throw new ZelfscanProblemError(told(group.problem));
  const card = readScanFile(instrument, text);
  if (!card.ok) throw new ZelfscanProblemError(told(card.problem));
  return { kind: 'card', session: card.session };
}

const makers: Readonly<Record<ExportFormat, (job: Job) => BlobPart | Promise<BlobPart>>> = {
  json: (job) => textOf(job),
  pdf: async (job) => render.pdf(await report(job), job.at, data(job), job.options),
  html: async (job) => render.html(await report(job), data(job), job.options),
  xlsx: async (job) => render.xlsx(await tables(job), job.options),
  csv: async (job) => render.csv(await tables(job), job.options),
};

function textOf({ content, at }: Job): string {
  const date = at.toISOString();
  return content.kind === 'session' ? writeGroupFile(content.session, date) : writeScanFile(content.session, date);
}

/** The content itself, for a file that shows all of it. */
const data = (job: Job): render.Data | null =>
  (job.options.notes ?? true) ? { text: textOf(job), description: job.texts.later.export.data } : null;

async function report({ content, texts, by, options, at }: Job) {
  const { instrument, words } = texts;
  const { signal, notes } = options;
  const [{ buildCardReport, buildSessionReport }, card, group, houseStyle] = await Promise.all([
    loadForFile('report', () => import('@zelfscan/report'), signal),
    loadForFile('words', () => cardWords(texts), signal),
    loadForFile('words', () => sessionWords(texts), signal),
    houseStyleOf(by, signal),
  ]);
  const made = { organisation: by.name, date: at.toISOString(), houseStyle, notes, attached: true };
  return content.kind === 'card'
    ? buildCardReport(cardView(instrument, content.session, words), card, made)
    : buildSessionReport(groupSummary(instrument, content.session, words), group, made);
}

async function tables({ content, texts, by, options, at }: Job) {
  const { instrument, words } = texts;
  const { signal, notes } = options;
  const [{ buildCardTables, buildSessionTables }, messages] = await Promise.all([
    loadForFile('tables', () => import('@zelfscan/report/tables'), signal),
    loadForFile('words', () => tableWords(texts), signal),
  ]);
  const made = { organisation: by.name, date: at.toISOString(), notes };
  if (content.kind === 'session') {
    return buildSessionTables(groupSummary(instrument, content.session, words), messages, made);
  }
  const { session } = content;
  return buildCardTables({ instrument, session, view: cardView(instrument, session, words) }, messages, made);
}
