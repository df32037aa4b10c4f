/** Width of a text in points. */
export type Measure = (text: string) => number;

interface Piece {
  readonly text: string;
  /** A word starts here; a line may end before it. */
  readonly word: boolean;
  /** Ends at a soft hyphen, which shows when the line ends here. */
  readonly soft: boolean;
}

/** Ends a line inside a word: drawn as a hyphen, and no part of the word. */
const softHyphen = '\u00ad';

/**
 * The lines of a text that fit in `width` points. Lines end at spaces, after a hyphen or slash inside a word, at soft
 * hyphens, and inside a word only when it fits on no line. A line that ends at a space keeps that space at its end,
 * so that words stay apart when the text is copied from the page; it counts for no width. One that ends inside a word
 * keeps a soft hyphen. A text without words is one empty line, as is an empty line inside a text.
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

/** As {@link wrap}, with shorter lines where that saves a short text from ending in a line of one small word. */
export function wrapEvenly(text: string, width: number, measure: Measure): readonly string[] {
  const lines = wrap(text, width, measure);
  const runt = (of: readonly string[]) => measure(of.at(-1) ?? '') < width * 0.15;
  if (lines.length < 2 || lines.length > 4 || text.includes('\n') || !runt(lines)) return lines;
  for (const share of [0.94, 0.88, 0.82, 0.76]) {
    const shorter = wrap(text, width * share, measure);
    if (shorter.length > lines.length) return lines;
    if (!runt(shorter)) return shorter;
  }
  return lines;
}

function wrapParagraph(text: string, width: number, measure: Measure): string[] {
  const pieces = text.split(' ').flatMap(piecesOf);
  const hyphen = measure(softHyphen);
  const lines: string[] = [];
  let line = '';
  let soft = false;
  const end = (before: Piece) => {
    lines.push(line + (soft ? softHyphen : before.word ? ' ' : ''));
    line = '';
  };
  pieces.forEach((piece, i) => {
    const joined = line && piece.word ? `${line} ${piece.text}` : line + piece.text;
    const fits =
      measure(joined) + (piece.soft ? hyphen : 0) <= width ||
      (piece.soft && measure(joined + restOfWord(pieces, i)) <= width);
    if (fits) {
      line = joined;
    } else {
      if (line) end(piece);
      const parts = cut(piece.text, width - (piece.soft ? hyphen : 0), measure);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    soft = piece.soft;
  });
  return [...lines, line];
}

/** Where a line may end inside a word: after a hyphen or slash between letters, or at a soft hyphen. */
function piecesOf(word: string): Piece[] {
  // A soft hyphen at either end of a word parts nothing.
  const bare = word.replace(/^\u00ad+|\u00ad+$/g, '').replace(/\u00ad+/g, '\u00ad');
  if (!bare) return [];
  return bare
    .split(/(?<=[\p{L}\p{N}]{2}[-–—/\u2010])(?=\p{L}{2})|(?<=\u00ad)/u)
    .map((part, i) => ({ text: part.replaceAll('\u00ad', ''), word: i === 0, soft: part.endsWith('\u00ad') }));
}

function restOfWord(pieces: readonly Piece[], from: number): string {
  const next = pieces.findIndex((piece, i) => i > from && piece.word);
  return pieces
    .slice(from + 1, next < 0 ? pieces.length : next)
    .map(({ text }) => text)
    .join('');
}

/** A word in parts that each fit, cut behind a mark where there is one, as in an address. Never empty. */
function cut(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const characters = [...word];
  let count = 1;
  let taken = measure(characters[0] ?? '');
  while (count < characters.length && taken + measure(characters[count] ?? '') <= width) {
    taken += measure(characters[count] ?? '');
    count += 1;
  }
  const most = characters.slice(0, count).join('');
  const mark = /^.{12,}[/.?&=_@:,;-]/u.exec(most)?.[0] ?? most;
  // A word of letters gets a hyphen; in an address or a number it would be taken for a part of it.
  if (count > 1 && /^\p{L}+$/u.test(word)) {
    const kept = characters.slice(0, syllableEnd(word, count - 1)).join('');
    return [kept + softHyphen, ...cut(word.slice(kept.length), width, measure)];
  }
  return [mark, ...cut(word.slice(mark.length), width, measure)];
}

const vowel = '[aeiouyàáâäèéêëìíîïòóôöùúûü]';
/** Before the one consonant, or the two for one sound, that the next vowel is said with. Right for most Dutch words. */
const syllables = new RegExp(`(?<=${vowel}.*)(?=(?:ch|qu|ph|(?<![cpst])h|[bcdfgjklmnpqrstvwxzñç])${vowel})`, 'giu');
/** Letters of a word that stay together at either end. */
const apart = 3;

/** Where to cut a word of letters at `most`, or a little before. Counted in characters, of one unit each in words. */
function syllableEnd(word: string, most: number): number {
  const ends = [...word.matchAll(syllables)].map(({ index }) => index);
  const fit = ends.filter((end) => end >= Math.max(apart, most / 2) && end <= Math.min(most, word.length - apart));
  return fit.at(-1) ?? most;
}

/** Width of the longest stretch that a text can only be cut in by force. */
export const longestWord = (text: string, measure: Measure): number =>
  Math.max(
    0,
    ...text
      .split(/\s/)
      .flatMap(piecesOf)
      .map(({ text: piece, soft }) => measure(piece + (soft ? softHyphen : ''))),
  );

/** The text on one line, shortened with … where it is too long. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let end = text.length;
  while (end > 0 && measure(`${text.slice(0, end).trimEnd()}…`) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
