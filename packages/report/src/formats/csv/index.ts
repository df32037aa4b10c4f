import type { Cell, ReportTables } from '../../tables/model.js';

export interface CsvOptions {
  /** Between cells; ';' where left out, which a Dutch spreadsheet expects. */
  readonly separator?: ';' | ',' | '\t' | undefined;
  /** A mark at the start that says that this is UTF-8; without it Excel takes it for something older. True when left out. */
  readonly bom?: boolean | undefined;
  /** Id of the sheet; the main one where left out. */
  readonly sheet?: string | undefined;
}

/** What a browser calls such a file. */
export const csvType = 'text/csv;charset=utf-8';

/**
 * One sheet as CSV (RFC 4180): headers, then a line per row, all ending with CRLF. A decimal comma stands in numbers
 * where the words are Dutch and ';' is between cells, else a point. A text that a spreadsheet would work out as a formula
 * gets an apostrophe before it; numbers never do.
 *
 * @throws Error when there is no such sheet.
 */
export function renderCsv(tables: ReportTables, options: CsvOptions = {}): string {
  const { separator = ';', bom = true, sheet: id = tables.main } = options;
  const sheet = tables.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`No sheet '${id}' in these tables`);
  const comma = separator === ';' && tables.language.toLowerCase().startsWith('nl');
  const lines = [
    sheet.columns.map(({ label }) => guarded(label)),
    ...sheet.rows.map((row) => row.map((cell) => valueOf(cell, comma))),
  ];
  const text = lines.map((cells) => `${cells.map((value) => quoted(value, separator)).join(separator)}\r\n`).join('');
  return `${bom ? '\ufeff' : ''}${text}`;
}

function valueOf(cell: Cell, comma: boolean): string {
  switch (cell.kind) {
    case 'text':
    case 'name':
      return guarded(cell.text);
    case 'whole':
      return String(cell.value);
    case 'decimal': {
      // Rounds as the words about figures do; toFixed does not.
      const value = new Intl.NumberFormat('en', {
        minimumFractionDigits: cell.digits,
        maximumFractionDigits: cell.digits,
        useGrouping: false,
      }).format(cell.value);
      return comma ? value.replace('.', ',') : value;
    }
    case 'time':
      return cell.wall.replace('T', ' ');
    case 'empty':
      return '';
  }
}

/**
 * Signs that start a formula, also the wide ones of East Asian keyboards, and white space that some spreadsheets skip
 * before they look; whatever blanks and quotes stand before it.
 */
const formula = /^[\s'"]*[=+\-@＝＋－＠]|^[\s'"]*[\t\r\n]/;

/** A text that no spreadsheet works out. An apostrophe before what this would change can be taken away again. */
const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (value: string, separator: string): string =>
  /["\t\r\n]|^\s|\s$/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
