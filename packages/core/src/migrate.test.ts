import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate, type Step } from './migrate.js';
import { toRecords, type StoredScan } from './record.js';
import { placesIn, replaced, rubbish } from './testing/damage.js';
import { anySession, frozen, sessionWith } from './testing/sessions.js';

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** Formats 2 and 3 that nobody has: names become objects, then responses get a list of revisions. */
const steps: readonly Step<StoredScan>[] = [
  ({ scan, responses }) => {
    const { name, ...facts } = fields(scan);
    return { scan: { ...facts, title: { text: name }, format: 2 }, responses };
  },
  ({ scan, responses }) => ({
    scan: { ...fields(scan), format: 3 },
    responses: responses.map((response) => {
      const { value, note, at, ...rest } = fields(response);
      return { ...rest, revisions: [{ value, note, at }] };
    }),
  }),
];

/** The way back, to see that nothing was lost. */
function undone({ scan, responses }: StoredScan): StoredScan {
  const { title, ...facts } = fields(scan);
  return {
    scan: { ...facts, name: fields(title)['text'], format: 1 },
    responses: responses.map((response) => {
      const { revisions, ...rest } = fields(response);
      return { ...rest, ...fields((revisions as readonly unknown[])[0]) };
    }),
  };
}

const run = (stored: StoredScan) => migrate(steps, fields(stored.scan)['format'], stored);
const anyStored = anySession().map((session): StoredScan => frozen({ ...toRecords(session) }));

describe('bringing up to date', () => {
  test('takes every step from the format that is stored, in order', () => {
    const log: string[] = [];
    const logged = ['1 to 2', '2 to 3', '3 to 4'].map((name): Step<string> => (text) => {
      log.push(name);
      return `${text}, ${name}`;
    });
    expect(migrate(logged, 2, 'stored')).toEqual({ ok: true, value: 'stored, 2 to 3, 3 to 4' });
    expect(log).toEqual(['2 to 3', '3 to 4']);
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const done = run(stored);
        expect(done.ok && fields(done.value.scan)['format']).toBe(3);
        expect(done.ok && undone(done.value)).toEqual(stored);
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const once = run(stored);
        const twice = once.ok ? run(once.value) : once;
        expect(once.ok && twice.ok && twice.value === once.value).toBe(true);
      }),
    );
  });

  test('leaves what it was given as it was, and gives the newest back itself', () => {
    const stored = frozen({ ...toRecords(sessionWith({ '1.1': 2 })) });
    expect(run(stored).ok).toBe(true);
    expect(migrate([], 1, stored)).toEqual({ ok: true, value: stored });
  });

  test('passes damage on, never a throw', () => {
    const stored = toRecords(sessionWith({ '1.1': 2, '2.1': 'na' }));
    const places = placesIn(stored).filter((path) => path.length > 1);
    fc.assert(
      fc.property(fc.constantFrom(...places), rubbish, (path, value) => {
        run(replaced(stored, path, value) as StoredScan);
      }),
    );
  });
});

describe('refused', () => {
  test.each([
    [4, true],
    [1e9, true],
    [Infinity, true],
    [0, false],
    [-1, false],
    [1.5, false],
    [NaN, false],
    ['1', false],
    [null, false],
    [undefined, false],
    [[1], false],
  ])('format %s, newer: %s', (format, newer) => {
    expect(migrate(steps, format, { scan: null, responses: [] })).toEqual({ ok: false, newer });
  });
});
