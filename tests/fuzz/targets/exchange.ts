import { readScanFile, resultView, writeScanFile } from '@zelfscan/core';
import { buildReport } from '@zelfscan/report';
import { renderHtml } from '@zelfscan/report/html';
import reportNl from 'texts:report/nl';
import { renderPdf } from '@zelfscan/report/pdf';
import { buildScanTables } from '@zelfscan/report/tables';
import { renderXlsx } from '@zelfscan/report/xlsx';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { ZelfscanProblemError } from '../../../packages/zelfscan/src/base/problem-error.js';
import { scanContent } from '../../../packages/zelfscan/src/import/scan-content.js';
import tablesNl from 'texts:tables/nl';
import { scanSource } from '../../../packages/report/src/testing/tables.js';
import { bytesOf, openZip, packZip, textOf } from '../../../packages/report/src/zip.js';
import { damagedBytes } from '../damage/bytes.js';
import { damagedText } from '../damage/text.js';
import { scanInstrument } from '../real/instruments.js';
import { showScan } from '../real/screens.js';
import { at, fullScan } from '../real/sessions.js';
import { target, type Outcome } from '../target.js';
import { nl as words } from '../../../packages/core/src/testing/wording.js';

const font = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../packages/report/fonts/${name}.ttf`, import.meta.url)));
const json = writeScanFile(fullScan, at);
const attachment = { name: 'zelfscan.json', mime: 'application/json', text: json, description: 'Scan' };
const report = buildReport(resultView(scanInstrument, fullScan, words), reportNl, { date: at });
const fonts = { regular: font('report-sans-regular'), bold: font('report-sans-bold') };

const pdf = new Uint8Array(renderPdf(report, { fonts, createdAt: at, attachment }));
const html = bytesOf(renderHtml(report, { attachment }));
const xlsx = await renderXlsx(buildScanTables(scanSource(fullScan, scanInstrument), tablesNl, { date: at }));

/**
 * What somebody chooses as a file, of whatever kind: a report (pdfAttachment), a workbook (readXlsxScan, readSheets), a
 * page (scanInHtml).
 */
async function readAny(bytes: Uint8Array): Promise<Outcome> {
  try {
    const { text, told } = await scanContent(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const read = readScanFile(scanInstrument, text);
    if (!read.ok) return { ok: false, problems: [told(read.problem)] };
    showScan(scanInstrument, read.session);
    return { ok: true, value: read.session };
  } catch (error) {
    if (!(error instanceof ZelfscanProblemError)) throw error;
    return { ok: false, problems: [error.problem] };
  }
}

const asText = (bytes: Uint8Array) => damagedText(fc.constant(new TextDecoder('latin1').decode(bytes)));
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

export const pdfFile = target({
  name: 'a PDF with a scan in it',
  inputs: fc.oneof(damagedBytes(pdf), asText(pdf).map(latin1)),
  sound: pdf,
  weight: 0.2,
  read: readAny,
});

export const htmlFile = target({
  name: 'a page with a scan in it',
  inputs: fc.oneof(damagedBytes(html), damagedText(fc.constant(textOf(html))).map(bytesOf)),
  sound: html,
  weight: 0.2,
  read: readAny,
});

const limits = { file: 1e9, entries: 1e4, entry: 1e9, total: 1e9, ratio: 1e6 };
const opened = openZip(xlsx, limits, () => true);
if (!opened.ok) throw new Error('the workbook is no archive');
const parts = [...opened.parts];

/** A workbook of which one part is damaged before it is packed: damage outside would seldom get past the packing. */
const damagedParts = fc
  .constantFrom(...parts.map(([path]) => path))
  .chain((path) =>
    damagedText(fc.constant(textOf(opened.parts.get(path) ?? new Uint8Array()))).map((part) =>
      packZip(new Map(parts.map(([name, bytes]) => [name, name === path ? bytesOf(part) : bytes]))),
    ),
  );

export const workbook = target({
  name: 'a workbook',
  inputs: fc.oneof(damagedBytes(xlsx), { weight: 2, arbitrary: damagedParts }),
  sound: xlsx,
  weight: 0.2,
  read: readAny,
});
