import { readFileSync, readdirSync } from 'node:fs';
import { languages } from '../../packages/core/src/texts/languages.js';
import { compareVersions, mapTexts, parseInstrument, type Instrument } from '../../packages/schema/src/index.js';
import { formsOf, type Shape, type Template } from '../../packages/zelfscan/src/texts/template.js';
import { groups } from './groups.js';
import { givenAt, shapeOf, textsIn, wholeTree } from './source.js';

const instruments = ['kwaliteitskader-zelfscan', 'mda-dilemmakaart'];
const names = Object.keys(languages);
const [first = ''] = names;
const open = Object.keys(groups).filter((group) => !groups[group]?.closed);

/** The texts that a page may put in other words, with what they are given. Where we say nothing is no place for words. */
function textsOf(root: string, group: string, language: string): [key: string, text: Template, shape: Shape][] {
  const { given = {}, from = {} } = groups[group] ?? {};
  const theirs = (key: string) => {
    const [at = '', ...rest] = key.split('.');
    const [name = '', ...path] = from[at]?.split('.') ?? [];
    return givenAt(groups[name]?.given ?? {}, [...path, ...rest].join('.'));
  };
  return textsIn(wholeTree(root, group, language)).flatMap(([key, text]): [string, Template, Shape][] =>
    text === ''
      ? []
      : [[key, text, shapeOf(givenAt(given, key) === undefined ? theirs(key) : givenAt(given, key), text)]],
  );
}

/** What the check of a page's texts knows of ours: the keys, and what those with gaps are given. */
export function keysModule(root: string): string {
  const keys = open.map((group) => {
    const texts = textsOf(root, group, first);
    const plain = texts.filter(([, , shape]) => !shape.length).map(([key]) => key);
    const calls = texts.filter(([, , shape]) => shape.length).map(([key, , shape]) => [key, shape] as const);
    return [group, { texts: plain.join(' '), calls: Object.fromEntries(calls) }] as const;
  });
  return `export default ${JSON.stringify(Object.fromEntries(keys))};`;
}

/** The files with all our texts for who makes a page, by name: a list per language, and a schema for editors. */
export function textLists(root: string): Readonly<Record<string, string>> {
  const lists = Object.fromEntries(names.map((language) => [language, listOf(root, language)]));
  return {
    ...Object.fromEntries(names.map((language) => [`${language}.json`, json({ [language]: lists[language] })])),
    'texts.schema.json': json(schema(lists[first] ?? {})),
  };
}

/** All our texts in a language by key, those of instruments as well. */
export function listOf(root: string, language: string): Readonly<Record<string, Template>> {
  const own = open.flatMap((group) =>
    textsOf(root, group, language).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
  const known = instruments.flatMap((id) => {
    const found: (readonly [string, string])[] = [];
    mapTexts(newest(root, id, language), (key, text) => {
      if (key !== 'provenance' && text !== '') found.push([`instrument.${id}.${key}`, text]);
      return text;
    });
    return found;
  });
  return Object.fromEntries([...own, ...known]);
}

/** The highest version of an instrument in a language, whole. */
export function newest(root: string, id: string, language: string): Instrument {
  const folder = `${root}/packages/instruments/${id}`;
  const version = readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .toSorted(compareVersions)
    .at(-1);
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${version}/${name}.json`, 'utf8'));
  const parsed = parseInstrument(read('instrument'), read(language));
  if (!parsed.ok) throw new Error(`${id} is not right`);
  return parsed.value;
}

/** For editors that know JSON Schema: which keys there are, with our own text as explanation. */
function schema(texts: Readonly<Record<string, Template>>) {
  const own = Object.entries(texts).filter(([key]) => !key.startsWith('instrument.'));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Texts of a page for the zelfscan and the dilemmakaart',
    type: 'object',
    properties: Object.fromEntries(names.map((language) => [language, { $ref: '#/definitions/texts' }])),
    definitions: {
      plain: { type: 'string', minLength: 1, maxLength: 4000 },
      text: { anyOf: [{ $ref: '#/definitions/plain' }, { $ref: '#/definitions/plural' }] },
      plural: {
        type: 'object',
        required: ['other'],
        properties: { by: { type: 'string' } },
        patternProperties: { '^(zero|one|two|few|many|other|=\\d+)$': { $ref: '#/definitions/text' } },
        additionalProperties: false,
      },
      texts: {
        type: 'object',
        properties: Object.fromEntries(
          own.map(([key, text]) => [key, { $ref: '#/definitions/text', description: formsOf(text).at(-1)?.[1] }]),
        ),
      },
    },
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
