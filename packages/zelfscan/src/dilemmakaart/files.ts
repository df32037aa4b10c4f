import {
  cardView,
  groupSessionInFile,
  groupSummary,
  readGroupFile,
  writeGroupFile,
  writeScanFile,
  type GroupSession,
  type Session,
} from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { buildFile, buildFormFile, type Contents } from '../export/build-file.js';
import { houseStyleOf, type Organisation } from '../export/house-style.js';
import { loadForFile } from '../export/load-for-file.js';
import type { ExportFormat, ExportOptions } from '../export/options.js';
import { cardFormWords, cardWords, sessionWords, tableWords } from '../export/words.js';
import { scanContent } from '../import/scan-content.js';
import { scanInText } from '../scan/import-file.js';
import { instrumentFor } from '../scan/read-stored.js';
import type { ScanSource } from '../scan/types.js';
import type { Texts } from './texts.js';

/** What a file is made of, or has in it; with the version of the instrument that it was made with. */
export type Content = { readonly instrument: Instrument } & (
  { readonly kind: 'session'; readonly session: GroupSession } | { readonly kind: 'card'; readonly session: Session }
);

/** The session or the card as a file, ready to download. */
export const exportContent = (
  by: Organisation,
  texts: Texts,
  content: Content,
  format: ExportFormat,
  given?: ExportOptions | null,
): Promise<File> => buildFile(format, given, (options, at) => contentsOf(by, texts, content, options, at));

/** An empty card to fill in on paper. */
export const exportForm = (by: Organisation, texts: Texts, given?: ExportOptions | null): Promise<File> =>
  buildFormFile(given, async ({ signal }) => {
    const [{ buildCardForm }, messages, houseStyle] = await Promise.all([
      loadForFile('report', () => import('@zelfscan/report'), signal),
      loadForFile('words', () => cardFormWords(texts), signal),
      houseStyleOf(by, signal),
    ]);
    const form = buildCardForm(texts.instrument, messages, { organisation: by.page.organisation, houseStyle });
    return { form, name: [texts.messages.files.cardFile, texts.later.export.names.form] };
  });

/** What is in a file of any kind; throws the typed problem of a file that has nothing of ours. */
export async function readFile(from: ScanSource, file: Blob): Promise<Content> {
  const content = await scanContent(file);
  const instrument = await instrumentFor(from, groupSessionInFile(content.text) as Partial<GroupSession> | null);
  const group = readGroupFile(instrument, content.text);
  if (group.ok) return { kind: 'session', session: group.session, instrument };
  // The kind of file is looked at first: anything but 'foreign' means that it was a session.
  if (group.problem.code !== 'file-foreign') throw new ZelfscanProblemError(content.told(group.problem));
  return { kind: 'card', ...(await scanInText(from, content)) };
}

function contentsOf(by: Organisation, texts: Texts, content: Content, options: ExportOptions, at: Date): Contents {
  const { instrument } = content;
  const { words } = texts;
  const { signal, notes } = options;
  const { organisation } = by.page;
  const date = at.toISOString();
  const { cardFile, sessionFile } = texts.messages.files;
  const text = () =>
    content.kind === 'session' ? writeGroupFile(content.session, date) : writeScanFile(content.session, date);
  return {
    name: () => [content.kind === 'session' ? sessionFile : cardFile],
    text,
    data: () => ((notes ?? true) ? { text: text(), description: texts.later.export.data } : null),
    async report() {
      const [{ buildCardReport, buildSessionReport }, card, group, houseStyle] = await Promise.all([
        loadForFile('report', () => import('@zelfscan/report'), signal),
        loadForFile('words', () => cardWords(texts), signal),
        loadForFile('words', () => sessionWords(texts), signal),
        houseStyleOf(by, signal),
      ]);
      const made = { organisation, date, houseStyle, notes, attached: true };
      return content.kind === 'card'
        ? buildCardReport(cardView(instrument, content.session, words), card, made)
        : buildSessionReport(groupSummary(instrument, content.session, words), group, made);
    },
    async tables() {
      const [{ buildCardTables, buildSessionTables }, messages] = await Promise.all([
        loadForFile('tables', () => import('@zelfscan/report/tables'), signal),
        loadForFile('words', () => tableWords(texts), signal),
      ]);
      const made = { organisation, date, notes };
      if (content.kind === 'session') {
        return buildSessionTables(groupSummary(instrument, content.session, words), messages, made);
      }
      const { session } = content;
      return buildCardTables({ instrument, session, view: cardView(instrument, session, words) }, messages, made);
    },
  };
}
