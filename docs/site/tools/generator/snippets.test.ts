import fc from 'fast-check';
import { parseFragment } from 'parse5';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { attributesOf, elementNames, standardOf } from '../../../../packages/zelfscan/src/frame/attributes.js';
import { oneLine, readSettings } from '../../../../packages/zelfscan/src/frame/settings.js';
import {
  mapHash,
  needed,
  notInAddress,
  ofAnotherSite,
  quoted,
  snippets,
  styleSheet,
  written,
  type Chosen,
} from './snippets.js';
import { attributeWords, variants } from './words.js';

const embed = { folder: '/zelfscan/', files: { 'zelfscan.js': 'sha384-AAA', 'start-x.js': 'sha384-BBB', 'zelfscan-frame.js': 'sha384-CCC' } }; // prettier-ignore
const bare: Chosen = { element: 'kwaliteitskader-zelfscan', attributes: {}, theme: {}, scheme: 'light' };

/** Names that would break out of an attribute, a short code, a template or a script. */
const hostile = fc.oneof(
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='x",
    '</script><!--',
    '<!-- /wp:html -->',
    '[gallery]',
    '{{ 7*7 }} ${x} `',
    '&quot;&amp;&#0;',
    'Gemeente ’s-Hertogenbosch & Co',
    '\u202e\u0000\ud800x\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const chosen: fc.Arbitrary<Chosen> = fc.constantFrom(...elementNames).chain((element) =>
  fc
    .record(
      Object.fromEntries(
        attributesOf(element).map((attribute) => [
          attribute.name,
          attribute.kind === 'choice'
            ? fc.constantFrom(...attribute.values)
            : attribute.kind === 'number'
              ? fc.integer({ min: attribute.least, max: attribute.most }).map(String)
              : attribute.kind === 'address'
                ? fc.oneof(
                    fc.webPath().map((path) => `/${path.replace(/^\/+/, '')}`),
                    fc.webUrl(),
                    fc.constantFrom('https://elders.example/x', '//elders.example/x', 'x.json'),
                  )
                : hostile.map((text) => oneLine(text).slice(0, 60)).map(oneLine),
        ]),
      ),
      { requiredKeys: [] },
    )
    .map((attributes) => ({ element, attributes: attributes as Record<string, string>, theme: {}, scheme: 'light' })),
);

/** What the parser makes of an element. */
interface Parsed {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Parsed[];
}
const elements = (html: string): Parsed[] => {
  const walk = (node: Parsed): Parsed[] => [node, ...(node.childNodes ?? []).flatMap(walk)];
  return walk(parseFragment(html) as unknown as Parsed).filter(({ tagName }) => tagName);
};
const attrsOf = (element: Parsed | undefined): Record<string, string> =>
  Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));

describe('a snippet, read back', () => {
  test.each(['html', 'import-map', 'wordpress'] as const)(
    'as %s has the same attributes and nothing else',
    (variant) => {
      fc.assert(
        fc.property(chosen, (given) => {
          const found = elements(snippets[variant](given, embed));
          const tags = found.map(({ tagName }) => tagName);
          expect(tags).toEqual([...(variant === 'import-map' ? ['script'] : []), 'script', given.element]);
          expect(attrsOf(found.at(-1))).toEqual(Object.fromEntries(written(given)));
        }),
      );
    },
  );

  test.each([
    ['frame', '/zelfscan/'],
    ['iframe', '/zelfscan/'],
    ['frame', 'https://elders.example/zelfscan/'],
  ] as const)('as %s in %s gives the frame page the same, but for what it refuses', (variant, folder) => {
    fc.assert(
      fc.property(chosen, (given) => {
        const there = { ...embed, folder };
        const found = elements(snippets[variant](given, there)).at(-1);
        const { href, src } = attrsOf(found);
        const url = new URL(href ?? src ?? '', 'https://voorbeeld.nl');
        const settings = readSettings(url.searchParams, url.href, 'address');
        const left = Object.fromEntries([...notInAddress(given), ...ofAnotherSite(given, there)]);
        expect(settings.problems).toEqual([]);
        expect({ ...settings.attributes, ...left }).toEqual(Object.fromEntries(written(given)));
        expect(settings.element).toBe(given.element);
      }),
    );
  });

  test('a frame is given no files of another site than its own', () => {
    const texts = 'https://elders.example/t.json';
    const given = { ...bare, attributes: { logo: '/logo.svg', texts } };
    expect(ofAnotherSite(given, embed)).toEqual([['texts', texts]]);
    expect(snippets.frame(given, embed)).not.toContain('texts');
    expect(ofAnotherSite(given, { ...embed, folder: 'https://elders.example/z/' })).toEqual([]);
  });

  test('as React is valid and has the same attributes', () => {
    fc.assert(
      fc.property(chosen, (given) => {
        const source = ts.createSourceFile('x.tsx', snippets.react(given, embed), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX); // prettier-ignore
        expect((source as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics).toEqual([]);
        const seen: Record<string, string> = {};
        const walk = (node: ts.Node): void => {
          if (ts.isJsxOpeningElement(node) && node.tagName.getText() === given.element) {
            for (const property of node.attributes.properties) {
              if (!ts.isJsxAttribute(property)) throw new Error('no attribute');
              const value = (property.initializer as ts.JsxExpression).expression as ts.StringLiteral;
              seen[property.name.getText()] = value.text;
            }
          }
          node.forEachChild(walk);
        };
        walk(source);
        expect(seen).toEqual(Object.fromEntries(written(given)));
      }),
      { numRuns: 60 },
    );
  });

  test('no value starts a short code or a template of a site', () => {
    expect(quoted('[a]{{b}}')).toBe('"&#91;a&#93;&#123;&#123;b&#125;&#125;"');
  });
});

describe('a snippet', () => {
  test('is short where nothing was chosen', () => {
    expect(snippets.html(bare, embed)).toBe(
      `<script type="module" src="/zelfscan/zelfscan.js"></script>
<kwaliteitskader-zelfscan>
  De zelfscan wordt geladen. Blijft deze tekst staan? Zet dan JavaScript aan.
</kwaliteitskader-zelfscan>`,
    );
  });

  test('leaves out what holds anyway', () => {
    for (const element of elementNames) {
      const attributes = Object.fromEntries(
        attributesOf(element).map((entry) => [entry.name, standardOf(entry, element)]),
      );
      expect(written({ ...bare, element, attributes })).toEqual([]);
    }
  });

  test('holds the page to one version only where that was chosen', () => {
    for (const variant of variants) {
      const pinned = snippets[variant](bare, embed).includes('integrity="sha384-AAA"');
      expect(pinned, variant).toBe(variant === 'import-map');
      if (variant !== 'import-map') expect(snippets[variant](bare, embed)).not.toContain('integrity');
    }
  });

  test('has a style sheet only where looks were chosen', () => {
    expect(styleSheet(bare)).toBe('');
    expect(styleSheet({ ...bare, theme: { accent: '#ffcc00', corners: '0' } })).toBe(
      `kwaliteitskader-zelfscan {
  --zs-color-accent: #ffcc00;
  --zs-color-on-accent: #000000;
  --zs-border-radius: 0px;
}`,
    );
  });

  test('comes with what a policy has to let through', async () => {
    expect(needed('html', bare, embed)).toContainEqual(['script-src', "'self'"]);
    const there = { ...embed, folder: 'https://elders.example/z/' };
    expect(needed('html', bare, there)).toContainEqual(['connect-src', 'https://elders.example']);
    const own = { ...bare, attributes: { logo: '/logo.svg', texts: 'https://derden.example/t.json' } };
    expect(needed('html', own, there)).toContainEqual([
      'connect-src',
      "https://elders.example 'self' https://derden.example",
    ]);
    expect(needed('html', own, there)).toContainEqual(['img-src', "'self' data: blob:"]);
    expect(needed('frame', own, there)).toEqual([
      ['script-src', 'https://elders.example'],
      ['frame-src', 'https://elders.example'],
    ]);
    expect(await mapHash(embed)).toMatch(/^'sha256-[\w+/]{43}='$/);
    expect(await mapHash({ ...embed, files: null })).toBe('');
  });
});

test('every choice of a person has words', () => {
  for (const element of elementNames) {
    for (const attribute of attributesOf(element)) {
      const words = attributeWords[attribute.name as keyof typeof attributeWords];
      if (attribute.kind === 'choice') expect(Object.keys(words[2] ?? {})).toEqual(expect.arrayContaining([...attribute.values])); // prettier-ignore
    }
  }
  expect(variants).toHaveLength(6);
});
