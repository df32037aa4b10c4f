import type { Cell } from '../../tables/model.js';

/** Points for a line, for what is above and below it, and the most that a row can have. */
const [line, around, highest] = [15, 3, 409];

/** Points for a row of so many lines. */
export const heightOf = (lines: number) => Math.min(highest, lines * line + around);

/** About how many lines a text takes in so many characters: nobody knows the letters of whoever opens the file. */
export function linesOf(cell: Cell, width: number): number {
  if (cell.kind !== 'text' && cell.kind !== 'name') return 1;
  return cell.text.split(/\r?\n|\r/).reduce((sum, paragraph) => sum + wrapped(paragraph, width), 0);
}

function wrapped(paragraph: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(' ')) {
    if (filled > 0 && filled + 1 + word.length > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + word.length;
    // A word that is too long goes on in the next lines.
    lines += Math.floor((filled - 1) / width) * Number(filled > width);
    filled = filled > width ? ((filled - 1) % width) + 1 : filled;
  }
  return lines;
}
