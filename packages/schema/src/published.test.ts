import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Definition, Texts } from './definition.js';
import { upgrade } from './formats/index.js';
import { parseInstrument } from './parse-instrument.js';

const root = new URL('../../instruments/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const foldersIn = (path: string) =>
  readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name);

/** Every `<id>/<version>` with an instrument in it. */
const folders = foldersIn('./')
  .flatMap((id) => foldersIn(`./${id}/`).map((version) => `${id}/${version}`))
  .filter((folder) => existsSync(new URL(`${folder}/instrument.json`, root)));

const definitionOf = (folder: string) => upgrade(json(`${folder}/instrument.json`)).file as Definition;
const textsOf = (folder: string, language: string) => json(`${folder}/${language}.json`) as Texts;
const published = json('published.json') as Readonly<Record<string, Readonly<Record<string, string>>>>;

test('there is at least one instrument', () => {
  expect(folders).toContain('kwaliteitskader-zelfscan/1.0.0');
});

describe.each(folders)('%s', (folder) => {
  const definition = definitionOf(folder);

  test('says the id and version of its folder', () => {
    expect(`${definition.id}/${definition.version}`).toBe(folder);
  });

  test.each(definition.languages)('is without problems in "%s"', (language) => {
    const parsed = parseInstrument(definition, textsOf(folder, language));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && parsed.value.language).toBe(language);
  });

  test('has the same texts in every language, the glossary included', () => {
    const [first, ...others] = definition.languages.map((language) => keysOf(textsOf(folder, language)));
    expect(first?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });

  describe.each(definition.languages)('in "%s"', (language) => {
    const texts = textsOf(folder, language);
    const items = Object.entries(texts.items);

    test('no title or statement occurs twice', () => {
      expect(repeated(items.map(([, { title }]) => title))).toEqual([]);
      expect(repeated(items.map(([, { statement }]) => statement))).toEqual([]);
      expect(repeated(Object.values(texts.themes).map(({ title }) => title))).toEqual([]);
    });

    test('the anchors of an item differ from each other, and so do its poles', () => {
      const alike = items.filter(
        ([, words]) =>
          repeated(
            'poles' in words
              ? words.poles.flatMap((pole) => Object.values(pole))
              : 'anchors' in words
                ? words.anchors
                : [],
          ).length > 0,
      );
      expect(alike.map(([id]) => id)).toEqual([]);
    });

    test('texts fit where they are shown', () => {
      expect(items.filter(([, { statement }]) => statement.length > 140).map(([id]) => id)).toEqual([]);
      expect(
        Object.values(texts.themes)
          .map(({ short }) => short)
          .filter((short) => short.length > 20),
      ).toEqual([]);
    });

    test('no text has space at its ends, double spaces or straight double quotes', () => {
      expect(wordsOf(texts).filter((words) => words !== words.trim() || /\s{2}|"/.test(words))).toEqual([]);
    });
  });

  test('is as it was published', () => {
    const frozen = published[folder] ?? {};
    const wanted = [
      'instrument.json',
      ...definition.languages
        .filter((language) => textsOf(folder, language).status === 'reviewed')
        .map((language) => `${language}.json`),
    ];
    const names = [...new Set([...wanted, ...Object.keys(frozen)])];
    const changed = names.filter((name) => frozen[name] !== hashOf(`${folder}/${name}`));
    expect(
      changed.map((name) =>
        frozen[name] === undefined
          ? `${folder}/${name} is to be frozen: add its sha256 ${hashOf(`${folder}/${name}`)} to published.json`
          : `${folder}/${name} changed after it was published: undo that, and put the change in a new version folder`,
      ),
    ).toEqual([]);
  });
});

test('every published version is still there', () => {
  expect(Object.keys(published).filter((folder) => !folders.includes(folder))).toEqual([]);
});

describe('kwaliteitskader-zelfscan 1.0.0', () => {
  const folder = 'kwaliteitskader-zelfscan/1.0.0';
  const definition = definitionOf(folder);
  const items = definition.themes.flatMap((theme) => theme.items).filter((item) => item.type === 'scale');

  test('has 8 themes and 54 items, 48 in the short version', () => {
    const omitted = definition.subsets.find(({ id }) => id === 'kort')?.omit ?? [];
    expect(definition.themes).toHaveLength(8);
    expect(items).toHaveLength(54);
    expect(items.filter(({ id }) => !omitted.includes(id))).toHaveLength(48);
    expect(omitted).toEqual(['1.7', '2.6', '3.5', '4.6', '5.7', '7.6']);
  });

  test('numbers its items by theme', () => {
    expect(items.map(({ id }) => id)).toEqual(
      definition.themes.flatMap((theme, t) => theme.items.map((_, i) => `${t + 1}.${i + 1}`)),
    );
    expect(definition.themes.map((theme) => theme.items.length)).toEqual([7, 7, 6, 6, 7, 7, 7, 7]);
  });

  test('marks as basis what the law or a national standard asks, and nothing else', () => {
    const basis = items.filter((item) => item.basis);
    expect(basis.map(({ id }) => id)).toEqual(['1.1', '1.2', '1.3', '1.4', '7.4', '8.7']);
    expect(basis.map(({ importance }) => importance)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(items.filter(({ importance }) => importance === 3)).toHaveLength(6);
  });

  test('asks nothing of less importance in the short version than it leaves out', () => {
    const omitted = definition.subsets[0]?.omit ?? [];
    expect(items.filter(({ importance }) => importance === 1).map(({ id }) => id)).toEqual(omitted);
  });

  test('says that it is not the official scan', () => {
    expect(textsOf(folder, 'nl').provenance).toContain('niet de officiële zelfscan van de VNG');
    expect(textsOf(folder, 'en').provenance).toContain('not the official VNG self-scan');
  });
});

describe('mda-dilemmakaart 1.0.0', () => {
  const folder = 'mda-dilemmakaart/1.0.0';
  const definition = definitionOf(folder);
  const items = definition.themes.flatMap((theme) => theme.items).filter((item) => item.type === 'dilemma');

  test('has 14 dilemmas and 2 in reserve, last', () => {
    expect(definition.themes.flatMap((theme) => theme.items)).toHaveLength(16);
    expect(items.map(({ reserve }) => reserve ?? false)).toEqual([...Array<boolean>(14).fill(false), true, true]);
  });

  test('has seven places for each, and a dilemma in every phase', () => {
    expect(definition.scales[definition.scale ?? '']?.values).toHaveLength(7);
    expect(definition.themes.filter(({ scale }) => scale !== undefined)).toEqual([]);
    expect([...new Set(items.flatMap(({ phases }) => phases))].toSorted()).toEqual(
      [...(definition.phases ?? [])].toSorted(),
    );
  });

  test.each(definition.languages)('gives both poles about as much room in "%s"', (language) => {
    const words = Object.values(textsOf(folder, language).items).flatMap((item) => ('poles' in item ? [item] : []));
    expect(words).toHaveLength(16);
    const uneven = words.filter(({ poles: [left, right] }) =>
      (['why', 'overdone'] as const).some((field) => {
        const [a, b] = [left?.[field].length ?? 0, right?.[field].length ?? 0];
        return Math.min(a, b) < 0.75 * Math.max(a, b);
      }),
    );
    expect(uneven.map(({ title }) => title)).toEqual([]);
  });

  test('says that it is not the official card, and what it is not', () => {
    expect(textsOf(folder, 'nl').provenance).toContain('niet de officiële kaart');
    expect(textsOf(folder, 'en').provenance).toContain('not the official card');
    expect(textsOf(folder, 'nl').notFor.join(' ')).toContain('Geen risicotaxatie');
  });
});

function hashOf(path: string): string {
  return existsSync(new URL(path, root)) ? createHash('sha256').update(read(path)).digest('hex') : 'no such file';
}

function repeated(words: readonly string[]): string[] {
  const plain = words.map((word) => word.trim().toLocaleLowerCase('nl'));
  return plain.filter((word, i) => plain.indexOf(word) !== i);
}

/** The path of every key in an object; entries of a list count by place, word forms of the glossary do not. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || path.endsWith('/forms')) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`))
    .toSorted();
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
