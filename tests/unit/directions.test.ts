import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Style sheets of the screens, and the styles that stand in the file of an element. */
const files = ['packages/elements/src', 'packages/zelfscan/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test|\.examples)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((path) => readFileSync(path, 'utf8').includes('css`')),
);

const sides =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right)\s*:/;
const values = /(?:text-align|float|clear|caption-side)\s*:\s*(left|right)\b/;
/** Of four values the second and the fourth are right and left. A border may be: it is an arrow that is turned. */
const around = /(?:^|[\s;{])(?:margin|padding|inset|scroll-margin|scroll-padding)\s*:\s*([^;]+);/;

/** Whether a declaration of four sides has another value right than left. */
function lopsided(line: string): boolean {
  let value = around.exec(line)?.[1] ?? '';
  // One value each, whatever is calculated in it.
  while (/\([^()]*\)/.test(value)) value = value.replace(/\([^()]*\)/g, (inside) => inside.replace(/[\s()]/g, '_'));
  const [, right, , left] = value.trim().split(/\s+/);
  return left !== undefined && right !== left;
}

const linesOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/css`([^]*?)`/g)].flatMap(([, css = '']) =>
    css.split('\n').map((line) => line.trim()),
  );

test('there are style sheets to look at', () => {
  expect(files.length).toBeGreaterThan(25);
});

test.each(files)('%s speaks of start and end, not of left and right', (path) => {
  const physical = linesOf(path).filter((line) => sides.test(line) || values.test(line) || lopsided(line));
  expect(physical).toEqual([]);
});

test.each([
  ['padding: 1px 2px 3px 0;', true],
  ['padding: 1px 2px 3px 2px;', false],
  ['padding: calc(1px * (2 + 3)) var(--x, 2px);', false],
  ['margin: 0 auto;', false],
  ['inset: 0 calc(1px + 2px) 0 0;', true],
])('%s', (line, expected) => {
  expect(lopsided(line)).toBe(expected);
});
