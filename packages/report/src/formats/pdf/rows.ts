import { times } from '@zelfscan/core/basics/times';
import type { DocumentWords, Logo } from '../../document.js';
import type { Glyphs } from './glyphs.js';
import type { Surface } from './jspdf.js';
import { baseline, restyled, type Style } from './style.js';
import type { Spot } from './tags/box.js';
import type { Structure } from './tags/structure.js';
import type { Tag } from './tags/tag.js';
import { wrapEvenly } from './wrap.js';

/**
 * A strip over the width of a page that is never cut: a line of text, a bar, a figure. Its height and the space above
 * it are multiples of the grid.
 */
export interface Row {
  readonly height: number;
  /** Space above; falls away at the top of a page. */
  readonly before: number;
  /** Stays on the page of the row after it. */
  readonly keep?: boolean;
  /** Starts a page. */
  readonly fresh?: boolean;
  /** Nothing but space, which falls away where a page begins or ends. */
  readonly blank?: boolean;
  /** Starts something that may as well stand on the next page; so does a row with space above. */
  readonly item?: boolean;
  /** Rows to repeat when this one comes to stand at the top of a page. They are read only where they stand first. */
  readonly again?: readonly Row[];
  /** A heading for the bookmarks and the contents. */
  readonly mark?: { readonly text: string; readonly level: number };
  /** What others refer to this row by. */
  readonly refs?: readonly string[];
  /**
   * Draws with the top of the row at `y`. What it draws is part of a tag only inside `surface.mark` or
   * `surface.figure`; the rest is an aside, which is not read.
   */
  draw(surface: Surface, y: number, place: Place): void;
}

export interface Place {
  /** The space above the row on this page. */
  readonly gap: number;
  /** The place of each mark of level 1, in order. */
  readonly chapters: readonly { readonly text: string; readonly at: Spot }[];
  /** The places that rows are referred to by. */
  readonly refs: ReadonlyMap<string, Spot>;
}

/** What blocks need to become rows. */
export interface Setting {
  readonly surface: Surface;
  readonly glyphs: Glyphs;
  readonly words: DocumentWords;
  /** 'short' has no page of its own for the title; 'page' is set so close that it fits on one. */
  readonly length: 'long' | 'short' | 'page';
  /** `#rrggbb`, readable on white. */
  readonly accent: string;
  readonly logo: Logo | null;
  /** Texts of the headings of level 1, for the contents. */
  readonly chapters: readonly string[];
  /**
   * What is read, and in which order. A block adds its tags when it makes its rows, in the order of reading; the order
   * in which rows draw does not count. So texts beside each other are made one after the other.
   */
  readonly structure: Structure;
}

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** A part of a line that may lead elsewhere: to an address, or to the row with that name among its `refs`. */
export interface LinkPart {
  readonly text: string;
  readonly tag: Tag;
  readonly to?: { readonly uri: string } | { readonly ref: string };
  /** Where it leads to, in words; the text where left out. */
  readonly label?: string;
  /** That of the line where left out. */
  readonly colour?: string;
}

/** A line of text at a place on the width of the page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly style: Style;
  readonly align?: 'left' | 'right' | 'center';
  /** What the line is part of; an empty line is part of nothing. */
  readonly tag: Tag | null;
  /** The parts of the text, where not all of it is part of `tag`. */
  readonly parts?: readonly LinkPart[];
}

/**
 * The lines of a text in a column. Empty when there is no text. `tag` is called for each paragraph, and not at all when
 * there is no text. Every line ends so that the next word is kept apart when the lines are read one after the other.
 */
export function linesOf(
  { surface, glyphs }: Pick<Setting, 'surface' | 'glyphs'>,
  text: string,
  style: Style,
  column: Column,
  tag: () => Tag,
): readonly Line[] {
  const fitted = glyphs.fit(text).trim();
  if (!fitted) return [];
  return fitted.split('\n').flatMap((paragraph): readonly Line[] => {
    if (!paragraph.trim()) return [{ text: '', x: column.x, style, tag: null }];
    const part = tag();
    const lines = wrapEvenly(paragraph, column.width, (piece) => surface.width(piece, style));
    return lines.map((line, i) => ({
      text: i === lines.length - 1 ? `${line} ` : line,
      x: column.x,
      style,
      tag: part,
    }));
  });
}

/** Lines that end at the right of their column, or stand in the middle of it. */
export const aligned = (lines: readonly Line[], align: 'right' | 'center', { x, width }: Column): readonly Line[] =>
  lines.map((line) => ({ ...line, x: x + width / (align === 'right' ? 1 : 2), align }));

/** Draws a line on its baseline. */
function drawLine(surface: Surface, line: Line, y: number, place: Place): void {
  const { text, x, style, align, tag, parts } = line;
  if (!text.trim() || !tag) return;
  if (!parts) return surface.mark(tag, () => surface.text(text, x, y, style, align));
  let at = x;
  for (const part of parts) {
    const width = surface.width(part.text.trimEnd(), style);
    const look = part.colour ? restyled(style, { colour: part.colour }) : style;
    surface.mark(part.tag, () => surface.text(part.text, at, y, look));
    const to = part.to && ('uri' in part.to ? part.to : place.refs.get(part.to.ref));
    const box = { x: at, y: y - style.size * 0.8, width, height: style.size * 1.05 };
    if (to) surface.link(part.tag, box, part.label ?? part.text.trim(), to);
    at += surface.width(part.text, style);
  }
}

/**
 * Rows of a text of several columns: row n holds line n of every column, all on one baseline. The first two and the
 * last two rows stay together, so that no line stands alone on a page.
 */
export function columnRows(columns: readonly (readonly Line[])[], options: Partial<Row> = {}): readonly Row[] {
  const count = Math.max(0, ...columns.map((lines) => lines.length));
  const styles = columns.flatMap((lines) => lines.map(({ style }) => style));
  const leading = Math.max(...styles.map((style) => style.leading));
  return times(count, (i) => {
    const lines = columns.flatMap((column) => column[i] ?? []);
    const size = Math.max(...lines.map(({ style }) => style.size));
    const last = i === count - 1;
    const { mark, refs, fresh, item, ...each } = options;
    return {
      ...each,
      ...(i === 0 ? defined({ mark, refs, fresh, item }) : {}),
      height: leading,
      before: i === 0 ? (options.before ?? 0) : 0,
      keep: last ? (options.keep ?? false) : (options.keep && count < 12) || i === 0 || i === count - 2,
      draw(surface, y, place) {
        options.draw?.(surface, y, i === 0 ? place : { ...place, gap: 0 });
        for (const line of lines) drawLine(surface, line, baseline(y, { size, leading }), place);
      },
    };
  });
}

type Defined<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

const defined = <T extends object>(options: T): Defined<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<T>;

/** The rows, with more drawn behind the first. */
export const withFirst = (rows: readonly Row[], draw: (surface: Surface, y: number, row: Row, place: Place) => void) =>
  rows.map((row, i): Row =>
    i > 0
      ? row
      : {
          ...row,
          draw(surface, y, place) {
            draw(surface, y, row, place);
            row.draw(surface, y, place);
          },
        },
  );
