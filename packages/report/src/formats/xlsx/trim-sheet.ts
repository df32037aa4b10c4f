/** The last row and column that may hold something; ours has a row for each item and some twenty columns. */
const last = { row: 20_000, column: 300 };

/** The attributes of a tag. Not more than any spreadsheet writes: to go on for ever takes a long time. */
const attributes = String.raw`(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*')){0,40}\s*`;
const prefix = String.raw`(?:[^\s<>/:]*:)?`;
const attribute = /\s+([^\s=>]+)\s*=\s*("[^"]*"|'[^']*')/g;
const element = new RegExp(`<${prefix}(?:row|c)(${attributes})/?>`, 'g');
const start = new RegExp(String.raw`<${prefix}(?:row|c)[\s/>]`, 'g');
const emptyRow = new RegExp(String.raw`<${prefix}row${attributes}(?:/>|>\s*</${prefix}row>)`, 'g');

export type TrimmedSheet =
  { readonly ok: true; readonly xml: string } | { readonly ok: false; readonly why: 'far' | 'broken' };

/**
 * The XML of a sheet without the rows that hold nothing, of which some spreadsheets write the last one of a million. It
 * is refused where a cell stands so far away that all cells before it, which would be filled in, do not fit in memory.
 */
export function trimSheet(xml: string): TrimmedSheet {
  const filled = xml.replace(emptyRow, '');
  let elements = 0;
  for (const [, inside = ''] of filled.matchAll(element)) {
    elements += 1;
    for (const [, name = '', value = ''] of inside.matchAll(attribute)) {
      if (/(^|:)r$/.test(name) && !isNear(value.slice(1, -1))) return { ok: false, why: 'far' };
    }
  }
  // An element that is not read here might be read otherwise by the next reader.
  return elements === countOf(filled, start) ? { ok: true, xml: filled } : { ok: false, why: 'broken' };
}

function isNear(address: string): boolean {
  const [found, letters = '', digits = ''] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return found !== undefined && Number(digits) <= last.row && column <= last.column;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
