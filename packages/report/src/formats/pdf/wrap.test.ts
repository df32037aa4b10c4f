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
