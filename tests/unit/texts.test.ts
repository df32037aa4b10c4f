import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import grid from 'texts:grid/nl';
import gridEn from 'texts:grid/en';
import scan from 'texts:scan/nl';
import scanEn from 'texts:scan/en';
import { languages } from '../../packages/core/src/texts/languages.js';
import { formsOf } from '../../packages/zelfscan/src/texts/template.js';
import { textsIn as read } from '../../packages/zelfscan/src/texts/read-texts.js';
import { problemsIn } from '../../scripts/texts/check.js';
import { groups } from '../../scripts/texts/groups.js';
import { listOf, textLists } from '../../scripts/texts/lists.js';
import { fileOf, textsIn, wholeTree, type Tree } from '../../scripts/texts/source.js';
import { textsModule } from '../../scripts/texts-plugin.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(languages) as (keyof typeof languages)[];

describe.each(names)('our texts in %s', (language) => {
  test.each(Object.keys(groups))('%s begin and end with what can be seen', (group) => {
    for (const [key, text] of textsIn(wholeTree(root, group, language))) {
      for (const [, form] of formsOf(text)) expect(form, `${group}.${key}`).not.toMatch(/^\s|\s$|undefined|\$\{/);
    }
  });

  test('can be given back as they are listed', () => {
    const given = read({ [language]: listOf(root, language) }, language);
    expect(given.problems).toEqual([]);
    expect(given.groups.size).toBe(Object.values(groups).filter(({ closed }) => !closed).length);
  });
});

test('a file for who makes a page is of all languages, and fits the schema, which refuses what is no text', () => {
  const { 'texts.schema.json': schema = '', ...lists } = textLists(root);
  const check = new Ajv().compile(JSON.parse(schema) as object);
  expect(Object.keys(lists)).toEqual(names.map((name) => `${name}.json`));
  for (const list of Object.values(lists)) expect(check(JSON.parse(list))).toBe(true);
  expect(check({ nl: { 'scan.close': 3 } })).toBe(false);
  expect(check({ nl: { 'scan.start.full': { one: 'x' } } })).toBe(false);
});

test('a workbook and the frame page keep their own words', () => {
  expect(Object.keys(listOf(root, 'nl')).filter((key) => /^(tables|frame|own)\./.test(key))).toEqual([]);
});

describe('what does not build', () => {
  const given = {
    full: ['items: number'],
    subset: ['title', 'items: number'],
    both: ['done: number', 'total: number'],
  };
  const nl = {
    close: 'Sluit',
    full: { one: '1 punt', other: '{items} punten' },
    subset: '{title}: {items}',
    both: '{done} van {total}',
    none: '',
  };
  const file = (language: string) => `scan.${language}.json`;
  const wrong = (main: Tree, other: Tree | null, language = 'en', takes: typeof given = given) =>
    problemsIn(
      takes,
      [
        ['nl', main],
        [language, other],
      ],
      file,
    );
  const en = { ...nl, full: { one: '1 item', other: '{items} items' } };

  test('is nothing where all is right', () => {
    expect(wrong(nl, en)).toEqual([]);
  });

  test.each<[string, Tree | null, string]>([
    ['no file', null, 'scan.en.json: is not there. Make it, with the keys of scan.nl.json.'],
    [
      'a missing key',
      (({ close: _, ...rest }) => rest)(en),
      'scan.en.json: close: is missing. Add it; in nl it is "Sluit".',
    ],
    ['a superfluous key', { ...en, open: 'Open' }, 'scan.en.json: open: does not exist in nl.'],
    [
      'another gap',
      { ...en, subset: '{title}: {count}' },
      'scan.en.json: subset: expected {title}, {items}, got {count}.',
    ],
    [
      'a gap left out',
      { ...en, subset: '{title}' },
      'scan.en.json: subset: expected a text with {items}, got {title}.',
    ],
    [
      'a form left out',
      { ...en, full: { other: '{items} items' } },
      'scan.en.json: full: has no "one". en needs those',
    ],
    ['no forms at all', { ...en, full: '{items} items' }, 'scan.en.json: full: has no "one", "other".'],
    ['an empty text', { ...en, close: ' ' }, 'scan.en.json: close: expected a text, got nothing'],
    ['words where we have none', { ...en, none: 'Something' }, 'scan.en.json: none: is empty in nl.'],
    [
      'a number that does not decide',
      { ...en, both: { by: 'all', one: '{done} {total}', other: '{done} {total}' } },
      '"by"',
    ],
  ])('%s', (_, tree, said) => {
    const problems = wrong(nl, tree);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  test('asks for the plural forms that a language has', () => {
    expect(wrong(nl, { ...nl, full: { one: '1', few: '{items}', other: '{items}' } }, 'pl')[0]).toContain(
      'has no "many"',
    );
    expect(wrong(nl, { ...nl, full: { one: '1', few: '{items}', many: '{items}', other: '{items}' } }, 'pl')).toEqual(
      [],
    );
    expect(wrong(nl, { ...nl, full: { other: '{items}' } }, 'ja')).toEqual([]);
  });

  test('is a gap that nothing is given for, or something given for no text', () => {
    expect(wrong({ ...nl, close: 'Sluit {name}' }, { ...en, close: 'Close {name}' })).toHaveLength(2);
    expect(wrong(nl, en, 'en', { ...given, gone: ['x'] } as typeof given)[0]).toContain('scan.nl.json: gone: is given');
  });

  test('says it with the name of the file when a module is asked for', () => {
    expect(() => textsModule('/nowhere', 'texts:scan/nl')).toThrow(`${fileOf('scan', 'nl')}: is not there.`);
    expect([textsModule(root, 'texts:scan/xx'), textsModule(root, 'texts:other')]).toEqual([null, null]);
  });
});

describe('what is made of texts', () => {
  test('fills gaps in the order in which code gives them, whatever the order in the text', () => {
    expect(scan.fill.sum([1, 3, 2], 3, '2,0')).toMatch(/^\(1 \+ 3 \+ 2\) : 3 = 2,0\./);
    expect([scan.start.duration([25, 40]), scanEn.start.duration([25, 40])].join()).toMatch(/25 tot 40 .*25 to 40 /);
  });

  test('says what it is given, as text', () => {
    const odd = 'a`b${c}\\d “{items}”';
    expect(scan.start.subset(odd, 3)).toBe(`${odd}: 3 punten`);
  });

  test('writes figures, dates and lists as the language does', () => {
    expect([scan.score(2.65), scan.score(3), scanEn.score(2.65), scanEn.score(3)]).toEqual([
      '2,7',
      '3,0',
      '2.7',
      '3.0',
    ]);
    const noon = '2026-11-20T12:00:00.000Z';
    expect([scan.date(noon), scanEn.date(noon)]).toEqual(['20 november 2026', '20 November 2026']);
    expect([grid.refused('7', ['1', '2', '?']), gridEn.refused('7', ['1', '2', '?'])]).toEqual([
      'Toets 7 kan hier niet. Kies 1, 2 of ?.',
      'Key 7 cannot be used here. Choose 1, 2 or ?.',
    ]);
  });

  test('says that nothing is open', () => {
    for (const words of [grid, gridEn]) expect(words.open(0)).not.toMatch(/\d/);
  });

  test('lets each number choose its own form', async () => {
    const { default: privacy } = await import('texts:privacy/nl');
    expect([privacy.panel.erased(1, ['A']), privacy.panel.erased(2, ['A', 'B'])]).toEqual([
      'Deze scan is gewist, omdat er een maand niets aan veranderde: A.',
      'Deze scans zijn gewist, omdat er 2 maanden niets aan veranderde: A en B.',
    ]);
  });
});
