import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributesOf, standardOf, type ElementName } from './attributes.js';

const source = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** What a doc block of an element says about its attributes: the name, and the values where they are listed. */
const documented = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/@attr \{([^}]*)\} ([\w-]+)/g)]
      .map(([, type, name]) => [name, type])
      .filter(([name]) => name !== 'dev'),
  );
const declared = (text: string) => {
  const list = /static override properties = \{([^]*?)\n?\s*\};/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/(\w+): \{([^}]*)\}/g)]
    .filter(([, , options]) => !options?.includes('state'))
    .map(([, name, options]) => /attribute: '([\w-]+)'/.exec(options ?? '')?.[1] ?? name ?? '');
};

const questionnaire = source('../questionnaire/questionnaire.ts');
const card = source('../dilemmakaart/mda-dilemmakaart.ts');

describe.each<[ElementName, Record<string, string | undefined>, string[]]>([
  ['zelfscan-questionnaire', documented(questionnaire), declared(questionnaire)],
  // Its instrument is built in, so there is no `src`.
  [
    'kwaliteitskader-zelfscan',
    without(documented(questionnaire), 'src'),
    declared(questionnaire).filter((name) => name !== 'src'),
  ],
  ['mda-dilemmakaart', documented(card), declared(card)],
])('the table of attributes and <%s>', (element, docs, properties) => {
  const table = attributesOf(element);
  const names = table.map(({ name }) => name).sort();

  test('have the same attributes', () => {
    expect(Object.keys(docs).length).toBeGreaterThan(4);
    expect(names).toEqual(Object.keys(docs).sort());
  });

  test('every property that is an attribute is in it', () => {
    expect(properties.length).toBeGreaterThan(4);
    expect(names).toEqual(expect.arrayContaining(properties));
  });

  test('have the same choices', () => {
    for (const attribute of table) {
      const values = [...(docs[attribute.name] ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value).sort();
      expect(attribute.kind === 'choice' ? [...attribute.values].sort() : [], attribute.name).toEqual(values);
    }
  });
});

test('standards are those of the elements', () => {
  const standards = (element: ElementName) =>
    Object.fromEntries(attributesOf(element).map((attribute) => [attribute.name, standardOf(attribute, element)]));
  expect(questionnaire).toContain(`this.storage = '${standards('kwaliteitskader-zelfscan')['storage']}'`);
  expect(card).toContain(`this.storage = '${standards('mda-dilemmakaart')['storage']}'`);
  expect(questionnaire).toMatch(new RegExp(`lock-after - .*; ${standards('zelfscan-questionnaire')['lock-after']}, 0`));
  expect(questionnaire).toMatch(new RegExp(`retention - .*; ${standards('zelfscan-questionnaire')['retention']}, 0`));
});

function without(record: Record<string, string | undefined>, name: string): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
