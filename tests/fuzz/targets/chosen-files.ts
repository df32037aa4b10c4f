import { readScanFile, resultView, writeScanFile } from '@zelfscan/core';
import { nl as words } from '@zelfscan/core/wording/nl';
import { buildReport } from '@zelfscan/report';
import { renderHtml } from '@zelfscan/report/html';
import { readLogo } from '@zelfscan/report/house';
import { nl } from '@zelfscan/report/messages/nl';
import { tablesNl } from '@zelfscan/report/messages/tables-nl';
import { renderPdf } from '@zelfscan/report/pdf';
import { buildScanTables } from '@zelfscan/report/tables';
import { renderXlsx } from '@zelfscan/report/xlsx';
import fc from 'fast-check';
import { options } from '../../../packages/report/src/testing/fonts.js';
import { jpeg, svg } from '../../../packages/report/src/testing/logos.js';
import { scanContent } from '../../../packages/zelfscan/src/import/scan-content.js';
import { ZelfscanProblemError } from '../../../packages/zelfscan/src/problem-error.js';
import { damagedBytes } from '../damage/bytes.js';
import { damagedText } from '../damage/text.js';
import { scanInstrument } from '../real/instruments.js';
import { showScan } from '../real/screens.js';
import { at, fullScan } from '../real/sessions.js';
import { target, type Outcome } from '../target.js';

const view = resultView(scanInstrument, fullScan, words);
const scan = writeScanFile(fullScan, at);
const report = buildReport(view, nl, { date: at, attached: true });
const attachment = { name: 'zelfscan.json', mime: 'application/json', text: scan, description: 'De scan' };
const pdf = renderPdf(report, { ...options, attachment });
const html = renderHtml(report, { attachment: { text: scan } });
const xlsx = await renderXlsx(
  buildScanTables({ instrument: scanInstrument, session: fullScan, view }, tablesNl, { date: at }),
);

/** A file that a person chose, through everything that looks at it: pdfAttachment(…), readXlsxScan(…), scanInHtml(…). */
async function opened(content: Uint8Array | string): Promise<Outcome> {
  try {
    const { text, told } = await scanContent(new Blob([content as BlobPart]));
    const read = readScanFile(scanInstrument, text);
    if (!read.ok) return { ok: false, problems: [told(read.problem)] };
    showScan(scanInstrument, read.session);
    return { ok: true, value: read.session };
  } catch (cause) {
    if (cause instanceof ZelfscanProblemError) return { ok: false, problems: [cause.problem] };
    throw cause;
  }
}

export const pdfFile = target({
  name: 'a PDF with a scan in it',
  inputs: damagedBytes(pdf),
  sound: pdf,
  read: opened,
  weight: 0.1,
});

export const workbook = target({
  name: 'a workbook of a scan',
  inputs: damagedBytes(xlsx),
  sound: xlsx,
  read: opened,
  weight: 0.1,
});

export const page = target({
  name: 'an HTML report with a scan in it',
  inputs: damagedText(fc.constant(html)),
  sound: html,
  read: opened,
  weight: 0.3,
});

const logo = svg('<g fill="#036"><path d="M0 0h50v20z"/><circle cx="70" cy="20" r="10"/></g>');

export const logos = target({
  name: 'readLogo',
  inputs: damagedBytes(logo, jpeg('rgb'), jpeg('progressive')),
  sound: logo,
  read: (bytes: Uint8Array) => readLogo(bytes, 'Gemeente Voorbeeld'),
  weight: 0.5,
});
