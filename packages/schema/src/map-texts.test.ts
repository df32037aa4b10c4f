import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { mapTexts, parseInstrument, type Instrument } from './index.js';

function published(id: string): Instrument {
  const folder = new URL(`../../instruments/${id}/1.0.0/`, import.meta.url);
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const parsed = parseInstrument(read('instrument.json'), read('nl.json'));
  if (!parsed.ok) throw new Error(`${id} is not right`);
  return parsed.value;
}

/** Every text with a blank or a capital in it that was not put in other words. */
function left(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return /\s|^[A-Z][a-z]/.test(value) && !value.startsWith('⟦') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => left(one, `${path}/${key}`));
}

test.each(['kwaliteitskader-zelfscan', 'mda-dilemmakaart'])('%s goes through whole, each text once', (id) => {
  const instrument = published(id);
  const keys: string[] = [];
  expect(
    mapTexts(instrument, (key, text) => {
      keys.push(key);
      return text;
    }),
  ).toEqual(instrument);
  expect(new Set(keys).size).toBe(keys.length);
  const values = /\/(options\/\d+\/value|carriesOver)/;
  expect(left(mapTexts(instrument, (_, text) => `⟦${text}⟧`)).filter((path) => !values.test(path))).toEqual([]);
});

test('a text that is not there stays away', () => {
  const instrument = published('mda-dilemmakaart');
  const scales = mapTexts(instrument, () => 'x').scales;
  expect(Object.values(scales).map(({ unknown, notApplicable }) => [unknown, notApplicable])).toEqual([['x', null]]);
});
