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
      (piece.soft && restFits(joined, pieces, i, width, measure));
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
  // A soft hyphen at either end of a word parts nothing. Runs become one first: else their ends are looked for again and again.
  const bare = word.replace(/\u00ad+/g, softHyphen).replace(/^\u00ad|\u00ad$/g, '');
  if (!bare) return [];
  return bare
    .split(/(?<=[\p{L}\p{N}]{2}[-–—/\u2010])(?=\p{L}{2})|(?<=\u00ad)/u)
    .map((part, i) => ({ text: part.replaceAll('\u00ad', ''), word: i === 0, soft: part.endsWith('\u00ad') }));
}

/** Whether the rest of the word fits behind what is there; stops at the first piece that does not. */
function restFits(line: string, pieces: readonly Piece[], at: number, width: number, measure: Measure): boolean {
  let whole = line;
  for (let i = at + 1; i < pieces.length && !pieces[i]?.word; i += 1) {
    whole += pieces[i]?.text ?? '';
    if (measure(whole) > width) return false;
  }
  return measure(whole) <= width;
}

/**
 * A word in parts that each fit, cut behind a mark where there is one, as in an address. Never empty. What is asked of
 * `measure` grows with the length of the word and no faster: notes hold pasted data of many thousands of characters.
 */
function cut(word: string, width: number, measure: Measure): string[] {
  const lettersFrom = /\p{L}*$/u.exec(word)?.index ?? word.length;
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const { end, count } = filled(word, at, width, measure);
    // The rest is measured whole only where a little more than what fits may fit as well.
    const rest = end === word.length || measure(word.slice(at, end + 4)) <= width ? word.slice(at) : null;
    if (rest !== null && (rest === '' || measure(rest) <= width)) return [...parts, rest];
    const most = word.slice(at, end);
    // A word of letters gets a hyphen; in an address or a number it would be taken for a part of it.
    if (count > 1 && at >= lettersFrom) {
      const kept = [...most].slice(0, syllableEnd(word.slice(at, end + apart), word.length - at, count - 1)).join('');
      parts.push(kept + softHyphen);
      at += kept.length;
    } else {
      const mark = /^.{12,}[/.?&=_@:,;-]/u.exec(most)?.[0] ?? most;
      parts.push(mark);
      at += mark.length;
    }
  }
}

/** Where the characters from `at` fill the width, and how many they are: one at least, if there is one. */
function filled(word: string, at: number, width: number, measure: Measure): { end: number; count: number } {
  let [end, count, taken] = [at, 0, 0];
  while (end < word.length) {
    const character = String.fromCodePoint(word.codePointAt(end) ?? 0);
    taken += measure(character);
    if (count > 0 && taken > width) break;
    end += character.length;
    count += 1;
  }
  return { end, count };
}

const vowel = '[aeiouyàáâäèéêëìíîïòóôöùúûü]';
/** Before the one consonant, or the two for one sound, that a vowel is said with. Right for most Dutch words. */
const syllables = new RegExp(`(?=(?:ch|qu|ph|(?<![cpst])h|[bcdfgjklmnpqrstvwxzñç])${vowel})`, 'giu');
const firstVowel = new RegExp(vowel, 'iu');
/** Letters of a word that stay together at either end. */
const apart = 3;

/**
 * Where to cut a word of letters at `most`, or a little before. Counted in characters, of one unit each in words.
 *
 * @param start - of the word: up to `most` and a syllable more
 * @param length - of the whole word
 */
function syllableEnd(start: string, length: number, most: number): number {
  const spoken = firstVowel.exec(start)?.index ?? start.length;
  const [least, last] = [Math.max(apart, most / 2, spoken + 1), Math.min(most, length - apart)];
  const ends = [...start.matchAll(syllables)].map(({ index }) => index);
  return ends.filter((end) => end >= least && end <= last).at(-1) ?? most;
}

/** Width of the longest stretch that a text can only be cut in by force. */
export const longestWord = (text: string, measure: Measure): number =>
  text
    .split(/\s/)
    .flatMap(piecesOf)
    .reduce((most, { text: piece, soft }) => Math.max(most, measure(piece + (soft ? softHyphen : ''))), 0);

/** The text on one line, shortened with … where it is too long. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const upTo = (end: number) => `${text.slice(0, end).trimEnd()}…`;
  let [fits, tooLong] = [0, text.length + 1];
  while (tooLong - fits > 1) {
    const end = Math.floor((fits + tooLong) / 2);
    if (measure(upTo(end)) <= width) fits = end;
    else tooLong = end;
  }
  return upTo(fits);
}
