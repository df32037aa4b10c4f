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
const four =
  /(?:^|[\s;{])(margin|padding|inset|scroll-margin|scroll-padding)\s*:\s*(\S+)\s+(\S+)\s+(\S+)\s+([^\s;]+)\s*;/;

const linesOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/css`([^]*?)`/g)].flatMap(([, css = '']) =>
    css.split('\n').map((line) => line.trim()),
  );

test('there are style sheets to look at', () => {
  expect(files.length).toBeGreaterThan(25);
});

test.each(files)('%s speaks of start and end, not of left and right', (path) => {
  const physical = linesOf(path).filter((line) => {
    const [, , , right, , left] = four.exec(line) ?? [];
    return sides.test(line) || values.test(line) || right !== left;
  });
  expect(physical).toEqual([]);
});
