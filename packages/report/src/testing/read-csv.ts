/** Reads CSV as RFC 4180 has it, one character at a time; a line may end without a carriage return, as on Linux. */
export function readCsv(csv: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const char = csv[i] ?? '';
    if (quoted) {
      if (char !== '"') value += char;
      else if (csv[i + 1] === '"') value += csv[i++];
      else quoted = false;
    } else if (char === '"' && value === '') {
      quoted = true;
    } else if (char === separator) {
      row.push(value);
      value = '';
    } else if (char === '\n' || (char === '\r' && csv[i + 1] === '\n')) {
      rows.push([...row, value]);
      [row, value] = [[], ''];
      if (char === '\r') i += 1;
    } else {
      value += char;
    }
  }
  if (row.length || value) throw new Error('The last line has no end');
  return rows;
}

/** The text that was written, without the apostrophe that keeps a spreadsheet from working it out. */
export const unguarded = (value: string): string =>
  /^'[\s'"]*[=+\-@＝＋－＠]|^'[\s'"]*[\t\r\n]/.test(value) ? value.slice(1) : value;
