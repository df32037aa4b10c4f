import { times } from '@zelfscan/core/basics/times';
import { empty, type Cell, type Column, type ReportTables, type Sheet } from '../../tables/model.js';
import { heightOf, linesOf } from './row-height.js';
import { longest, piecesOf } from './text.js';

/** A cell with how it looks: the name of a fact, its value, a line about the sheet, a header, or a cell of the table. */
export interface GridCell {
  readonly cell: Cell;
  readonly look: 'label' | 'fact' | 'remark' | 'header' | 'body';
  /** How many columns it takes. */
  readonly span: number;
  /** In the middle of its column, as numbers and their headers are. */
  readonly centred: boolean;
}

export interface GridRow {
  /** Null stands for a cell that another one takes. */
  readonly cells: readonly (GridCell | null)[];
  /** In points, for those who do not measure the texts themselves. */
  readonly height: number;
}

/** A sheet as rows and columns, with every text in pieces that fit in a cell. */
export interface Grid {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** The row with headers, from 0; null without a table. */
  readonly header: number | null;
}

export type GridColumn = Pick<Column, 'kind' | 'width' | 'choices'>;

export function gridOf(sheet: Sheet, { more }: Pick<ReportTables, 'more'>): Grid {
  const parts = sheet.columns.map((_, i) => Math.max(1, ...sheet.rows.map((row) => piecesIn(row[i] ?? empty).length)));
  const columns = sheet.columns.flatMap((column, i) =>
    times(parts[i] ?? 1, (part) => ({
      ...column,
      label: part === 0 ? column.label : filled(more, { label: column.label, number: String(part + 1) }),
    })),
  );
  const widths = columns.length ? columns.map(({ width }) => width) : [30, 100];
  const facts = sheet.facts.map((fact) => factRow(fact, widths));
  const gap = facts.length && columns.length ? [{ cells: [], height: heightOf(1) }] : [];
  const header = columns.map((column) =>
    cellOf({ kind: 'text', text: column.label }, 'header', { centred: isNumber(column) }),
  );
  const rows = sheet.rows.map((row) =>
    row.flatMap((cell, i) => {
      const pieces = piecesIn(cell);
      return times(parts[i] ?? 1, (part) => cellOf(pieces[part] ?? empty, 'body', { centred: isNumber(cell) }));
    }),
  );
  return {
    name: sheet.name,
    columns: columns.length ? columns : widths.map((width) => ({ kind: 'text', width })),
    rows: [...facts, ...gap, ...[...(columns.length ? [header] : []), ...rows].map((cells) => rowOf(cells, widths))],
    header: columns.length ? facts.length + gap.length : null,
  };
}

/** The pieces of a cell; a cell without a long text is one piece. */
function piecesIn(cell: Cell): readonly Cell[] {
  if ((cell.kind !== 'text' && cell.kind !== 'name') || cell.text.length <= longest) return [cell];
  return piecesOf(cell.text).map((text) => ({ kind: cell.kind, text }));
}

const cellOf = (cell: Cell, look: GridCell['look'], { span = 1, centred = false } = {}): GridCell => ({
  cell,
  look,
  span,
  centred,
});

const isNumber = ({ kind }: Pick<Column, 'kind'> | Cell): boolean => kind === 'whole' || kind === 'decimal';

function factRow({ label, value }: Sheet['facts'][number], widths: readonly number[]): GridRow {
  const name = cellOf({ kind: 'text', text: label }, 'label');
  // A fact without a value is a line about the sheet.
  const remark = value.kind === 'empty';
  const rest = remark ? widths : widths.slice(1);
  const fact = remark
    ? { ...name, look: 'remark' as const, span: rest.length }
    : cellOf(piecesIn(value)[0] ?? value, 'fact', { span: rest.length });
  const lines = linesOf(
    fact.cell,
    rest.reduce((sum, width) => sum + width, 0),
  );
  return {
    cells: [...(remark ? [] : [name]), fact, ...Array<null>(rest.length - 1).fill(null)],
    height: heightOf(remark ? lines : Math.max(lines, linesOf(name.cell, widths[0] ?? 1))),
  };
}

/** Bold letters are wider, and a header has a button in it. */
const room = { header: 0.8, body: 1 };

const rowOf = (cells: readonly GridCell[], widths: readonly number[]): GridRow => ({
  cells,
  height: heightOf(
    Math.max(
      ...cells.map(({ cell, look }, i) =>
        linesOf(cell, (widths[i] ?? 1) * (look === 'header' ? room.header : room.body)),
      ),
    ),
  ),
});

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
