import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(fileURLToPath(import.meta.url));
const headings = ['When to use', 'Anatomy', 'Keyboard', 'Accessibility'];

/** Every file that has an element in it, without its ending. */
const elements = readdirSync(root, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => /^export class \w+ extends LitElement/m.test(readFileSync(file, 'utf8')))
  .map((file) => file.slice(0, -'.ts'.length));

describe('element folders', () => {
  it('are found', () => {
    expect(elements.length).toBeGreaterThanOrEqual(10);
  });

  describe.each(elements.map((path) => [relative(root, path), path]))('%s', (_, path) => {
    it.each(['.examples.ts', '.browser.test.ts', '.md'])('has its %s', (ending) => {
      expect(existsSync(`${path}${ending}`)).toBe(true);
    });

    it('tells what there is to know, in the same order as the others', () => {
      const found = [...readFileSync(`${path}.md`, 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(found).toEqual(headings);
    });

    it('says something under every heading', () => {
      const parts = readFileSync(`${path}.md`, 'utf8')
        .split(/^## .+$/m)
        .slice(1);
      for (const part of parts) expect(part.trim().length).toBeGreaterThan(20);
    });
  });
});
