import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { textsIn } from '../../packages/zelfscan/src/texts/read-texts.js';
import { catalogueFiles } from '../../scripts/texts/catalogue.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = catalogueFiles(root);
const read = (path: string) => readFileSync(root + path, 'utf8');
const listed = (language: string) =>
  (JSON.parse(read(`packages/zelfscan/texts/${language}.json`)) as Record<string, Record<string, unknown>>)[language];

describe('the lists of our texts', () => {
  test.each(Object.keys(files))('%s is up to date; if not: npm run texts', (path) => {
    expect(read(path) === files[path], `${path} is older than our texts; run: npm run texts`).toBe(true);
  });

  test.each(['nl', 'en'] as const)('can be given back as they are: %s', (language) => {
    const given = textsIn({ [language]: listed(language) }, language);
    expect(given.problems).toEqual([]);
    expect(given.groups.size).toBeGreaterThan(15);
  });

  test('hold nothing that was not made for reading', () => {
    const texts = JSON.stringify([listed('nl'), listed('en')]);
    expect(texts).not.toMatch(/undefined|NaN|\[object/);
  });

  test('fit the schema, which refuses what is no text', () => {
    const check = new Ajv().compile(JSON.parse(read('packages/zelfscan/texts/texts.schema.json')) as object);
    expect(check({ nl: listed('nl'), en: listed('en') })).toBe(true);
    expect(check({ nl: { 'scan.close': 3 } })).toBe(false);
    expect(check({ nl: { 'scan.start.full': { one: 'x' } } })).toBe(false);
  });
});
