import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { accessibilityDocument, criteria, documents } from '../../scripts/accessibility/docs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Levels A and AA of WCAG 2.2, and 4.1.1, which is obsolete and still asked for. */
const all =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11
  1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3
  2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.1 4.1.2 4.1.3`
    .trim()
    .split(/\s+/);

describe('the accessibility documents', () => {
  test('have every criterion once', () => {
    expect(criteria.map(({ id }) => id)).toEqual(all);
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  test('name a test for what is met, and only tests that are there', () => {
    for (const { id, result, tests } of criteria) {
      if (result === 'met') expect(tests.length, id).toBeGreaterThan(0);
      for (const path of tests) expect(existsSync(root + path), `${id}: ${path}`).toBe(true);
    }
  });

  test.each(['nl', 'en'] as const)('say in %s what the list says', async (language) => {
    const text = await accessibilityDocument(language);
    const file = root + documents[language];
    // `npm run docs:accessibility` writes them.
    if (process.env.DOCS === 'write') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
    for (const [, path = ''] of text.matchAll(/`((?:tests|packages)\/[^`…]+)`/g))
      expect(existsSync(root + path), path).toBe(true);
  });

  test.each(['nl', 'en'] as const)('leave no criterion without words in %s', (language) => {
    for (const { id, [language]: words } of criteria) {
      expect(words.name, id).not.toBe('');
      expect(words.how.length, id).toBeGreaterThan(10);
    }
  });
});
