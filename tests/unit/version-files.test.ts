import fc from 'fast-check';
import { expect, test } from 'vitest';
import { download } from '../../docs/site/builder/download.js';
import { buildDate, stamp } from '../../scripts/version-plugin.js';

test('stamps of builds seldom have the same length', () => {
  const build = fc.integer({ min: 0, max: 0xffffffff }).map((number) => number.toString(16).padStart(8, '0'));
  fc.assert(
    fc.property(fc.uniqueArray(build, { minLength: 50, maxLength: 50 }), (builds) => {
      expect(new Set(builds.map((one) => stamp('1.0.0', one).length)).size).toBeGreaterThan(40);
    }),
  );
});

test('the date of a build is the one that was asked for', () => {
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = '1767225600';
  expect(buildDate('.').toISOString()).toBe('2026-01-01T00:00:00.000Z');
  if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
  else process.env['SOURCE_DATE_EPOCH'] = before;
});

test('every file of the download has the date of the build, in any time zone', () => {
  const zone = process.env['TZ'];
  const archives = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(download('packages/report/fonts', '1.0.0', new Date('2026-12-14T23:15:20Z')));
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(archives.map((bytes) => bytes.toString('base64'))).size).toBe(1);
  const [bytes = Buffer.alloc(0)] = archives;
  // In the order of the format: time (hours, minutes, pairs of seconds), then the day since 1980.
  expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([
    (23 << 11) | (15 << 5) | 10,
    ((2026 - 1980) << 9) | (12 << 5) | 14,
  ]);
});
