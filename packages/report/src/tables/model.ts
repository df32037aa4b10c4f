/**
 * The content of a workbook as data: sheets of cells with a type. Every format that is a table renders from this, and
 * takes its words and figures from the same views as the report. Plain objects only.
 */
export interface ReportTables {
  readonly title: string;
  /** BCP 47 tag of the fixed words. */
  readonly language: string;
  /** One line for the properties of a file. */
  readonly subject: string;
  /** The organisation, or empty. */
  readonly author: string;
  /** When the file is made: a moment, ISO 8601. */
  readonly createdAt: string;
  /** Heads a column in which a text goes on that does not fit in one cell; `{label}` and `{number}` are filled in. */
  readonly more: string;
  /** Id of the sheet that a format with one table shows. */
  readonly main: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** What the sheet is, whatever the language, e.g. 'answers'. */
  readonly id: string;
  /** The name on the tab: at most 31 characters, none of them `[]:*?/\`. */
  readonly name: string;
  /** Facts above the table; none for most sheets, so that the table starts at the top. */
  readonly facts: readonly { readonly label: string; readonly value: Cell }[];
  readonly columns: readonly Column[];
  /** One cell for each column, of the kind of the column, or empty. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  /** What the column is, whatever the language, e.g. 'score'. */
  readonly id: string;
  readonly label: string;
  readonly kind: Exclude<Cell['kind'], 'empty'>;
  /** In characters. */
  readonly width: number;
  /** The values that fit here, for a format that can offer them. */
  readonly choices?: readonly string[];
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `name` is a text that looks like a number, such as the id of an item, and must not become one. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'whole'; readonly value: number }
  /** Shown with this many digits; the value itself is exact. */
  | { readonly kind: 'decimal'; readonly value: number; readonly digits: number }
  /** A moment as the clock on the wall showed it: `yyyy-mm-ddThh:mm`. */
  | { readonly kind: 'time'; readonly wall: string }
  | { readonly kind: 'empty' };

export const empty: Cell = { kind: 'empty' };
export const text = (value: string): Cell => (value === '' ? empty : { kind: 'text', text: value });
export const name = (value: string): Cell => (value === '' ? empty : { kind: 'name', text: value });
export const whole = (value: number | null): Cell => (value === null ? empty : { kind: 'whole', value });
export const decimal = (value: number | null, digits: number): Cell =>
  value === null ? empty : { kind: 'decimal', value, digits };

/** The moment on the clock of whoever makes the file, as all dates in words are. */
export function time(iso: string): Cell {
  const at = new Date(iso);
  // Spreadsheets know no other years.
  if (!(at.getFullYear() > 1900 && at.getFullYear() < 9999)) return empty;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { kind: 'time', wall: `${day}T${two(at.getHours())}:${two(at.getMinutes())}` };
}

/** A sheet of facts alone; one without a value is left out. */
export const factSheet = (id: string, name: string, facts: Sheet['facts']): Sheet => ({
  id,
  name,
  facts: facts.filter(({ value }) => value.kind !== 'empty'),
  columns: [],
  rows: [],
});
