import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScanFile } from '@zelfscan/core';
import { afterAll, describe, expect, test } from 'vitest';
import tablesNl from 'texts:tables/nl';
import { buildScanTables } from '../../tables/scan.js';
import { instrument } from '../../testing/instrument.js';
import { readCsv } from '../../testing/read-csv.js';
import { at, filledSession, scanSource } from '../../testing/tables.js';
import { renderCsv } from '../csv/index.js';
import { renderXlsx } from './index.js';
import { readSheets } from './read.js';
import { readXlsxScan } from './read-scan.js';

const office = 'soffice';
const there = spawnSync(office, ['--version']).status === 0;

/** Another spreadsheet opens what we write, and writes what we open. Only where it is installed. */
describe.skipIf(!there)('LibreOffice', () => {
  const folder = there ? mkdtempSync(join(tmpdir(), 'zelfscan-')) : '';
  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  const convert = (file: string, to: string, ...options: readonly string[]) =>
    execFileSync(
      office,
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        ...options,
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        file,
      ],
      { cwd: folder, stdio: 'ignore', timeout: 60_000 },
    );
  const out = (file: string) => readFileSync(join(folder, 'out', file));

  const sly = [
    '=1+1',
    '+31 6',
    '-5',
    '@SUM(A1)',
    '\t=1+1',
    '\r=2',
    ' =1',
    `'=1+1`,
    '"=1+1',
    '_x0041_',
    'é ★ 😀 \u0001',
  ];
  const filled = filledSession();
  const session = {
    ...filled,
    responses: Object.fromEntries(
      Object.entries(filled.responses).map(([id, response], i) => [id, { ...response, note: sly[i] ?? response.note }]),
    ),
  };
  const source = scanSource(session);
  const tables = buildScanTables(source, tablesNl, { date: at });

  test('shows the same figures, and works no text out', async () => {
    writeFileSync(join(folder, 'scan.xlsx'), await renderXlsx(tables));
    // All sheets, as they look, in UTF-8 with ';' between cells.
    convert('scan.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1');
    const rows = (sheet: string) =>
      readCsv(
        out(`scan-${sheet}.csv`)
          .toString()
          .replace(/^\ufeff/, ''),
        ';',
      );
    const summary = rows('samenvatting').slice(-source.view.themes.length);
    expect(summary.map(([theme, score, band]) => [theme, score, band])).toEqual(
      source.view.themes.map(({ title, score, scoreText, band }) => [
        title,
        score === null ? '' : scoreText.replace(',', '.'),
        band,
      ]),
    );
    const answers = rows('antwoorden').slice(1);
    expect(answers.map(([id, , , , score, label]) => [id, score, label])).toEqual(
      source.view.themes.flatMap(({ items }) =>
        items.map(({ id, value, label }) => [
          id,
          typeof value === 'number' ? String(value) : '',
          label.charAt(0).toUpperCase() + label.slice(1),
        ]),
      ),
    );
    for (const [i, note] of ['=1+1', '+31 6', '-5', '@SUM(A1)'].entries()) expect(answers[i]?.[7]).toBe(note);
  }, 60_000);

  test('saves a workbook that can still be read', async () => {
    writeFileSync(join(folder, 'again.xlsx'), await renderXlsx(tables));
    convert('again.xlsx', 'xlsx:Calc MS Excel 2007 XML');
    const read = await readXlsxScan(new Uint8Array(out('again.xlsx')));
    expect(read.ok && readScanFile(instrument, read.content)).toEqual({ ok: true, session });
  }, 60_000);

  test('opens the CSV with the same figures, and works no text out', async () => {
    writeFileSync(join(folder, 'scan.csv'), renderCsv(tables));
    convert(
      'scan.csv',
      'xlsx:Calc MS Excel 2007 XML',
      '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false',
    );
    const read = await readSheets(new Uint8Array(out('scan.xlsx')));
    const [, ...rows] = read.ok ? (read.sheets[0]?.rows ?? []) : [];
    expect(rows).toHaveLength(54);
    expect(rows.map((row) => row[4])).toEqual(
      source.view.themes.flatMap(({ items }) => items.map(({ value }) => (typeof value === 'number' ? value : null))),
    );
    expect(rows.slice(0, 4).map((row) => row[7])).toEqual([`'=1+1`, `'+31 6`, `'-5`, `'@SUM(A1)`]);
  }, 60_000);
});
