import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstrument } from './parse-instrument.js';
import { definitionFile, textsFile } from './testing/files.js';

const low = 1;
const high = 9;

/** The problems of an instrument whose one scale runs from 1 to 9 and has these bands. */
function problemsWith(bands: readonly { from: number; to: number }[]) {
  const definition = definitionFile();
  const texts = textsFile();
  definition.scales.trap = {
    values: [low, 5, high],
    unknown: true,
    notApplicable: true,
    bands: bands.map((band, i) => ({ id: `b${i}`, ...band })),
  };
  texts.scales.trap!.bands = Object.fromEntries(bands.map((_, i) => [`b${i}`, `band ${i}`]));
  const parsed = parseInstrument(definition, texts);
  return parsed.ok ? [] : parsed.problems;
}

/** Strictly ascending cut points between the ends of the scale, at quarters, so that none of them is rounded. */
const cuts = (minLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: low * 4 + 1, max: high * 4 - 1 }), { minLength, maxLength: 12 })
    .map((points) => points.toSorted((a, b) => a - b).map((point) => point / 4));

const chain = (points: readonly number[]) => [low, ...points].map((from, i) => ({ from, to: points[i] ?? high }));

test('bands that join from the lowest to the highest level are no problem, wherever they are cut', () => {
  fc.assert(
    fc.property(cuts(0), (points) => {
      expect(problemsWith(chain(points))).toEqual([]);
    }),
  );
});

test('an instrument may have no bands at all', () => {
  expect(problemsWith([])).toEqual([]);
});

test('leaving out any one band is a gap at that spot', () => {
  fc.assert(
    fc.property(cuts(1), fc.nat(), (points, at) => {
      const bands = chain(points);
      const left = at % bands.length;
      const problems = problemsWith(bands.toSpliced(left, 1));
      expect(problems.map(({ code }) => code)).toEqual(['band-gap']);
      expect(problems[0]?.place).toBe(`/scales/trap/bands${left === bands.length - 1 ? '' : `/${left}`}`);
      expect(problems[0]?.got).toBe(`no band from ${bands[left]?.from} to ${bands[left]?.to}`);
    }),
  );
});

test('moving the start of any band up is a gap, down is an overlap', () => {
  fc.assert(
    fc.property(cuts(1), fc.nat(), fc.constantFrom(0.125, -0.125), (points, at, shift) => {
      const bands = chain(points);
      const moved = at % bands.length;
      const problems = problemsWith(bands.with(moved, { ...bands[moved]!, from: bands[moved]!.from + shift }));
      expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
        `${shift > 0 ? 'band-gap' : 'band-overlap'} /scales/trap/bands/${moved}`,
      ]);
    }),
  );
});

test('two bands that changed places are not accepted', () => {
  fc.assert(
    fc.property(cuts(1), fc.nat(), (points, at) => {
      const bands = chain(points);
      const i = at % (bands.length - 1);
      const swapped = bands.with(i, bands[i + 1]!).with(i + 1, bands[i]!);
      const codes = problemsWith(swapped).map(({ code }) => code);
      expect(codes).toContain('band-gap');
      expect(codes).toContain('band-overlap');
    }),
  );
});

test('bands stop at the highest level', () => {
  const [problem] = problemsWith([{ from: low, to: high + 1 }]);
  expect(problem).toMatchObject({ code: 'instrument-invalid', expected: 'an end at 9', got: 'an end at 10' });
});
