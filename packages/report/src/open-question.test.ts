import { readScanFile, resultView, startSession, type Session } from '@zelfscan/core';
import { nl as wording } from '../../core/src/testing/wording.js';
import { describe, expect, test } from 'vitest';
import { parseInstrument } from '../../schema/src/index.js';
import { openQuestionFiles } from '../../schema/src/testing/open-question.js';
import { buildForm } from './build-form.js';
import { buildReport } from './build-report.js';
import { renderCsv } from './formats/csv/index.js';
import { renderHtml } from './formats/html/index.js';
import { renderPdf } from './formats/pdf/index.js';
import { renderXlsx } from './formats/xlsx/index.js';
import { readXlsxScan } from './formats/xlsx/read-scan.js';
import formNl from 'texts:form/nl';
import nl from 'texts:report/nl';
import tablesNl from 'texts:tables/nl';
import { buildScanTables } from './tables/scan.js';
import { blocksOf } from './testing/blocks.js';
import { options } from './testing/fonts.js';
import { readPdf } from './testing/read-pdf.js';

const at = '2026-03-02T09:30:00.000Z';
const files = openQuestionFiles();
const parsed = parseInstrument(files.definition, files.texts);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const instrument = parsed.value;
const text = 'Eerder bellen.\nEn dan samen op bezoek.';
const session: Session = {
  ...startSession(instrument, { id: 's', at, name: 'Proef' }),
  responses: {
    'a.1': { value: 2, note: 'zie verslag', at },
    'a.3': { value: null, note: text, at },
  },
};
const view = resultView(instrument, session, wording);
const report = (notes: boolean) => buildReport(view, nl, { date: at, organisation: '', notes });
const tables = (notes: boolean) =>
  buildScanTables({ instrument, session, view }, tablesNl, { date: at, organisation: '', notes });

describe('an open question', () => {
  test('stands in the report with its answer, without a place in charts', () => {
    const answers = blocksOf(report(true).blocks, 'answer').filter(({ fill }) => fill === null);
    expect(answers.map(({ title, label, note }) => [title, label, note])).toEqual([
      ['Anders doen', '', { label: 'In eigen woorden', text }],
      ['Vergeten', 'Nog niet ingevuld', null],
    ]);
    const html = renderHtml(report(true));
    expect(html).toContain('En dan samen op bezoek.');
    expect(html).not.toMatch(/<p class="given"><strong[^>]*><\/strong>/);
  });

  test('stands in the PDF, of the report and of the paper form', async () => {
    const textIn = async (bytes: Uint8Array) => JSON.stringify(await readPdf(bytes));
    expect(await textIn(renderPdf(report(true), options))).toContain('En dan samen op bezoek.');
    expect(await textIn(renderPdf(buildForm(instrument, formNl, {}), options))).toContain(
      'Wat zijn we vergeten te vragen?',
    );
  });

  test('keeps to itself what it says where notes are left out', () => {
    for (const made of [JSON.stringify(report(false)), JSON.stringify(tables(false).sheets)]) {
      expect(made).not.toContain('Eerder bellen');
      expect(made).toContain('In eigen woorden');
    }
  });

  test('has lines to write on, and nothing to tick, on the paper form', () => {
    const items = blocksOf(buildForm(instrument, formNl, {}).blocks, 'form-item');
    const written = items.filter(({ levels }) => levels.length === 0);
    expect(written.map(({ number, others, basis }) => [number, others.length, basis])).toEqual([
      ['a.3', 0, ''],
      ['s.1', 0, ''],
    ]);
    expect(written.every(({ note }) => note.lines > 2)).toBe(true);
  });

  test('stands in the tables, and comes back from a workbook', async () => {
    expect(renderCsv(tables(true), { bom: false })).toContain('Eerder bellen.');
    const read = await readXlsxScan(await renderXlsx(tables(true)));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const scan = readScanFile(instrument, read.content);
    expect(scan.ok && scan.session.responses).toEqual(session.responses);
  });
});
