import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOn, readableAccent } from './accent.js';
import { contrast, parseColour, type Colour } from './colour.js';

const white = { red: 255, green: 255, blue: 255 };
const of = (css: string): Colour => {
  const colour = parseColour(css);
  if (!colour) throw new Error(css);
  return colour;
};

/** Degrees around the circle; null for grey. */
function hue({ red, green, blue }: Colour): number | null {
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (high === low) return null;
  const part = high - low;
  const sixth =
    high === red ? (green - blue) / part : high === green ? 2 + (blue - red) / part : 4 + (red - green) / part;
  return (sixth * 60 + 360) % 360;
}
const apart = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

const byte = fc.integer({ min: 0, max: 255 });
const colours = fc.tuple(byte, byte, byte).map(([r, g, b]) => `rgb(${r}, ${g}, ${b})`);

describe('readableAccent', () => {
  it.each([
    ['#0a5a8c', '#0a5a8c'],
    ['#0A5A8C', '#0a5a8c'],
    [' #05a ', '#0055aa'],
    ['#0055aaff', '#0055aa'],
    ['rgb(10, 90, 140)', '#0a5a8c'],
    ['rgba(10, 90, 140, 1)', '#0a5a8c'],
    ['rgb(10 90 140)', '#0a5a8c'],
    ['rgb(10 90 140 / 1)', '#0a5a8c'],
    ['rgb(10 90 140 / 100%)', '#0a5a8c'],
    ['rgb(0% 20% 40%)', '#003366'],
    ['color(srgb 0 0.2 0.4)', '#003366'],
    ['navy', '#000080'],
  ])('keeps %j, which can be read, as %s', (given, hex) => {
    expect(readableAccent(given)).toBe(hex);
  });

  it.each([
    null,
    '',
    'groen',
    '#12',
    '#12345',
    '#gggggg',
    'rgb(1, 2)',
    'rgb(1, 2, 3, 4, 5)',
    'rgb(a, b, c)',
    'url(#x)',
    'transparent',
    'rgba(0, 0, 0, 0)',
    'red;background:url(//x)',
    'constructor',
    'var(--x)',
    `#${'0'.repeat(200)}`,
  ])('takes no colour from %j', (given) => {
    expect(readableAccent(given)).toBeNull();
  });

  it('is always a colour that can be read on white', () => {
    fc.assert(
      fc.property(colours, (given) => {
        const accent = readableAccent(given) ?? '';
        expect(accent).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(of(accent), white)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('leaves a colour that can be read alone, and darkens others no more than a step too far', () => {
    fc.assert(
      fc.property(colours, (given) => {
        const before = contrast(of(given), white);
        const after = contrast(of(readableAccent(given) ?? ''), white);
        if (before >= 4.5) expect(after).toBeCloseTo(before, 10);
        else expect(after).toBeLessThan(5.2);
      }),
    );
  });

  it('keeps the hue', () => {
    fc.assert(
      fc.property(colours, (given) => {
        const [from, to] = [hue(of(given)), hue(of(readableAccent(given) ?? ''))];
        const spread =
          Math.max(...Object.values(of(given)).slice(0, 3)) - Math.min(...Object.values(of(given)).slice(0, 3));
        // Rounding to whole channels turns a colour that is nearly grey.
        if (from !== null && to !== null && spread > 60) expect(apart(from, to)).toBeLessThan(3);
      }),
    );
    expect(readableAccent('#ffff00')).toBe('#7a7a00');
  });

  it('sees a colour that shines through as it looks on white', () => {
    expect(readableAccent('rgba(0, 0, 0, 0.6)')).toBe('#666666');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readableAccent(text)));
  });
});

describe('accentOn', () => {
  it('can be read on a dark ground', () => {
    fc.assert(
      fc.property(colours, (given) => {
        const accent = accentOn('#12181f', readableAccent(given) ?? '');
        expect(contrast(of(accent), of('#12181f'))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#0000ff', 8.59],
    ['#ff0000', 4],
  ])('of %s on white is %d', (colour, ratio) => {
    expect(contrast(of(colour), white)).toBeCloseTo(ratio, 1);
  });
});
