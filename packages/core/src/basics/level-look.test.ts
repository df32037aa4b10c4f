import { describe, expect, test } from 'vitest';
import { levelLook, levelRamp, mixCss, mixHex, patternLines } from './level-look.js';
import { times } from './times.js';

const looks = (of: number) => times(of, (rank) => levelLook(rank, of, levelRamp, mixHex));
const counts = times(10, (i) => i + 2);

/** Lightness as people see it in a grey print: L* of CIELAB, 0–100. */
function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

/** Of two colours, the greatest difference in a channel: 0–255. */
const apart = (one: string, other: string): number =>
  Math.max(
    ...[1, 3, 5].map((at) => Math.abs(parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16))),
  );

describe('the look of levels', () => {
  test('is, with four of them, the four colours', () => {
    expect(looks(4)).toEqual([
      { fill: '#9c4a1e', pattern: 'hatch', light: false },
      { fill: '#d7a46f', pattern: 'strokes', light: false },
      { fill: '#86b3cf', pattern: null, light: false },
      { fill: '#0a5a8c', pattern: null, light: false },
    ]);
  });

  test.each(counts)('has the ends at the ends: %i levels', (of) => {
    expect(looks(of)[0]).toEqual({ fill: levelRamp[0], pattern: 'hatch', light: false });
    expect(looks(of).at(-1)).toEqual({ fill: levelRamp[3], pattern: null, light: false });
  });

  test.each(counts)('tells any two apart in colour: %i levels', (of) => {
    looks(of).forEach((one, i, all) => {
      for (const other of all.slice(i + 1)) expect(apart(one.fill, other.fill)).toBeGreaterThan(20);
    });
  });

  test.each(counts)('tells any two apart in grey, by pattern or by eight steps of lightness: %i levels', (of) => {
    looks(of).forEach((one, i, all) => {
      for (const other of all.slice(i + 1)) {
        if (one.pattern !== other.pattern) continue;
        expect(Math.abs(lightness(one.fill) - lightness(other.fill))).toBeGreaterThan(8);
      }
    });
  });

  test.each(counts)(
    'becomes lighter until half-way and darker from there, with patterns on the first: %i levels',
    (of) => {
      const half = looks(of).slice(0, Math.ceil(of / 2));
      const rest = looks(of).slice(Math.floor(of / 2));
      const shades = (part: typeof half) => part.map(({ fill }) => lightness(fill));
      expect(shades(half)).toEqual(shades(half).toSorted((a, b) => a - b));
      expect(shades(rest)).toEqual(shades(rest).toSorted((a, b) => b - a));
      expect(rest.every(({ pattern }) => pattern === null)).toBe(true);
      expect(
        looks(of)
          .slice(0, Math.floor(of / 2))
          .every(({ pattern }) => pattern !== null),
      ).toBe(true);
    },
  );

  test.each(counts)('has lines that stand out from every level that has them: %i levels', (of) => {
    for (const { fill, pattern } of looks(of)) {
      if (!pattern) continue;
      const { colour, percent } = patternLines[pattern];
      expect(Math.abs(lightness(mixHex(colour, percent, fill)) - lightness(fill))).toBeGreaterThan(12);
    }
  });

  test('needs an edge where it is lighter than the four colours, and only there', () => {
    for (const { fill, light } of counts.flatMap(looks)) {
      expect(light, fill).toBe(lightness(fill) > lightness(levelRamp[1]) + 1);
    }
  });

  test('takes a scale of one level for its highest, and nothing that is not on the scale', () => {
    expect(looks(1)).toEqual([{ fill: levelRamp[3], pattern: null, light: false }]);
    expect(() => levelLook(4, 4, levelRamp, mixHex)).toThrow(RangeError);
    expect(() => levelLook(-1, 4, levelRamp, mixHex)).toThrow(RangeError);
  });
});

test('a mix is the same in a style sheet and in a file', () => {
  expect(mixCss('var(--a)', 100 / 3, '#fff')).toBe('color-mix(in srgb,var(--a) 33.33%,#fff)');
  expect(mixHex('#ff0000', 25, '#0000ff')).toBe('#4000bf');
});
