import { readFileSync, readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { partDocs } from '../../packages/elements/src/lib/part-docs.js';
import { parts } from '../../packages/elements/src/lib/parts.js';
import { tokenDocs } from '../../packages/elements/src/styles/token-docs.js';
import { chartTable } from '../../packages/elements/src/styles/chart-tokens.js';
import { namesOf, table } from '../../packages/elements/src/styles/tokens.js';
import { written } from '../../scripts/token-texts.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rows = [...table, ...chartTable];

describe('what is written about the house style', () => {
  it.each(Object.entries(written))('%s is what npm run docs:tokens makes of it', async (path, write) => {
    const text = read(path);
    expect(await format(write(text), { ...(await resolveConfig(path)), filepath: path })).toBe(text);
  });

  it('says of every token what it is for, once', () => {
    const docs = tokenDocs();
    expect(docs.filter(({ is }) => !is)).toEqual([]);
    expect(new Set(docs.map(({ name }) => name)).size).toBe(docs.length);
    const read = rows.flatMap(namesOf).filter((name) => name.startsWith('zs-'));
    expect(read.filter((name) => !docs.some((doc) => doc.name === name))).toEqual([]);
  });

  it('puts every default in words or figures', () => {
    expect(tokenDocs().filter(({ fallbacks }) => fallbacks.some((text) => /--_|var\(|undefined/.test(text)))).toEqual(
      [],
    );
  });

  it('says what every part is', () => {
    expect(Object.keys(partDocs).sort()).toEqual(parts.split(',').sort());
  });
});

describe('design tokens', () => {
  const themes = [
    'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    'node_modules/@nl-design-system-community/ma-design-tokens/dist/theme.css',
    'node_modules/@utrecht/component-library-css/dist/index.css',
  ].map(read);
  const shared = [...new Set(rows.flatMap(namesOf))].filter((name) => /^(utrecht|nl|basis)-/.test(name));

  it('fall back to names that are in use', () => {
    expect(shared.length).toBeGreaterThan(50);
    const known = (name: string) => themes.some((css) => new RegExp(`--${name}[:,)\\s]`).test(css));
    expect(shared.filter((name) => !known(name))).toEqual([]);
  });

  it('refer to tokens that there are', () => {
    const names = rows.map(([name]) => name);
    const asked = rows.flatMap((row) => [
      ...[...(row[2] ?? '').matchAll(/--_([\w-]+)/g)].map(([, name]) => name),
      ...namesOf(row)
        .filter((name) => name.startsWith('_'))
        .map((name) => name.slice(1)),
    ]);
    expect(asked.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  it('are there for every style sheet that asks for one', () => {
    const sources = ['elements', 'zelfscan'].flatMap((name) => {
      const root = new URL(`../../packages/${name}/src/`, import.meta.url);
      return readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.includes('.test.'))
        .map((path) => readFileSync(new URL(path, root), 'utf8'));
    });
    const all = (pattern: RegExp) =>
      sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
    const there = new Set([...rows.map(([name]) => name), ...all(/--_([a-z][\w-]*):/g)]);
    const asked = all(/var\(--_([a-z][\w-]*)/g);
    expect(asked.length).toBeGreaterThan(200);
    expect([...new Set(asked)].filter((name) => !there.has(name))).toEqual([]);
  });
});
