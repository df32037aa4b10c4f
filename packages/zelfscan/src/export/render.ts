import type { ReportDocument } from '@zelfscan/report';
import type { ReportTables } from '@zelfscan/report/tables';
import { reportFonts } from './fonts.js';
import { loadForFile } from './load-for-file.js';
import type { ExportOptions } from './options.js';

/** The data that a document is made from, to read it back later. */
export interface Data {
  readonly text: string;
  /** What it is, for who finds it in the file. */
  readonly description: string;
}

/** A document as PDF. Gives the page a turn now and then: it stays in use meanwhile. */
export async function pdf(
  document: ReportDocument,
  at: Date,
  data: Data | null,
  { signal, onProgress }: ExportOptions,
): Promise<BlobPart> {
  const [{ renderPdfInSteps }, fonts] = await loadForFile(
    'report',
    () => Promise.all([import('@zelfscan/report/pdf'), reportFonts(signal)]),
    signal,
  );
  const attachment = data && { name: 'zelfscan.json', mime: 'application/json', ...data };
  const options = { fonts, createdAt: at.toISOString(), ...(attachment ? { attachment } : {}) };
  const steps = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
  return (await renderPdfInSteps(document, options, steps)) as Uint8Array<ArrayBuffer>;
}

/** A document as a web page of one file. */
export async function html(document: ReportDocument, data: Data | null, { signal }: ExportOptions): Promise<BlobPart> {
  const { renderHtml } = await loadForFile('report', () => import('@zelfscan/report/html'), signal);
  return renderHtml(document, data ? { attachment: data } : {});
}

/** Tables as a workbook. */
export async function xlsx(tables: ReportTables, { signal }: ExportOptions): Promise<BlobPart> {
  const { renderXlsx } = await loadForFile('xlsx', () => import('@zelfscan/report/xlsx'), signal);
  return (await renderXlsx(tables)) as Uint8Array<ArrayBuffer>;
}

/** The main one of the tables as CSV. */
export async function csv(tables: ReportTables, { signal, bom, separator }: ExportOptions): Promise<BlobPart> {
  const { renderCsv } = await loadForFile('csv', () => import('@zelfscan/report/csv'), signal);
  return renderCsv(tables, { bom, separator });
}
