import { expect, test } from 'vitest';
import { recordFormat } from '../../core/src/migrations/formats.js';
import { schema } from './database.js';

test('a new format of records comes with a new schema: it is what makes tabs with older code let go', () => {
  const formatOf: Readonly<Record<number, number>> = { 2: 1 };
  expect(recordFormat).toBe(formatOf[schema]);
});
