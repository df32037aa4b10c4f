import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributesOf, elementNames } from '../../packages/zelfscan/src/frame/attributes.js';

const plugin = readFileSync('examples/wordpress/zelfscan.php', 'utf8');

test.each(elementNames)('the WordPress plug-in lets through the attributes of <%s> and no others', (element) => {
  const list = new RegExp(`'${element}'\\s*=> array\\(([^)]*)\\)`).exec(plugin)?.[1] ?? '';
  const names = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(
    attributesOf(element)
      .map(({ name }) => name)
      .sort(),
  );
});

test('the WordPress plug-in writes no value that is not escaped', () => {
  const values = plugin.split('\n').filter((line) => /\$given\[ \$name \]/.test(line) && !/isset/.test(line));
  expect(values.length).toBeGreaterThan(1);
  for (const line of values) expect(line).toMatch(/esc_(?:attr|url)\( \$given\[ \$name \] \)/);
});

test('the page for web editors has the plug-in as it is', () => {
  expect(readFileSync('docs/nl/insluiten/wordpress.md', 'utf8')).toContain(
    `\`\`\`php file=zelfscan.php\n${plugin}\`\`\``,
  );
});
