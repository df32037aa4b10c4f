/** Most characters that a cell can hold; with more, the spreadsheet calls the whole file damaged. */
export const longest = 32_767;

/** A text in pieces that each fit in a cell; never cut within a character. At least one piece. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  do {
    const pair = /[\ud800-\udbff]/.test(text[from + longest - 1] ?? '') && from + longest < text.length;
    const to = from + longest - (pair ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  } while (from < text.length);
  return pieces;
}

/** A text as it stands between tags; what XML cannot hold is left out. */
export const xml = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** What XML cannot hold or a reader of XML changes, and what looks like the way in which a cell writes that. */
const unsafe = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text as it stands in a cell, letter by letter. It stays a text: only what says that it is a formula, is one. */
export const cellXml = (text: string): string =>
  xml(text.replace(unsafe, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));

/** A text that becomes a formula or a number once someone edits its cell, unless the cell says that it is a text. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@＝＋－＠]/.test(text);

/** The place of a cell, from 0: `A1`. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
