import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstrument, type Problem } from '../index.js';
import { definitionFile, textsFile } from '../testing/files.js';
import { newestFormat, upgrade } from './index.js';

interface Entry {
  format: number;
  scale?: string;
  themes: { scale?: string; items: { id: string; scale?: string }[] }[];
}
const fixture = (format: number) =>
  JSON.parse(readFileSync(new URL(`./fixtures/instrument-${format}.json`, import.meta.url), 'utf8')) as Entry;
const formats = Array.from({ length: newestFormat }, (_, i) => i + 1);
const brief = (problems: readonly Problem[]) => problems.map(({ code, place }) => `${code} ${place}`);

describe('instruments of before', () => {
  test.each(formats)('format %d comes out as the newest one', (format) => {
    expect(upgrade(fixture(format))).toEqual({ file: fixture(newestFormat), problems: [] });
  });

  test.each([0, 1.5, '1', null, newestFormat + 1])('format %j is left as it is', (format) => {
    const file = { format, scale: 'x' };
    expect(upgrade(file)).toEqual({ file, problems: [] });
  });
});

describe('format 1', () => {
  const scales = fc.constantFrom('trap', 'tien', 'plek', 'constructor');
  const themes = fc.array(fc.tuple(scales, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 });

  test('loses no scale: every item is answered on what it named', () => {
    fc.assert(
      fc.property(themes, (given) => {
        const items = (scale: string, count: number, t: number) =>
          Array.from({ length: count }, (_, i) => ({ id: `${t}.${i}`, scale, more: t }));
        const old = {
          format: 1,
          scales: { trap: 1, tien: 1, plek: 1, constructor: 1 },
          themes: given.map(([scale, count], t) => ({ id: `t${t}`, items: items(scale, count, t) })),
        };
        const { file, problems } = upgrade(old);
        const { scale, themes } = file as Entry;
        expect(problems).toEqual([]);
        const back = themes.map(({ scale: own, ...theme }) => ({
          ...theme,
          items: theme.items.map((item) => ({ ...item, scale: own ?? scale })),
        }));
        expect(back).toEqual(old.themes);
        expect(themes.filter((theme) => theme.scale === scale)).toEqual([]);
      }),
    );
  });

  /** The small instrument as format 1, broken. */
  function problemsOf(damage: (file: Entry) => unknown): readonly Problem[] {
    const { scale, ...rest } = definitionFile();
    const file = { ...rest, format: 1 } as unknown as Entry;
    for (const item of file.themes.flatMap(({ items }) => items)) Object.assign(item, { scale });
    expect(parseInstrument(file, textsFile()).ok).toBe(true);
    damage(file);
    const parsed = parseInstrument(file, textsFile());
    return parsed.ok ? [] : parsed.problems;
  }
  const itemOf = (file: Entry) => file.themes[0]!.items[1]!;

  test('with two scales in one theme is refused, with the place of both', () => {
    const problems = problemsOf((file) => {
      Object.assign(file, { scales: { ...definitionFile().scales, drie: definitionFile().scales.trap } });
      itemOf(file).scale = 'drie';
    });
    expect(brief(problems)).toEqual(['theme-scales /items/a.2/scale']);
    expect(problems[0]?.expected).toContain('/items/a.1/scale');
  });

  test.each(['ladder', 'toString'])('with the scale "%s", which is not there, says so once', (scale) => {
    expect(brief(problemsOf((file) => (itemOf(file).scale = scale)))).toEqual(['unknown-reference /items/a.2/scale']);
    const all = problemsOf((file) => file.themes[1]!.items.map((item) => Object.assign(item, { scale })));
    expect(brief(all)).toEqual(['unknown-reference /items/b.1/scale']);
  });

  test('needs the scale of every item', () => {
    expect(brief(problemsOf((file) => delete itemOf(file).scale))).toEqual([
      'instrument-invalid /themes/0/items/1/scale',
    ]);
  });

  test('that says it is format 2 is told what format 2 wants', () => {
    const problems = problemsOf((file) => (file.format = 2));
    expect(brief(problems)).toEqual([
      'instrument-invalid /themes/0/items/0/scale',
      'instrument-invalid /themes/0/items/1/scale',
      'instrument-invalid /themes/1/items/0/scale',
    ]);
    expect(problems[0]?.expected).toMatch(/format 2 it stands at the theme/);
  });
});
