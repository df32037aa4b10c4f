import type { ReportTables } from '../../tables/model.js';
import type { Grid } from './grid.js';
import { addressOf, cellXml, xml as plain } from './text.js';

/** Stands for any text while the library writes a sheet. */
export const stand = 't';

/**
 * The cells of a sheet with their texts. A text stands in its own cell, letter by letter; the library would leave out
 * letters that it thinks are not meant.
 */
export function withTexts(cells: string, { rows, header }: Grid): string {
  const texts = new Map(
    rows.flatMap((row, r) =>
      row.cells.flatMap((cell, c) =>
        cell?.cell.kind === 'text' || cell?.cell.kind === 'name' ? [[addressOf(r, c), cell.cell.text] as const] : [],
      ),
    ),
  );
  let found = 0;
  const xml = cells.replace(
    /<c r="([A-Z]+\d+)"((?: s="\d+")?) t="s"><v>\d+<\/v><\/c>/g,
    (_, at: string, style: string) => {
      const text = texts.get(at);
      if (text === undefined) throw new Error(`write-excel-file wrote a text at ${at} that was not given to it`);
      found += 1;
      return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;
    },
  );
  if (found !== texts.size) throw new Error('write-excel-file writes cells in another way than it did');
  // A row of the table may grow with what is typed in it; that of a fact would lose its height, as its cells are joined.
  return xml.replace(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g, (fixed, row: string, number: string) =>
    header !== null && Number(number) > header ? row : fixed,
  );
}

/** The rest of a sheet: what is asked of a good one, and the library does not know. */
export function withSettings(xml: string, grid: Grid, { title }: Pick<ReportTables, 'title'>): string {
  const { header, columns, rows } = grid;
  const last = rows.length - 1;
  const table =
    header === null ? null : `${addressOf(header, 0)}:${addressOf(Math.max(header, last), columns.length - 1)}`;
  const names = columns.flatMap(({ kind }, c) =>
    kind === 'name' && header !== null && last > header ? [rangeOf(header + 1, last, c)] : [],
  );
  return inserted(xml, [
    // In the order that the format asks for.
    ['<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', 'before'],
    ['<sheetData/>', table ? `<autoFilter ref="${table}"/>` : '', 'after'],
    ['<pageMargins ', validations(grid), 'before'],
    ['<drawing ', `<headerFooter><oddFooter>${footer(title)}</oddFooter></headerFooter>`, 'before'],
    [
      '<drawing ',
      names.length
        ? `<ignoredErrors><ignoredError sqref="${names.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`
        : '',
      'before',
    ],
  ])
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace(' xSplit="0"', '')
    .replace('orientation="landscape"', 'orientation="landscape" fitToWidth="1" fitToHeight="0"');
}

type Insertion = readonly [at: string, markup: string, side: 'before' | 'after'];

function inserted(xml: string, insertions: readonly Insertion[]): string {
  return insertions.reduce((before, [at, markup, side]) => {
    const index = before.indexOf(at);
    if (index < 0) throw new Error(`write-excel-file wrote a file without ${at}`);
    const place = side === 'before' ? index : index + at.length;
    return before.slice(0, place) + markup + before.slice(place);
  }, xml);
}

/** Lists to choose from: whoever changes an answer in a spreadsheet then finds the words that can be read back. */
function validations({ columns, rows, header }: Grid): string {
  const last = rows.length - 1;
  if (header === null || last <= header) return '';
  const lists = columns.flatMap(({ choices }, c) => {
    const list = choices?.join(',') ?? '';
    // A list in a sheet is at most this long, and a comma or a quote ends a choice.
    if (!choices || list.length > 250 || choices.some((choice) => /[",]/.test(choice))) return [];
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${rangeOf(header + 1, last, c)}">` +
        `<formula1>&#34;${plain(list)}&#34;</formula1></dataValidation>`,
    ];
  });
  return lists.length ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
}

const rangeOf = (from: number, to: number, column: number) => `${addressOf(from, column)}:${addressOf(to, column)}`;

/** At the foot of a printed page; `&` starts a code there, and the whole is at most 255 characters. */
const footer = (title: string) => plain(`&L${title.slice(0, 100).replaceAll('&', '&&')}&R&P / &N`);

/** Names in the workbook: what is filtered, and the row that comes back on each printed page. */
export function namesOf(grids: readonly Grid[]): string {
  const names = grids.flatMap(({ name, header, rows, columns }, i) => {
    if (header === null) return [];
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const to = addressOf(Math.max(header, rows.length - 1), columns.length - 1);
    const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${plain(`${sheet}!${fixed(addressOf(header, 0))}:${fixed(to)}`)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${plain(`${sheet}!$${header + 1}:$${header + 1}`)}</definedName>`,
    ];
  });
  return names.length ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** The style that others are made from: some programs miss it. */
export const withDefaultStyle = (xml: string): string =>
  inserted(xml, [
    [
      '<cellXfs ',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      'before',
    ],
    ['</cellXfs>', '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>', 'after'],
  ]);

/** The properties of the file. */
export function propertiesOf({ title, subject, author, language, createdAt }: ReportTables): string {
  const texts = { title, subject, creator: author, language };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    Object.entries(texts)
      .filter(([, text]) => text)
      .map(([name, text]) => `<dc:${name}>${plain(text)}</dc:${name}>`)
      .join('') +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${new Date(createdAt).toISOString()}</dcterms:created>` +
    '</cp:coreProperties>'
  );
}
