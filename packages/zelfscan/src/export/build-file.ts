import { allFormats, fileFormats } from '@zelfscan/core/basics/file-formats';
import type { ReportDocument, ReportPart } from '@zelfscan/report';
import type { ReportTables } from '@zelfscan/report/tables';
import { fileName } from './file-name.js';
import { checkedOptions, type ExportFormat, type ExportOptions } from './options.js';
import * as render from './render.js';

/** What a file is made of, as an instrument gives it: only what the kind of file asks for is made. */
export interface Contents {
  /** Words of the name of the file. */
  name(format: ExportFormat): readonly string[] | Promise<readonly string[]>;
  /** All of it as the text of a file to go on with. */
  text(): string;
  report(): Promise<ReportDocument>;
  /** That text, for a report that shows all of it. */
  data(): render.Data | null | Promise<render.Data | null>;
  /** @param parts - those that are asked for; all when left out */
  tables(parts?: readonly ReportPart[]): Promise<ReportTables>;
}

/** How each kind of file is made. */
const makers: Readonly<
  Record<ExportFormat, (of: Contents, options: ExportOptions, at: Date) => BlobPart | Promise<BlobPart>>
> = {
  json: (of) => of.text(),
  pdf: async (of, options, at) => render.pdf(await of.report(), at, await of.data(), options),
  html: async (of, options) => render.html(await of.report(), await of.data(), options),
  xlsx: async (of, options) => render.xlsx(await of.tables(options.parts), options),
  csv: async (of, options) => render.csv(await of.tables(['answers']), options),
};

/**
 * A file of one of the kinds, ready to download.
 *
 * @param contentsOf - what it is made of, with options that are what they should be and the date on it
 */
export async function buildFile(
  asked: ExportFormat,
  given: ExportOptions | null | undefined,
  contentsOf: (options: ExportOptions, at: Date) => Contents,
): Promise<File> {
  const { format, options } = checkedOptions(asked, given, allFormats);
  const at = new Date();
  const contents = contentsOf(options, at);
  const content = await makers[format](contents, options, at);
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  return new File([content], fileName(await contents.name(format), at, format), { type: fileFormats[format].type });
}

/** A form to fill in on paper, as PDF. */
export async function buildFormFile(
  given: ExportOptions | null | undefined,
  contentsOf: (options: ExportOptions) => Promise<{ form: ReportDocument; name: readonly string[] }>,
): Promise<File> {
  const { options } = checkedOptions('pdf', given, ['pdf']);
  const at = new Date();
  const { form, name } = await contentsOf(options);
  const content = await render.pdf(form, at, null, options);
  return new File([content], fileName(name, at, 'pdf'), { type: fileFormats.pdf.type });
}
