import { describe, expect, it } from 'vitest';
import { en as carryEn } from './carry-en.js';
import { nl as carryNl } from './carry-nl.js';
import { en } from './en.js';
import { en as laterEn } from './later-en.js';
import { nl as laterNl } from './later-nl.js';
import { en as guardEn } from './guard-en.js';
import { nl as guardNl } from './guard-nl.js';
import { en as listEn } from './list-en.js';
import { nl as listNl } from './list-nl.js';
import { nl } from './nl.js';
import { en as resultsEn } from './results-en.js';
import { en as privacyEn } from './privacy-en.js';
import { nl as privacyNl } from './privacy-nl.js';
import { nl as resultsNl } from './results-nl.js';

type Words = (...args: readonly unknown[]) => string;

/** What each message with a gap is called with; every one of these comes back in its text. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  'start.duration': [[25, 40]],
  'start.full': [54],
  'start.subset': ['Korte versie', 48],
  'item.explain': ['Meldcode'],
  'fill.theme': [3, 8],
  'fill.done': [23, 54],
  'fill.interim': ['2,7', 6, 8],
  'fill.noInterim': [4, 3],
  'fill.open': [3],
  'fill.sum': [[1, 3, 2], 3, '2,0'],
  scanName: ['20 november 2026'],
  copyOf: ['Team Noord'],
  'export.made': ['zelfscan.pdf'],
  'import.done': [23, 54],
  'import.differences': [7],
  'import.confirmReplace': ['Team Noord'],
  'elsewhere.open': [3],
  'import.cell': ['antwoorden!E12'],
  'import.opened': ['Team Noord'],
  'import.replaced': ['Team Noord'],
  versioned: ['Team Noord', '1.0.0'],
  progress: [23, 54],
  changed: ['20 november 2026'],
  version: ['1.0.0'],
  carryOver: ['1.1.0'],
  confirmRemove: ['Team Noord'],
  erased: ['20 november 2027'],
  'passphrase.hint': [8],
  'passphrase.short': [8],
  'passphrase.lockedAfter': [15],
  'copy.returned': [6],
  'panel.retention': [12],
  'panel.erased': [12, ['Team Noord', 'Team Zuid']],
  heading: ['1.1.0'],
  lead: ['Team Noord', '1.0.0'],
  subsetGone: ['Korte versie'],
  choices: [3],
  before: ['1.0.0'],
  after: ['1.1.0'],
  kept: [12],
  added: [2],
  removed: [1],
  made: ['Team Noord'],
  flags: [2],
  answered: [6, 8],
  gaps: [3],
  choose: ['Aanpak van plegers'],
  chosen: [4],
  lookedLike: ['06-12345678', 'een telefoonnummer'],
};
/** These write a figure or a date in the notation of their language. */
const notation = ['score', 'date'];

/** All messages by path, e.g. `fill.next`. */
const flat = (messages: object, path = ''): [string, unknown][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );

describe.each([
  ['start and fill', nl, en],
  ['the list of scans', listNl, listEn],
  ['carrying over', carryNl, carryEn],
  ['results', resultsNl, resultsEn],
  ['what comes later', laterNl, laterEn],
  ['guard', guardNl, guardEn],
  ['keeping', privacyNl, privacyEn],
])('messages of %s', (_, dutch, english) => {
  it('have the same keys in both languages', () => {
    expect(
      flat(english)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      flat(dutch)
        .map(([path]) => path)
        .sort(),
    );
  });

  it('are of the same kind in both languages', () => {
    const kinds = (messages: object) => Object.fromEntries(flat(messages).map(([path, value]) => [path, typeof value]));
    expect(kinds(english)).toEqual(kinds(dutch));
  });

  describe.each([
    ['nl', dutch],
    ['en', english],
  ])('in %s', (_language, messages) => {
    const entries = flat(messages).filter(([path]) => !notation.includes(path));

    it.each(entries.filter(([, value]) => typeof value === 'string'))('say something: %s', (_path, value) => {
      expect(value).toMatch(/\S/);
      expect(value).not.toMatch(/undefined|\$\{|^\s|\s$/);
    });

    it.each(entries.filter(([, value]) => typeof value === 'function'))(
      'say what they are given: %s',
      (path, value) => {
        const args = calls[path];
        if (!args) throw new Error(`Add ${path} to the calls above.`);
        const text = (value as Words)(...args);
        for (const part of args.flat()) expect(text).toContain(String(part));
        expect(text).not.toMatch(/undefined|NaN|\[object|^\s|\s$/);
      },
    );
  });
});

describe('notation', () => {
  it('writes figures with one decimal, as the language does', () => {
    expect([nl.score(2.65), nl.score(3), en.score(2.65), en.score(3)]).toEqual(['2,7', '3,0', '2.7', '3.0']);
  });

  it('writes dates in words', () => {
    const noon = '2026-11-20T12:00:00.000Z';
    expect([nl.date(noon), en.date(noon)]).toEqual(['20 november 2026', '20 November 2026']);
  });
});
