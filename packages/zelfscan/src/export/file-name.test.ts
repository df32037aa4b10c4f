import { expect, test } from 'vitest';
import { fileName } from './file-name.js';

// In whichever time zone the machine is.
const noon = new Date(2026, 10, 22, 12);

test.each([
  [['zelfscan', 'Team Noord'], 'zelfscan-team-noord-2026-11-22.pdf'],
  [['zelfscan', 'Súdwest-Fryslân / 2e keer', 'actieplan'], 'zelfscan-sudwest-fryslan-2e-keer-actieplan-2026-11-22.pdf'],
  [['zelfscan', '', '…'], 'zelfscan-2026-11-22.pdf'],
  [['zelfscan', '../../etc/passwd\u0000'], 'zelfscan-etc-passwd-2026-11-22.pdf'],
  [['zelfscan', 'x'.repeat(200)], `zelfscan-${'x'.repeat(60)}-2026-11-22.pdf`],
])('%j', (words, name) => {
  expect(fileName(words, noon, 'pdf')).toBe(name);
});
