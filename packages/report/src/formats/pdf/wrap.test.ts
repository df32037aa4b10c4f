import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWord, shorten, wrap, wrapEvenly } from './wrap.js';

/** Every character is one point wide. */
const measure = (text: string) => [...text].length;
const lines = (text: string, width: number) => wrap(text, width, measure);

describe('wrap', () => {
  it('ends lines at spaces, and keeps the space for those who copy', () => {
    expect(lines('een twee drie', 8)).toEqual(['een twee ', 'drie']);
  });

  it('keeps line ends and empty lines', () => {
    expect(lines('een\n\ntwee', 8)).toEqual(['een', '', 'twee']);
  });

  it('ends a line after a hyphen or a slash between letters, not in 24/7 or e-mail', () => {
    expect(lines('huisarts/praktijk', 12)).toEqual(['huisarts/', 'praktijk']);
    expect(lines('zorg-overleg', 8)).toEqual(['zorg-', 'overleg']);
    expect(lines('wij zijn 24/7 open', 11)).toEqual(['wij zijn ', '24/7 open']);
  });

  it('keeps a soft hyphen only where a line ends', () => {
    expect(lines('veilig\u00adheids\u00adplan', 20)).toEqual(['veiligheidsplan']);
    expect(lines('veilig\u00adheids\u00adplan', 12)).toEqual(['veiligheids\u00ad', 'plan']);
    expect(lines('veilig\u00adheids\u00adplan', 11)).toEqual(['veilig\u00ad', 'heidsplan']);
  });

  it('keeps words with a non-breaking space together', () => {
    expect(lines('kost € 5', 7)).toEqual(['kost € ', '5']);
    expect(lines('kost €\u00a05', 7)).toEqual(['kost ', '€\u00a05']);
  });

  it('cuts a word that fits on no line: letters with a hyphen, an address behind a mark', () => {
    expect(lines('bcdfghjklm', 6)).toEqual(['bcdfg\u00ad', 'hjklm']);
    expect(lines('www.gemeente.nl/lang', 16)).toEqual(['www.gemeente.nl/', 'lang']);
    expect(lines('0123456789', 6)).toEqual(['012345', '6789']);
  });

  it('cuts a long word between syllables, and leaves no two letters alone', () => {
    expect(lines('aandachtsfunctionarissenoverleg', 18)).toEqual(['aandachtsfunctio\u00ad', 'narissenoverleg']);
    expect(lines('aandachtsfunctionarissen', 23)).toEqual(['aandachtsfunctionaris\u00ad', 'sen']);
    expect(lines('rechtspositiereglement', 8)).toEqual(['rechts\u00ad', 'positie\u00ad', 'regle\u00ad', 'ment']);
  });

  it('makes no line too wide and loses nothing, whatever the text', () => {
    const words = fc.array(fc.stringMatching(/^[a-z\u00ad/.é-]{1,30}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 40 }), (parts, width) => {
        const text = parts.join(' ');
        const wrapped = lines(text, width);
        expect(wrapped.every((line) => measure(line.trimEnd()) <= width)).toBe(true);
        const bare = (from: string) => from.replace(/[\s\u00ad-]/g, '');
        expect(bare(wrapped.join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('a word without a place to end a line', () => {
  const vowel = '[aeiouyàáâäèéêëìíîïòóôöùúûü]';
  const syllables = new RegExp(`(?<=${vowel}.*)(?=(?:ch|qu|ph|(?<![cpst])h|[bcdfgjklmnpqrstvwxzñç])${vowel})`, 'giu');

  /** The same cuts, worked out anew from the whole rest of the word for each line: plain, and far too slow. */
  function cutPlainly(word: string, width: number): string[] {
    if (measure(word) <= width) return [word];
    const most = word.slice(0, width);
    if (width > 1 && /^\p{L}+$/u.test(word)) {
      const last = Math.min(width - 1, word.length - 3);
      const fits = (end: number) => end >= Math.max(3, (width - 1) / 2) && end <= last;
      const ends = [...word.matchAll(syllables)].map(({ index }) => index).filter(fits);
      const kept = word.slice(0, ends.at(-1) ?? width - 1);
      return [`${kept}\u00ad`, ...cutPlainly(word.slice(kept.length), width)];
    }
    const mark = /^.{12,}[/.?&=_@:,;-]/u.exec(most)?.[0] ?? most;
    return [mark, ...cutPlainly(word.slice(mark.length), width)];
  }

  it('is cut where it would be, worked out from the whole of it', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[aeoubcdfhlmnprst]{1,120}$/),
      fc.stringMatching(/^[0-9a-z&=?,;:.é]{1,120}$/),
      fc.stringMatching(/^[0-9]{1,30}[a-z]{1,90}$/),
    );
    fc.assert(
      fc.property(word, fc.integer({ min: 3, max: 60 }), (text, width) => {
        expect(lines(text, width)).toEqual(cutPlainly(text, width));
      }),
      { numRuns: 500 },
    );
  });

  /** How many characters are measured, all calls together. */
  const work = (text: string, width: number) => {
    let measured = 0;
    const counting = (part: string) => {
      measured += part.length;
      return part.length;
    };
    wrapEvenly(text, width, counting);
    longestWord(text, counting);
    return measured;
  };

  it.each([
    ['letters', 'verantwoordelijkheid'],
    ['vowels', 'aeiou'],
    ['consonants', 'bcdfg'],
    ['digits', '0123456789'],
    ['an address', 'a.nl/?b=c&'],
    ['soft hyphens', 'veilig\u00adheids\u00ad'],
    ['hyphens', 'zorg-overleg-'],
    ['soft hyphens alone', '\u00ad'],
  ])('takes work that grows with its length and no faster: %s', (_, part) => {
    const of = (length: number) => `x${part.repeat(length / part.length)}x`;
    const [once, twice] = [work(of(20_000), 90), work(of(40_000), 90)];
    expect(once).toBeLessThan(20_000 * 30);
    expect(twice).toBeLessThan(once * 2.1 + 100);
  });

  it('is shortened with few tries', () => {
    const tries: string[] = [];
    const counting = (text: string) => tries.push(text) && text.length;
    expect(shorten('a'.repeat(20_000), 10, counting)).toBe('aaaaaaaaa…');
    expect(tries.length).toBeLessThan(20);
  });
});

describe('wrapEvenly', () => {
  it('leaves no small word alone on the last line of a short text', () => {
    const text = 'een twee drie vier vijf zes zeven acht negen is.';
    expect(wrap(text, 46, measure).at(-1)).toBe('is.');
    const even = wrapEvenly(text, 46, measure);
    expect(even).toHaveLength(2);
    expect(even.at(-1)).toBe('negen is.');
  });
});

describe('longestWord', () => {
  it('knows where a word may be cut', () => {
    expect(longestWord('een zorg-overleg, veilig\u00adheids\u00adplan', measure)).toBe('overleg,'.length);
    expect(longestWord('', measure)).toBe(0);
  });
});

describe('shorten', () => {
  it('says that something is missing', () => {
    expect(shorten('een twee drie', 9, measure)).toBe('een twee…');
    expect(shorten('een twee', 9, measure)).toBe('een twee');
  });
});
