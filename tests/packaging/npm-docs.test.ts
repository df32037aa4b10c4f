import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const folder = 'packages/zelfscan/dist/npm';
const { modules } = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')) as {
  modules: readonly { declarations: readonly Declaration[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations);
const of = (tag: string) => elements.find(({ tagName }) => tagName === tag) as Declaration;
const names = (list: readonly Named[]) =>
  list
    .map(({ name }) => name)
    .filter(Boolean)
    .sort();
const fields = ({ members }: Declaration) =>
  members.filter((one) => one.kind === 'field' && !one.static && !one.attribute);
const methods = ({ members }: Declaration) => members.filter(({ kind }) => kind === 'method');

/** The first cells of the first table in a section, without what stands behind the name. */
function listed(file: string, heading: string): string[] {
  if (!existsSync(file)) return [];
  const [, section = ''] = readFileSync(file, 'utf8').split(new RegExp(`^## ${heading}$`, 'm'));
  const [own = ''] = section.slice(Math.max(0, section.search(/^\|/m))).split(/^(?!\|)/m);
  return [...own.matchAll(/^\| `([^`(]+)[^|]*\|/gm)].map(([, name = '']) => name).sort();
}

/** The names that no page of the documentation has as code. */
const pages = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`docs/${name}`, 'utf8'))
  .join('\n');
const untold = (list: readonly string[]) => list.filter((name) => !new RegExp(`\`${name}(\`|=)`).test(pages));

const scan = of('zelfscan-questionnaire');
const card = of('mda-dilemmakaart');
const sorted = (...lists: (readonly string[])[]) => lists.flat().sort();

describe('custom-elements.json and the documentation say the same', () => {
  test('has the three elements, each with a summary', () => {
    expect(names(elements.map(({ tagName }) => ({ name: tagName })))).toEqual([
      'kwaliteitskader-zelfscan',
      'mda-dilemmakaart',
      'zelfscan-questionnaire',
    ]);
  });

  test('of the questionnaire', () => {
    const docs = 'docs/embedding.md';
    expect(names(scan.attributes)).toEqual(expect.arrayContaining(listed(docs, 'Attributes')));
    expect(untold(names(scan.attributes))).toEqual([]);
    expect(names(fields(scan))).toEqual(listed(docs, 'Properties'));
    expect(names(methods(scan))).toEqual(listed(docs, 'Methods'));
    expect(names(scan.events)).toEqual(listed(docs, 'Events'));
  });

  test('of the zelfscan: as the questionnaire, without src', () => {
    const own = of('kwaliteitskader-zelfscan');
    expect(names(own.attributes)).toEqual(names(scan.attributes).filter((name) => name !== 'src'));
    for (const key of ['events', 'slots', 'cssParts', 'cssProperties'] as const) {
      expect(names(own[key]), key).toEqual(names(scan[key]));
    }
    expect(names(methods(own))).toEqual(names(methods(scan)));
  });

  test('of the dilemma card', () => {
    const docs = 'docs/dilemmakaart.md';
    expect(names(card.attributes)).toEqual(expect.arrayContaining(listed(docs, 'Attributes')));
    expect(untold(names(card.attributes))).toEqual([]);
    expect(sorted(names(fields(card)), names(methods(card)))).toEqual(listed(docs, 'Properties and methods'));
    expect(names(card.events)).toEqual(listed(docs, 'Events'));
  });

  test.each([
    ['slots', 'Slots'],
    ['cssParts', 'Parts'],
    ['cssProperties', 'Tokens'],
  ] as const)('of the house style: %s', (key, heading) => {
    for (const element of [scan, card]) expect(untold(names(element[key])), element.tagName).toEqual([]);
    expect(names(scan[key])).toEqual(expect.arrayContaining(listed('docs/theming.md', heading)));
  });

  test('explains everything, and shows nothing from inside', () => {
    for (const element of elements) {
      const all = [element.attributes, element.members, element.events, element.cssParts, element.cssProperties].flat();
      expect(all.filter(({ description }) => !description).map(({ name }) => `${element.tagName} ${name}`)).toEqual([]);
      expect(all.filter(({ name }) => /^[#_]|^(host|run|show|render|versions)$/.test(name))).toEqual([]);
    }
  });
});

describe('what editors read', () => {
  test.each([
    ['vscode.html-custom-data.json', (file: { tags: unknown[] }) => file.tags],
    [
      'web-types.json',
      (file: { contributions: { html: { elements: unknown[] } } }) => file.contributions.html.elements,
    ],
  ] as const)('%s has every tag with its attributes', (file, tagsOf) => {
    const tags = (tagsOf as (file: unknown) => { name: string; attributes: Named[] }[])(
      JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    for (const { tagName, attributes } of elements) {
      const tag = tags.find(({ name }) => name === tagName);
      expect(names(tag?.attributes ?? []), tagName).toEqual(names(attributes));
    }
  });

  test('the types of each framework know every attribute and event', () => {
    for (const framework of ['react', 'preact', 'solid', 'svelte', 'vue']) {
      const text = readFileSync(`${folder}/${framework}.d.ts`, 'utf8');
      for (const { attributes, events, tagName } of elements) {
        expect(text).toContain(`'${tagName}':`);
        for (const { name } of attributes) if (name !== 'lang') expect(text, framework).toContain(`'${name}'?:`);
        expect(text.match(/'on[^']*'\?:/g)?.length ?? 0, framework).toBeGreaterThanOrEqual(events.length);
      }
    }
  });
});
