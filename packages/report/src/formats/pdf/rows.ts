import type { DocumentWords } from '../../document.js';
import type { Glyphs } from './glyphs.js';
import { baseline, type Style } from './style.js';
import type { Surface } from './jspdf.js';
import { wrapEvenly } from './wrap.js';

/** A strip over the width of a page that is never cut: a line of text, a bar, a figure. */
export interface Row {
  readonly height: number;
  /** Space above; falls away at the top of a page. */
  readonly before: number;
  /** Stays on the page of the row after it. */
  readonly keep?: boolean;
  /** Starts a page. */
  readonly fresh?: boolean;
  /** Rows to repeat when this one comes to stand at the top of a page. */
  readonly again?: readonly Row[];
  /** A heading for the bookmarks and the contents. */
  readonly mark?: { readonly text: string; readonly level: number };
  /** Draws with the top of the row at `y`. `gap` is the space above it on this page. */
  draw(surface: Surface, y: number, place: Place): void;
}

export interface Place {
  readonly gap: number;
  /** The page of each mark of level 1, in order. */
  readonly chapters: readonly { readonly text: string; readonly page: number }[];
}

/** What blocks need to become rows. */
export interface Setting {
  readonly surface: Surface;
  readonly glyphs: Glyphs;
  readonly words: DocumentWords;
  /** A document of a few pages. */
  readonly short: boolean;
  /** Texts of the headings of level 1, for the contents. */
  readonly chapters: readonly string[];
}

/** A line of text at a place on the width of the page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly style: Style;
  readonly align?: 'left' | 'right' | 'center';
}

/** The lines of a text in a column. Empty when there is no text. */
export function linesOf(
  { surface, glyphs }: Pick<Setting, 'surface' | 'glyphs'>,
  text: string,
  style: Style,
  column: { readonly x: number; readonly width: number },
): readonly Line[] {
  const fitted = glyphs.fit(text).trim();
  if (!fitted) return [];
  const lines = wrapEvenly(fitted, column.width, (part) => surface.width(part, style));
  return lines.map((line) => ({ text: line, x: column.x, style }));
}

/** Lines that end at the right of their column, or stand in the middle of it. */
export const aligned = (
  lines: readonly Line[],
  align: 'right' | 'center',
  { x, width }: { readonly x: number; readonly width: number },
): readonly Line[] =>
  lines.map((line) => ({ ...line, text: line.text.trim(), x: x + width / (align === 'right' ? 1 : 2), align }));

/**
 * Rows of a text of several columns: row n holds line n of every column. The first two and the last two rows stay
 * together, so that no line stands alone on a page.
 */
export function columnRows(columns: readonly (readonly Line[])[], options: Partial<Row> = {}): readonly Row[] {
  const count = Math.max(0, ...columns.map((lines) => lines.length));
  return Array.from({ length: count }, (_, i) => {
    const lines = columns.flatMap((column) => column[i] ?? []);
    const leading = Math.max(...columns.flatMap((column) => column.map(({ style }) => style.leading)));
    const last = i === count - 1;
    const { mark, fresh, ...each } = options;
    return {
      ...each,
      ...(i === 0 && mark ? { mark } : {}),
      ...(i === 0 && fresh ? { fresh } : {}),
      height: leading,
      before: i === 0 ? (options.before ?? 0) : 0,
      keep: last ? (options.keep ?? false) : (options.keep && count < 12) || i === 0 || i === count - 2,
      draw(surface, y, place) {
        options.draw?.(surface, y, i === 0 ? place : { ...place, gap: 0 });
        for (const { text, x, style, align } of lines) {
          if (text.trim()) surface.text(text, x, baseline(y, { size: style.size, leading }), style, align);
        }
      },
    };
  });
}
