import { describe, expect, it } from 'vitest';
import inLanguages from 'texts:tables/all';

const all = Object.values(inLanguages);

describe('the words of a workbook', () => {
  it('name sheets as a spreadsheet allows, each otherwise than the others', () => {
    for (const { data, scan, card, session } of all) {
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
    for (const { data, scan, card } of all) {
      for (const columns of [data.columns, scan.summary, scan.answers, scan.actions, card.answers]) {
        const headers = Object.values(columns);
        expect(new Set(headers.map((header: string) => header.toLowerCase())).size).toBe(headers.length);
      }
    }
  });

  it('tell the sheet with answers of a scan from that of a card, and from any other', () => {
    for (const { scan, card } of all) {
      expect(scan.answers.score).not.toBe(card.answers.place);
      expect(Object.values(scan.summary)).not.toContain(scan.answers.note);
      expect(Object.values(scan.actions)).not.toContain(scan.answers.note);
    }
  });

  it('keep the places in the header of a text that goes on', () => {
    for (const { more } of all) expect(more).toMatch(/\{label\}.*\{number\}/);
  });
});
