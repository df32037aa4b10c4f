import { times } from '@zelfscan/core/basics/times';
import { hex } from './strings.js';

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile, version 2.1: what the numbers of the colours in the file
 * mean. Bytes as characters.
 */
export function sRgbProfile(): string {
  const tags = [
    ['desc', description('sRGB')],
    ['cprt', `text${zeros(4)}Public domain\0`],
    ['wtpt', xyz(whitePoint)],
    ...(['r', 'g', 'b'] as const).map((name, i) => [`${name}XYZ`, xyz(primaries[i] ?? whitePoint)] as const),
  ] as const;
  const curve = toneCurve();
  const all = [...tags, ['rTRC', curve], ['gTRC', curve], ['bTRC', curve]] as const;
  const start = 128 + 4 + all.length * 12;
  const places = new Map<string, number>();
  let body = '';
  for (const [, data] of all) {
    if (places.has(data)) continue;
    places.set(data, start + body.length);
    body += data + zeros(-data.length & 3);
  }
  const table = all.map(([name, data]) => name + u32(places.get(data) ?? 0) + u32(data.length)).join('');
  return header(start + body.length) + u32(all.length) + table + body;
}

/** D50, against which profiles are told: the light of the paper. */
const whitePoint = [0.9642, 1, 0.8249] as const;

/** The red, green and blue of sRGB under that light, as adapted by the Bradford method. */
const primaries = [
  [0.43607, 0.22249, 0.01392],
  [0.38515, 0.71687, 0.09708],
  [0.14307, 0.06061, 0.7141],
] as const;

const header = (size: number): string =>
  [
    u32(size),
    zeros(4), // no preferred program
    '\x02\x10\0\0', // version 2.1
    'mntrRGB XYZ ', // a screen, its colours, and the space they are told in
    [2026, 1, 1, 0, 0, 0].map(u16).join(''), // when this description was made
    'acsp',
    zeros(28), // no platform, flags, maker, model or attributes; the intent is perceptual
    whitePoint.map(fixed).join(''),
    zeros(48), // no creator; the rest is not in use
  ].join('');

/** Points of the curve; between them programs draw a straight line, which differs by one in ten thousand. */
const points = 64;

function toneCurve(): string {
  const values = times(points, (i) => {
    const x = i / (points - 1);
    const linear = x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    return u16(Math.round(linear * 65535));
  });
  return `curv${zeros(4)}${u32(points)}${values.join('')}`;
}

/** A name in ASCII, and empty ones in Unicode and for the Macintosh, as this version asks. */
const description = (name: string): string =>
  `desc${zeros(4)}${u32(name.length + 1)}${name}\0${zeros(4 + 4 + 2 + 1 + 67)}`;

const xyz = (values: readonly number[]): string => `XYZ ${zeros(4)}${values.map(fixed).join('')}`;

const zeros = (count: number): string => '\0'.repeat(count);
const u16 = (value: number): string => pairs(hex(value));
const u32 = (value: number): string => pairs(value.toString(16).padStart(8, '0'));
/** A fraction in 65,536ths. */
const fixed = (value: number): string => u32(Math.round(value * 65536));
const pairs = (digits: string): string => digits.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
