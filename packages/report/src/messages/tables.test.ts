import { describe, expect, it } from 'vitest';
import { tablesEn } from './tables-en.js';
import { tablesNl } from './tables-nl.js';

const both = [tablesNl, tablesEn];

/** Every text with its path. */
const texts = (value: unknown, path = ''): [path: string, text: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
    : [[path, value]];

describe('the words of a workbook', () => {
  it('say the same things in both languages', () => {
    const [dutch, english] = both.map((messages) => texts(messages).map(([path]) => path));
    expect(english).toEqual(dutch);
  });

  it('have no empty texts', () => {
    for (const [path, text] of both.flatMap((messages) => texts(messages))) {
      if (typeof text === 'string') expect(text.trim(), path).not.toBe('');
    }
  });

  it('name sheets as a spreadsheet allows, each otherwise than the others', () => {
    for (const { data, scan, card, session } of both) {
      for (const names of [scan.sheets, card.sheets, session.sheets].map((sheets) => [
        ...Object.values(sheets),
        data.sheet,
      ])) {
        expect(new Set(names.map((name: string) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      }
    }
  });

  it('head no two columns of a sheet alike: what is read back is found by its header', () => {
    for (const { data, scan, card } of both) {
      for (const columns of [data.columns, scan.summary, scan.answers, scan.actions, card.answers]) {
        const headers = Object.values(columns);
        expect(new Set(headers.map((header: string) => header.toLowerCase())).size).toBe(headers.length);
      }
    }
  });

  it('tell the sheet with answers of a scan from that of a card, and from any other', () => {
    for (const { scan, card } of both) {
      expect(scan.answers.score).not.toBe(card.answers.place);
      expect(Object.values(scan.summary)).not.toContain(scan.answers.note);
      expect(Object.values(scan.actions)).not.toContain(scan.answers.note);
    }
  });

  it('keep the places in the header of a text that goes on', () => {
    for (const { more } of both) expect(more).toMatch(/\{label\}.*\{number\}/);
  });
});
