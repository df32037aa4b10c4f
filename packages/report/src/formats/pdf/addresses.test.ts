import { describe, expect, it } from 'vitest';
import { addressesIn, withAddresses } from './addresses.js';
import type { Line } from './rows.js';
import { type } from './style.js';
import { Tag } from './tags/tag.js';
import { wrap } from './wrap.js';

const found = (text: string) => addressesIn(text).map(({ from, to, uri }) => [text.slice(from, to), uri]);

describe('addressesIn', () => {
  it('finds addresses with and without a protocol', () => {
    expect(found('Zie https://vng.nl/a?b=1#c, of vng.nl/artikelen/x.')).toEqual([
      ['https://vng.nl/a?b=1#c', 'https://vng.nl/a?b=1#c'],
      ['vng.nl/artikelen/x', 'https://vng.nl/artikelen/x'],
    ]);
    expect(found('Afwegingskader, NJi – nji.nl')).toEqual([['nji.nl', 'https://nji.nl']]);
    expect(found('(www.lkah.nl/stap-3)')).toEqual([['www.lkah.nl/stap-3', 'https://www.lkah.nl/stap-3']]);
  });

  it('leaves the rest alone', () => {
    for (const text of ['art. 4.1.1', 'art.2', 'jan@vng.nl', '24/7', 'e.d.', 'versie 1.0.0', 'Bijv.nlm', '5e t/m 6e'])
      expect(found(text), text).toEqual([]);
  });
});

describe('withAddresses', () => {
  const linesOf = (text: string, width: number, tag: Tag): readonly Line[] =>
    wrap(text, width, (part) => part.length).map((line) => ({ text: line, x: 0, style: type.body, tag }));

  it('gives an address over lines one tag, and the words around it others, in order', () => {
    const tag = new Tag('P');
    const text = 'Lees vng.nl/artikelen/versterken-van-teams of vraag het na.';
    const lines = withAddresses(linesOf(text, 20, tag), text, '#000000');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.parts?.map((part) => part.text).join('')).toBe(line.text);
    expect(tag.kids.map((kid) => (kid as Tag).role)).toEqual(['Span', 'Link', 'Span']);
    const linked = lines.flatMap(({ parts = [] }) => parts.filter(({ to }) => to));
    expect(new Set(linked.map((part) => part.tag)).size).toBe(1);
    expect(linked.map((part) => part.text.trim()).join('')).toBe('vng.nl/artikelen/versterken-van-teams');
    expect(
      linked.every(({ to }) => JSON.stringify(to) === '{"uri":"https://vng.nl/artikelen/versterken-van-teams"}'),
    ).toBe(true);
  });

  it('leaves lines without an address as they are', () => {
    const tag = new Tag('P');
    const lines = linesOf('Geen adres in deze zin.', 10, tag);
    expect(withAddresses(lines, 'Geen adres in deze zin.', '#000000')).toBe(lines);
    expect(tag.kids).toEqual([]);
  });
});
