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
import { ZelfscanProblemError, fail } from '../problem-error.js';
import { reportFonts } from '../questionnaire/files.js';
import type { Texts } from './parts.js';
import type { ExportFormat } from './public-views.js';

/** What a file is made of. */
export type Content =
  { readonly kind: 'session'; readonly session: GroupSession } | { readonly kind: 'card'; readonly session: Session };

/** The session or the card as a file, ready to download. `at` is the date on it. */
export async function makeFile(
  format: ExportFormat,
  content: Content,
  texts: Texts,
  organisation: string,
  at: Date,
): Promise<File> {
  const { cardFile, sessionFile } = texts.messages.files;
  const name = `${content.kind === 'session' ? sessionFile : cardFile}-${at.toISOString().slice(0, 10)}`;
  const date = at.toISOString();
  switch (format) {
    case 'json': {
      const text =
        content.kind === 'session' ? writeGroupFile(content.session, date) : writeScanFile(content.session, date);
      return new File([text], `${name}.json`, { type: 'application/json' });
    }
    case 'pdf':
      return new File([await pdf(content, texts, { organisation, date })], `${name}.pdf`, { type: 'application/pdf' });
    default:
      return fail('format-unknown', 'format', "'pdf' or 'json'", String(format).slice(0, 80), 'Ask for one of these.');
  }
}

export async function readText(file: Blob): Promise<string> {
  try {
    return await file.text();
  } catch (cause) {
    return fail('file-damaged', 'file', 'a file that can be read', String(cause), 'Choose the file again.', cause);
  }
}

/** What is in a file; throws the typed problem of a file that is not one. */
export function readFile(instrument: Instrument, text: string): Content {
  const group = readGroupFile(instrument, text);
  if (group.ok) return { kind: 'session', session: group.session };
  // The kind of file is looked at first: anything but 'foreign' means that it was a session.
  if (group.problem.code !== 'file-foreign') throw new ZelfscanProblemError(group.problem);
  const card = readScanFile(instrument, text);
  if (!card.ok) throw new ZelfscanProblemError(card.problem);
  return { kind: 'card', session: card.session };
}

async function pdf(content: Content, texts: Texts, options: { organisation: string; date: string }) {
  const { language, instrument, words } = texts;
  try {
    const [{ buildCardReport, buildSessionReport }, { renderPdf }, messages, fonts] = await Promise.all([
      import('@zelfscan/report'),
      import('@zelfscan/report/pdf'),
      language === 'nl'
        ? import('@zelfscan/report/messages/dilemma-nl').then(({ cardNl, sessionNl }) => [cardNl, sessionNl] as const)
        : import('@zelfscan/report/messages/dilemma-en').then(({ cardEn, sessionEn }) => [cardEn, sessionEn] as const),
      reportFonts(),
    ]);
    const report =
      content.kind === 'card'
        ? buildCardReport(cardView(instrument, content.session, words), messages[0], options)
        : buildSessionReport(groupSummary(instrument, content.session, words), messages[1], options);
    return renderPdf(report, { fonts, createdAt: options.date }) as Uint8Array<ArrayBuffer>;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // What a browser throws when a part cannot be fetched.
    return fail('load-failed', 'report', 'the report part of the embed', String(cause), 'Try again online.', cause);
  }
}
