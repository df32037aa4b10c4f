import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detailsOf, withDetails, withoutDetails } from './details.js';
import { parseInstrument } from './parse-instrument.js';
import { definitionFile, textsFile } from './testing/files.js';
import { compareVersions } from './versions.js';

/** Version 1.2.0 has items a.1, a.2 and b.1. */
const parsed = (carriesOver: unknown) => parseInstrument({ ...definitionFile(), carriesOver }, textsFile());
const problemsOf = (carriesOver: unknown) => {
  const read = parsed(carriesOver);
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place}`);
};

describe('what carries over from an earlier version', () => {
  test('is in the instrument as it was written', () => {
    const carriesOver = { '1.0.0': { 'a.1': 'b.1', oud: 'a.1' }, '1.1.9': { 'a.2': 'a.2' } };
    const read = parsed(carriesOver);
    expect(read.ok && read.value.carriesOver).toEqual(carriesOver);
  });

  test('may be left out', () => {
    const read = parseInstrument(definitionFile(), textsFile());
    expect(read.ok && 'carriesOver' in read.value).toBe(false);
  });

  test('waits for the details: nobody needs it for the first question', () => {
    const read = parsed({ '1.0.0': { oud: 'a.1' } });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(JSON.stringify(withoutDetails(read.value))).not.toContain('carriesOver');
    expect(withDetails(withoutDetails(read.value), detailsOf(read.value))).toEqual(read.value);
  });

  test.each<[string, unknown, string]>([
    ['an item that is not there', { '1.0.0': { oud: 'c.1' } }, 'unknown-reference /carriesOver/1.0.0/oud'],
    ['two items into one', { '1.0.0': { een: 'a.1', twee: 'a.1' } }, 'duplicate-id /carriesOver/1.0.0/twee'],
    ['the version itself', { '1.2.0': { oud: 'a.1' } }, 'instrument-invalid /carriesOver/1.2.0'],
    ['a later version', { '1.10.0': {} }, 'instrument-invalid /carriesOver/1.10.0'],
    ['something that is no version', { eerst: {} }, 'instrument-invalid /carriesOver/eerst'],
    ['no list of items', { '1.0.0': ['a.1'] }, 'instrument-invalid /carriesOver/1.0.0'],
    ['an id that is none', { '1.0.0': { 'a 1': 'a.1' } }, 'instrument-invalid /carriesOver/1.0.0/a 1'],
  ])('is refused with %s', (_, carriesOver, problem) => {
    expect(problemsOf(carriesOver)).toEqual([problem]);
  });

  test('may take over the same item from two versions', () => {
    expect(problemsOf({ '1.0.0': { oud: 'a.1' }, '1.1.0': { ouder: 'a.1' } })).toEqual([]);
  });
});

describe('the order of versions', () => {
  test.each([
    ['1.0.0', '1.0.0', 0],
    ['1.0.0', '1.0.1', -1],
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.99.99', 1],
    ['0.0.10', '0.0.9', 1],
  ])('%s and %s', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order);
  });

  test('turns around with the two', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((numbers) => numbers.join('.'));
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
        expect(compareVersions(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
