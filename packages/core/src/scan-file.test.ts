import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecords, type StoredScan } from './record.js';
import { readScanFile, scanInFile, writeScanFile, writeStoredFile } from './scan-file.js';
import { placesIn, replaced, rubbish } from './testing/damage.js';
import { smallInstrument } from './testing/instrument.js';
import { anySession, at, frozen, sessionWith } from './testing/sessions.js';

/** Any UTF-16, also halves of a character. */
const anyUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const instrument = frozen(smallInstrument());
const session = sessionWith({ '1.1': 2, '1.2': 'unknown', '2.1': 'na' }, { profile: { team: 'Noord' } });
const file = JSON.parse(writeScanFile(session, at)) as Record<string, unknown>;
const read = (content: unknown) => readScanFile(instrument, JSON.stringify(content));

describe('an export file', () => {
  test('says what it is and when it was made, and ends with a line end', () => {
    expect(file).toMatchObject({ kind: 'zelfscan-scan', format: 1, exportedAt: at });
    expect(writeScanFile(session, at)).toMatch(/}\n$/);
  });

  test('gives the same session when it is read back, whatever people wrote', () => {
    fc.assert(
      fc.property(anySession(), (any) => {
        expect(readScanFile(instrument, writeScanFile(any, at))).toEqual({ ok: true, session: any });
      }),
    );
  });
});

describe('a copy of what is stored', () => {
  test('opens like any other file where the records can be read', () => {
    fc.assert(
      fc.property(anySession(), (any) => {
        expect(writeStoredFile(toRecords(any), at)).toBe(writeScanFile(any, at));
      }),
    );
  });

  test('has all that is there, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(toRecords(session))), rubbish, (path, value) => {
        const stored = replaced(toRecords(session), path, value) as Partial<StoredScan> | null;
        const { scan, responses } = { scan: null, responses: [], ...stored };
        const copy = JSON.parse(writeStoredFile({ scan, responses }, at)) as StoredScan;
        expect(JSON.stringify([copy.scan, copy.responses])).toBe(JSON.stringify([scan, responses]));
      }),
    );
  });

  test('of a newer record is refused here, as newer, and by nothing else', () => {
    const newer = { ...toRecords(session), scan: { ...toRecords(session).scan, format: 99, extra: { more: 1 } } };
    expect(readScanFile(instrument, writeStoredFile(newer, at))).toMatchObject({
      ok: false,
      problem: { code: 'file-too-new' },
    });
    expect(writeStoredFile(newer, at)).toContain('"extra"');
  });
});

describe('the scan in a file', () => {
  test('can be looked at before it is read', () => {
    expect(scanInFile(writeScanFile(session, at))).toEqual(toRecords(session).scan);
  });

  test.each([
    ['no file', 'x'],
    ['a file of another kind', '{"kind":"recept","format":1,"scan":1}'],
    ['a file without one', '{"kind":"zelfscan-scan","format":1}'],
  ])('is nothing in %s', (_, content) => {
    expect(scanInFile(content)).toBeNull();
  });
});

describe('refused', () => {
  const cases: readonly [name: string, content: string, code: string, place: string][] = [
    ['nothing', '', 'file-not-json', '/'],
    ['text', 'Beste collega,', 'file-not-json', '/'],
    ['half a file', writeScanFile(session, at).slice(0, 200), 'file-not-json', '/'],
    ['null', 'null', 'file-foreign', '/kind'],
    ['a number', '7', 'file-foreign', '/kind'],
    ['a list', '[1]', 'file-foreign', '/kind'],
    ['another kind of file', '{"kind":"recept","format":1}', 'file-foreign', '/kind'],
    ['a kind that cannot be printed', '{"kind":{"toString":1,"valueOf":1}}', 'file-foreign', '/kind'],
    ['a kind that is nested deeply', `{"kind":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'file-foreign', '/kind'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'file-not-json', '/'],
    ['as many that close', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'file-foreign', '/kind'],
    ['a prototype as kind', '{"__proto__":{"kind":"zelfscan-scan","format":1}}', 'file-foreign', '/kind'],
    ['a newer file', JSON.stringify({ ...file, format: 2 }), 'file-too-new', '/format'],
    ['a newer record', JSON.stringify(replaced(file, ['scan', 'format'], 2)), 'file-too-new', '/scan/format'],
    ['no format', JSON.stringify({ ...file, format: undefined }), 'file-damaged', '/format'],
    ['a format as text', JSON.stringify({ ...file, format: '1' }), 'file-damaged', '/format'],
    ['no responses', JSON.stringify({ ...file, responses: undefined }), 'file-damaged', '/responses'],
    ['no scan', JSON.stringify({ ...file, scan: undefined }), 'file-damaged', '/scan'],
    [
      'a wrong answer',
      JSON.stringify(replaced(file, ['responses', '0', 'value'], 9)),
      'file-damaged',
      '/responses/0/value',
    ],
    [
      'another instrument',
      JSON.stringify(replaced(file, ['scan', 'instrumentId'], 'x')),
      'instrument-missing',
      '/scan/instrumentId',
    ],
    ['too much', ' '.repeat(5_000_001), 'file-too-large', '/'],
  ];
  test.each(cases)('%s', (_, content, code, place) => {
    const done = readScanFile(instrument, content);
    expect(done).toMatchObject({ ok: false, problem: { code, place } });
    expect(!done.ok && done.problem.next).toBeTruthy();
  });

  test('the largest file that is read is judged by its content', () => {
    const padded = writeScanFile(session, at).padEnd(5_000_000);
    expect(readScanFile(instrument, padded)).toEqual({ ok: true, session });
  });
});

test('a mark before the text, as some programs save it, changes nothing', () => {
  expect(readScanFile(instrument, `\ufeff${JSON.stringify(file)}`)).toEqual({ ok: true, session });
});

describe('hostile content', () => {
  const deep = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
  /** The file with this JSON at a place; it is too deep to be made with JSON.stringify. */
  const withJson = (path: readonly string[], json: string) =>
    JSON.stringify(replaced(file, path, 'HERE')).replace('"HERE"', () => json);

  test.each([
    ['/scan', ['scan']],
    ['/scan/name', ['scan', 'name']],
    ['/scan/profile', ['scan', 'profile', 'team']],
    ['/scan/priorities', ['scan', 'priorities']],
    ['/responses', ['responses']],
    ['/responses/0', ['responses', '0']],
    ['/responses/0/itemId', ['responses', '0', 'itemId']],
    ['/responses/0/value', ['responses', '0', 'value']],
    ['/responses/0/note', ['responses', '0', 'note']],
  ])('something very deep at %s is a calm problem', (place, path) => {
    const done = readScanFile(instrument, withJson(path, deep));
    expect(done).toMatchObject({ ok: false, problem: { code: 'file-damaged' } });
    expect(!done.ok && done.problem.place.startsWith(place)).toBe(true);
  });

  test('something very deep that we do not read is not read', () => {
    expect(readScanFile(instrument, withJson(['exportedAt'], deep))).toEqual({ ok: true, session });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    'an item called %s is no item, and no priority of one changes an object',
    (itemId) => {
      expect(read(replaced(file, ['responses', '0', 'itemId'], itemId))).toMatchObject({
        ok: false,
        problem: { code: 'file-damaged', place: '/responses/0/itemId', got: itemId },
      });
      const plan = { itemId, action: 'x', owner: '', due: '' };
      const done = read(replaced(file, ['scan', 'priorities'], [plan]));
      expect(done.ok && done.session.priorities).toEqual([plan]);
      expect(({} as Record<string, unknown>)['action']).toBeUndefined();
    },
  );

  test('many responses to one item are refused at the second one, however many there are', () => {
    const { responses } = file as { responses: object[] };
    const done = read({ ...file, responses: Array.from({ length: 40_000 }, () => responses[0]) });
    expect(done).toMatchObject({ ok: false, problem: { code: 'file-damaged', place: '/responses/1/itemId' } });
  });

  test('keys of the prototype stay keys, and touch nothing', () => {
    const content = JSON.stringify(file).replace('"profile":{', '"profile":{"__proto__":"x","constructor":"y",');
    const done = readScanFile(instrument, content);
    expect(done.ok && Object.entries(done.session.profile)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['team', 'Noord'],
    ]);
    expect(done.ok && Object.getPrototypeOf(done.session.profile)).toBe(Object.prototype);
  });

  test('what we did not write is not taken over', () => {
    const content = JSON.stringify(file).replace('"scan":{', '"scan":{"__proto__":{"admin":true},"script":"x",');
    const done = readScanFile(instrument, content);
    expect(done).toEqual({ ok: true, session });
    expect(done.ok && 'admin' in done.session).toBe(false);
  });

  test('any one place damaged is read or refused, never a throw', () => {
    const codes = ['file-foreign', 'file-damaged', 'file-too-new', 'instrument-missing'];
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(file)), rubbish, (path, value) => {
        const done = read(replaced(file, path, value) ?? null);
        if (!done.ok) expect(codes).toContain(done.problem.code);
        else expect(done.session.instrumentId).toBe('proef');
      }),
      { numRuns: 1000 },
    );
  });

  test('any text is refused, never a throw', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.json()), (content) => {
        const done = readScanFile(instrument, content);
        expect(!done.ok && ['file-not-json', 'file-foreign']).toContain(done.ok ? '' : done.problem.code);
      }),
    );
  });
});
