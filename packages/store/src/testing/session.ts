import type { Priority, ResponseRecord, ScanRecord } from '@zelfscan/core';
import fc from 'fast-check';
import { at, scanOf } from './records.js';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });
/** Also what an object has of itself. */
const key = fc.constantFrom('1.1', '1.2', 'a/b', 'é', '__proto__', 'constructor', '10');

const priority: fc.Arbitrary<Priority> = fc.record({ itemId: key, action: text, owner: text, due: text });

/** The facts of a scan. */
export const anyScan = (id = 'a'): fc.Arbitrary<ScanRecord> =>
  fc
    .record({
      name: text,
      profile: fc.dictionary(key, text, { noNullPrototype: true }),
      updatedAt: fc.constantFrom(at, '2030-01-01T00:00:00.000Z', '1999-01-01T00:00:00.000Z'),
      completedAt: fc.constantFrom(null, at),
      place: fc.constantFrom(null, 'een', 'twee'),
      priorities: fc.uniqueArray(priority, { selector: ({ itemId }) => itemId, maxLength: 4 }),
    })
    .map((facts) => ({ ...scanOf(id), ...facts }));

/** Responses in that scan, at most one to each item. */
export const anyResponses = (scanId = 'a'): fc.Arbitrary<ResponseRecord[]> =>
  fc.uniqueArray(
    fc.record({
      scanId: fc.constant(scanId),
      itemId: key,
      value: fc.constantFrom(null, 1, 2, 3, 4, 'unknown' as const, 'na' as const),
      note: text,
      at: fc.constant(at),
    }),
    { selector: ({ itemId }) => itemId, maxLength: 5 },
  );
