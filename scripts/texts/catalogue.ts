import { readFileSync, readdirSync } from 'node:fs';
import { compareVersions, mapTexts, parseInstrument, type Instrument } from '../../packages/schema/src/index.js';
import { describeGroup, type Described, type Forms } from './describe.js';
import { groups } from './groups.js';

const instruments = ['kwaliteitskader-zelfscan', 'mda-dilemmakaart'];
const languages = ['nl', 'en'] as const;

/** The files that are made from our texts, by path from the root. Each ends with a new line. */
export function catalogueFiles(root: string): Readonly<Record<string, string>> {
  const described = Object.entries(groups).map(([group, { nl, en }]) => [group, describeGroup(nl, en)] as const);
  const texts = Object.fromEntries(languages.map((language) => [language, textsIn(root, described, language)]));
  return {
    'packages/zelfscan/src/texts/keys.ts': keysFile(described),
    ...Object.fromEntries(
      languages.map((language) => [`packages/zelfscan/texts/${language}.json`, json({ [language]: texts[language] })]),
    ),
    'packages/zelfscan/texts/texts.schema.json': json(schema(texts)),
  };
}

type All = readonly (readonly [group: string, texts: readonly Described[]])[];
type Texts = Readonly<Record<string, string | Forms>>;

function keysFile(described: All): string {
  const entries = described.map(([group, texts]) => {
    const plain = texts.flatMap(({ key, shape }) => (shape ? [] : [key])).join(' ');
    const calls = texts.flatMap(({ key, shape }) => (shape ? [`      '${key}': ${JSON.stringify(shape)},`] : []));
    return `  ${group}: {\n    texts: '${plain}',\n    calls: {\n${calls.join('\n')}\n    },\n  },`;
  });
  return `/** Made by \`npm run texts\`: the keys of all our texts, and what those with gaps are given. */
// prettier-ignore
export const keys = {
${entries.join('\n')}
} as const;

export type TextGroup = keyof typeof keys;
`;
}

function textsIn(root: string, described: All, language: 'nl' | 'en'): Texts {
  const own = described.flatMap(([group, texts]) =>
    texts.map((text) => [`${group}.${text.key}`, text[language]] as const),
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
  const folder = `${root}packages/instruments/${id}`;
  const version = readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .toSorted(compareVersions)
    .at(-1);
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${version}/${name}.json`, 'utf8'));
  const parsed = parseInstrument(read('instrument'), read(language));
  if (!parsed.ok) throw new Error(`${id} is not right`);
  return parsed.value;
}

/** For editors that know JSON Schema: which keys there are, with our own Dutch text as explanation. */
function schema({ nl = {} }: Readonly<Record<string, Texts | undefined>>) {
  const own = Object.entries(nl).filter(([key]) => !key.startsWith('instrument.'));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Texts of a page for the zelfscan and the dilemmakaart',
    type: 'object',
    properties: Object.fromEntries(languages.map((language) => [language, { $ref: '#/definitions/texts' }])),
    definitions: {
      plain: { type: 'string', minLength: 1, maxLength: 4000 },
      text: { anyOf: [{ $ref: '#/definitions/plain' }, { $ref: '#/definitions/plural' }] },
      plural: {
        type: 'object',
        required: ['other'],
        properties: { by: { type: 'string' } },
        patternProperties: { '^(zero|one|two|few|many|other|=\\d+)$': { $ref: '#/definitions/plain' } },
        additionalProperties: false,
      },
      texts: {
        type: 'object',
        properties: Object.fromEntries(
          own.map(([key, value]) => [
            key,
            { $ref: '#/definitions/text', description: typeof value === 'string' ? value : value['other'] },
          ]),
        ),
      },
    },
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
