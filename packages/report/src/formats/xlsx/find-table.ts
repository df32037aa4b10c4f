import { numbered } from '@zelfscan/core/basics/numbered';
import { addressOf } from './text.js';
import type { RawCell, RawSheet } from './read.js';

/** A cell as text, with where it stands, e.g. `antwoorden!F12`. */
export interface FoundCell {
  readonly raw: RawCell;
  /** The whole text, also where it goes on in other columns. */
  readonly text: string;
  readonly at: string;
}

export type FoundRow<K extends string> = Readonly<Record<K, FoundCell>>;

export interface FoundTable<K extends string> {
  readonly sheet: string;
  readonly rows: readonly FoundRow<K>[];
}

/** Headers stand near the top: above them come facts, or what someone wrote there. */
const highest = 50;

/**
 * The first table with all of these headers, on whatever sheet and in whatever order; null where there is none.
 *
 * @param more - the header of a column in which a text goes on, see `ReportTables.more`
 */
export function findTable<K extends string>(
  sheets: readonly RawSheet[],
  labels: Readonly<Record<K, string>>,
  more: string,
): FoundTable<K> | null {
  const ids = Object.keys(labels) as K[];
  for (const { name, rows } of sheets) {
    for (const [r, row] of numbered(rows.slice(0, highest))) {
      const headers = row.map((cell) => plain(textOf(cell)));
      const columns = ids.map((id) => [id, columnsOf(headers, labels[id], more)] as const);
      if (columns.some(([, found]) => found.length === 0)) continue;
      const cellsIn = (cells: readonly RawCell[], i: number) =>
        Object.fromEntries(
          columns.map(([id, [first = 0, ...others]]) => [
            id,
            {
              raw: cells[first] ?? null,
              text: [first, ...others].map((column) => textOf(cells[column] ?? null)).join(''),
              at: `${name}!${addressOf(r + 1 + i, first)}`,
            },
          ]),
        ) as unknown as FoundRow<K>;
      return { sheet: name, rows: rows.slice(r + 1).map(cellsIn) };
    }
  }
  return null;
}

/** The columns of a label: the one that it heads, then those in which it goes on. */
function columnsOf(headers: readonly string[], label: string, more: string): readonly number[] {
  const found: number[] = [];
  for (let number = 1; ; number++) {
    const header = number === 1 ? label : more.replace('{label}', () => label).replace('{number}', String(number));
    const column = headers.indexOf(plain(header));
    if (column < 0) return found;
    found.push(column);
  }
}

/** A header as it is compared: nobody sees a blank too many. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** What a cell says. A date that someone typed becomes the day. */
function textOf(cell: RawCell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  // A spreadsheet keeps parts of a day: a whole second becomes something close to it.
  const iso = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
