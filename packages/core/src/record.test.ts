import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecords, type StoredScan } from './record.js';
import { readRecord, readSummary } from './record-read.js';
import { placesIn, replaced, rubbish, without } from './testing/damage.js';
import { smallInstrument } from './testing/instrument.js';
import { anySession, at, frozen, sessionWith } from './testing/sessions.js';

const instrument = frozen(smallInstrument());
const session = sessionWith(
  { '1.1': 2, '1.2': 'unknown', '2.1': 'na', '3.1': null },
  { profile: { team: 'Noord' }, priorities: [{ itemId: '1.1', action: 'oefenen', owner: 'manager', due: 'mei' }] },
);

describe('records of a session', () => {
  test('hold every fact once, and each response with the scan it belongs to', () => {
    const { scan, responses } = toRecords(session);
    expect(scan).not.toHaveProperty('responses');
    expect(scan).toMatchObject({ format: 1, id: 's1', name: 'Proefscan' });
    expect(responses).toHaveLength(4);
    expect(responses[0]).toEqual({ scanId: 's1', itemId: '1.1', value: 2, note: '', at });
  });

  test('hold only the responses that were asked for', () => {
    expect(toRecords(session, ['2.1', '2.2', 'toString']).responses.map(({ itemId }) => itemId)).toEqual(['2.1']);
    expect(toRecords(session, []).responses).toEqual([]);
  });

  test('hold no score: scores are derived', () => {
    expect(JSON.stringify(toRecords(session))).not.toMatch(/score|mean|band/);
  });
});

describe('reading back', () => {
  test('gives the same session, whatever people wrote', () => {
    fc.assert(
      fc.property(anySession(), (any) => {
        const stored = JSON.parse(JSON.stringify(toRecords(any))) as StoredScan;
        expect(readRecord(instrument, stored)).toEqual({ ok: true, session: any });
      }),
    );
  });

  test('does not depend on the order of the responses', () => {
    const { scan, responses } = toRecords(session);
    expect(readRecord(instrument, { scan, responses: responses.toReversed() })).toEqual({ ok: true, session });
  });

  test('the summary needs no instrument', () => {
    expect(readSummary(toRecords(session).scan)).toMatchObject({ id: 's1', name: 'Proefscan', updatedAt: at });
    expect(readSummary({ ...toRecords(session).scan, updatedAt: 'gisteren' })).toBeNull();
    expect(readSummary(null)).toBeNull();
  });
});

/** The problem of a stored scan with one place replaced. */
function problemWith(path: string, by: unknown) {
  const read = readRecord(instrument, replaced(toRecords(session), path.split('/'), by) as StoredScan);
  return read.ok ? null : read.problem;
}

describe('damage is refused whole and named', () => {
  const cases: readonly [path: string, by: unknown, code: string, place?: string][] = [
    ['scan', null, 'record-damaged'],
    ['scan', [], 'record-damaged'],
    ['scan/id', '', 'record-damaged'],
    ['scan/name', 7, 'record-damaged'],
    ['scan/name', 'a'.repeat(100_001), 'record-damaged'],
    ['scan/format', 0, 'record-damaged'],
    ['scan/format', '1', 'record-damaged'],
    ['scan/format', 2, 'record-too-new'],
    ['scan/createdAt', 'gisteren', 'record-damaged'],
    ['scan/completedAt', 0, 'record-damaged'],
    ['scan/subset', 3, 'record-damaged'],
    ['scan/place', false, 'record-damaged'],
    ['scan/profile', ['Noord'], 'record-damaged'],
    ['scan/profile', { team: 1 }, 'record-damaged'],
    ['scan/priorities', {}, 'record-damaged'],
    ['scan/priorities', [{ itemId: '1.1' }], 'record-damaged'],
    ['scan/instrumentVersion', '1.0.1', 'instrument-missing', '/scan/instrumentId'],
    ['scan/instrumentId', 'ander', 'instrument-missing'],
    ['responses/1', null, 'record-damaged'],
    ['responses/1', 'x', 'record-damaged'],
    ['responses/1/scanId', 's2', 'record-damaged'],
    ['responses/1/itemId', '9.9', 'record-damaged'],
    ['responses/1/itemId', '__proto__', 'record-damaged'],
    ['responses/1/itemId', '1.1', 'record-damaged'],
    ['responses/1/value', 5, 'record-damaged'],
    ['responses/1/value', '3', 'record-damaged'],
    ['responses/1/note', null, 'record-damaged'],
    ['responses/1/at', 'gisteren', 'record-damaged'],
  ];
  test.each(cases)('%s as %j', (path, by, code, place = `/${path}`) => {
    expect(problemWith(path, by)).toMatchObject({ code, place });
  });

  test('a note that is too long is not repeated in the problem', () => {
    expect(problemWith('responses/1/note', 'geheim'.repeat(20_000))?.got).not.toContain('geheim');
  });

  test('a record with the responses of another scan is refused', () => {
    const other = toRecords({ ...session, id: 's2' });
    expect(readRecord(instrument, { scan: toRecords(session).scan, responses: other.responses })).toMatchObject({
      ok: false,
      problem: { code: 'record-damaged', place: '/responses/0/scanId' },
    });
  });
});

describe('any one place damaged', () => {
  const codes = ['record-damaged', 'record-too-new', 'instrument-missing'];
  const stored = toRecords(session);
  /** The list of responses itself comes from the database call, not from disk. */
  const places = placesIn(stored).filter((path) => path.length > 0 && path.join() !== 'responses');

  /** Read in full, nothing left out or altered; or refused with a problem that can be shown. */
  function readOrRefused(damaged: StoredScan) {
    const read = readRecord(instrument, damaged);
    if (read.ok) {
      expect(toRecords(read.session)).toEqual(damaged);
    } else {
      expect(codes).toContain(read.problem.code);
      expect(read.problem.got.length).toBeLessThanOrEqual(80);
    }
  }

  test('by another value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), rubbish, (path, value) => {
        readOrRefused(replaced(stored, path, value) as StoredScan);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(places.filter((path) => path.length > 1).map((path) => [path.join('/'), path] as const))(
    'by leaving out %s',
    (_, path) => {
      readOrRefused(without(stored, path) as StoredScan);
    },
  );
});
