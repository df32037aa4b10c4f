import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDirectory } from './testing/zips.js';
import { bytesOf, openZip, packZip, textOf, type ZipLimits } from './zip.js';

const limits: ZipLimits = { file: 1_000_000, entries: 8, entry: 2_000_000, total: 3_000_000, ratio: 200 };
const all = () => true;
const why = (bytes: Uint8Array, some: Partial<ZipLimits> = {}) => {
  const opened = openZip(bytes, { ...limits, ...some }, all);
  return opened.ok ? 'opened' : opened.why;
};

const small = packZip(new Map([['a.xml', bytesOf('<a>één</a>')]]));

describe('an archive', () => {
  test('gives back what was packed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z/]{1,8}\.xml$/), fc.uint8Array()), {
          selector: ([path]) => path,
          maxLength: 8,
        }),
        fc.constantFrom<0 | 9>(0, 9),
        (parts, level) => {
          const opened = openZip(packZip(new Map(parts), level), limits, all);
          expect(opened).toEqual({ ok: true, parts: new Map(parts) });
        },
      ),
    );
  });

  test('is the same bytes in every time zone', () => {
    const zone = process.env['TZ'];
    const packed = ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Amsterdam'].map((place) => {
      process.env['TZ'] = place;
      return Buffer.from(packZip(new Map([['a.xml', bytesOf('<a/>')]]))).toString('hex');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(packed).size).toBe(1);
  });

  test('may have bytes before it in the same buffer, and a comment behind it', () => {
    const wide = new Uint8Array(small.length + 30);
    wide.set(small, 10);
    new DataView(wide.buffer).setUint16(10 + small.length - 2, 20, true);
    const opened = openZip(wide.subarray(10), limits, all);
    expect(opened.ok && textOf(opened.parts.get('a.xml')!)).toBe('<a>één</a>');
  });

  test('unpacks only what is wanted', () => {
    const two = packZip(
      new Map([
        ['a.xml', bytesOf('a')],
        ['b.png', bytesOf('b')],
      ]),
    );
    const opened = openZip(two, limits, (path) => path.endsWith('.xml'));
    expect(opened.ok && [...opened.parts.keys()]).toEqual(['a.xml']);
  });
});

describe('refused', () => {
  const filled = (size: number) => zipSync({ 'a.xml': new Uint8Array(size) }, { level: 9 });
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) >> 3);
  const cases: readonly [name: string, bytes: Uint8Array, why: string][] = [
    ['nothing', new Uint8Array(), 'no-zip'],
    ['a text', bytesOf('Beste collega, '.repeat(20)), 'no-zip'],
    ['noise', noise, 'no-zip'],
    ['the first half of an archive', small.subarray(0, small.length - 30), 'damaged'],
    ['an archive without its start', small.subarray(20), 'damaged'],
    ['a file that is too large', zipSync({ 'a.xml': noise }, { level: 0 }), 'too-large'],
    [
      'too many entries',
      packZip(new Map(Array.from({ length: 9 }, (_, i) => [`${i}.xml`, bytesOf('x')]))),
      'too-large',
    ],
    ['a large entry', filled(2_000_001), 'too-large'],
    ['entries that are large together', zipSync({ a: noise, b: noise, c: noise }, { level: 9 }), 'too-large'],
    ['an entry that is packed too well', filled(1_500_000), 'too-large'],
    ['an entry that unpacks to more than it says', withDirectory(filled(1_500_000), { size: 100 }), 'damaged'],
    ['an entry that unpacks to less than it says', withDirectory(small, { size: 900 }), 'damaged'],
    ['an entry with a password', withDirectory(small, { flags: 1 }), 'locked'],
    ['an entry packed in a way we do not know', withDirectory(small, { method: 14 }), 'damaged'],
    ['an entry that starts elsewhere', withDirectory(small, { offset: 4 }), 'damaged'],
    ['an entry that starts past the end', withDirectory(small, { offset: 0xfffffff0 }), 'damaged'],
    ['an entry that is longer than the file', withDirectory(small, { packed: 90_000 }), 'damaged'],
    ['an entry of another content than it says', withDirectory(small, { crc: 1 }), 'damaged'],
  ];
  test.each(cases)('%s', (name, bytes, expected) => {
    const tight = { 'a file that is too large': { file: 4000 }, 'entries that are large together': { total: 12_000 } };
    expect(why(bytes, (tight as Record<string, Partial<ZipLimits>>)[name])).toBe(expected);
  });

  test('an entry that is there twice', () => {
    const two = packZip(
      new Map([
        ['a.xml', bytesOf('a')],
        ['b.xml', bytesOf('b')],
      ]),
    );
    const text = Buffer.from(two).toString('latin1').replaceAll('b.xml', 'a.xml');
    expect(why(Uint8Array.from(Buffer.from(text, 'latin1')))).toBe('damaged');
  });

  test.each([0, 1])('a table of contents that counts %i of its two entries', (count) => {
    const two = packZip(
      new Map([
        ['a.xml', bytesOf('a')],
        ['b.xml', bytesOf('b')],
      ]),
    );
    two[two.length - 12] = count;
    expect(why(two)).toBe('damaged');
  });

  test('any one byte changed opens as it was, or is refused; never a throw', () => {
    const bytes = packZip(
      new Map([
        ['a.xml', bytesOf('<a>1</a>'.repeat(50))],
        ['b.xml', noise.subarray(0, 300)],
      ]),
    );
    const before = openZip(bytes, limits, all);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = bytes.slice();
        other[at]! ^= change;
        const opened = openZip(other, limits, all);
        if (opened.ok && before.ok) expect([...opened.parts.values()]).toEqual([...before.parts.values()]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a bomb', () => {
  const large: ZipLimits = { file: 10_000_000, entries: 64, entry: 20_000_000, total: 40_000_000, ratio: 500 };
  const zeros = deflateRawSync(Buffer.alloc(100_000_000), { level: 9 });
  // Packed as it is, and then said to be deflated.
  const bomb = withDirectory(packZip(new Map([['xl/workbook.xml', zeros]]), 0), { method: 8, size: 100_000_000 });

  test.each([
    ['that is honest', bomb, 'too-large'],
    ['that says it is small', withDirectory(bomb, { size: 1000 }), 'damaged'],
    ['that says it just fits', withDirectory(bomb, { size: zeros.length * 200 }), 'damaged'],
  ])('%s is stopped within a second', (_, bytes, expected) => {
    // Time of the processor: a clock would also measure what else the machine does.
    const start = process.cpuUsage();
    expect(why(bytes, large)).toBe(expected);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
