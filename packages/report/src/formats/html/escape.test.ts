import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../document.js';
import { documents } from '../../testing/documents.js';
import { allIn, find, readHtml, textOf, type Element } from '../../testing/read-html.js';
import { renderHtml } from './index.js';
import { tidy } from './markup.js';

/** Ways in which text was made into markup elsewhere. */
const hostile = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '` onmouseover=alert(1) `',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  ']]><script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext></mtext><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<base href="//example.org/">',
  '<meta http-equiv="refresh" content="0;url=//example.org">',
  '<link rel=stylesheet href=//example.org>',
  '<style>*{background:url(//example.org)}</style>',
  '<form action=//example.org><button>x</button>',
  '<details open ontoggle=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '&amp;lt;',
  '&',
  '<',
  '>',
  '\\u003cscript\\u003e',
  '<\u0000script>',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '＜script＞',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '\u202Etxet\u202C <b>',
  '=1+1|cmd',
  '}</style><b>',
  'expression(alert(1))',
  'line\r\nline\rline\nline',
  '\ud800 half \udc00',
];

/** What is not for people, or decides what is drawn. */
const kept = new Set(['kind', 'tone', 'mark', 'named', 'language', 'length', 'lang', 'labelLang', 'ref', 'codes']);

/** The document with other texts; texts that are empty stay so, for they say that something is not there. */
function withTexts<T>(value: T, make: (text: string) => string): T {
  if (typeof value === 'string') return (value.trim() ? make(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, make)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : withTexts(inner, make)]),
  ) as T;
}

/** Elements and names of attributes, without any text. */
const skeleton = (element: Element): string =>
  `${element.tag}[${Object.keys(element.attributes).sort().join()}](${element.children
    .flatMap((child) => (typeof child === 'string' ? [] : [skeleton(child)]))
    .join('')})`;

const texts = (tree: Element): string =>
  allIn(tree)
    .flatMap(({ attributes, children }) => [
      ...Object.values(attributes),
      ...children.filter((child) => typeof child === 'string'),
    ])
    .join('\n');

const tidied = (text: string) => tidy(text).trim();

describe.each(Object.entries(documents))('hostile text in a %s', (_, document) => {
  const plain = skeleton(readHtml(renderHtml(withTexts(document, (text) => 'x'.repeat(text.length)))));

  it('changes not one element, and is there to read as it was written', () => {
    let next = 0;
    const used = new Set<string>();
    // As long as the text it stands for, because a long label of a figure is squeezed.
    const poisoned = withTexts(document, (text) => {
      const all = hostile[next++ % hostile.length] ?? '';
      used.add(all);
      return text.length < 20 ? all.slice(0, Math.max(1, text.length)) : all;
    });
    const tree = readHtml(renderHtml(poisoned));
    expect(skeleton(tree)).toBe(plain);
    const read = texts(tree);
    const long = new Set<string>();
    // What a stretch of a bar is called stands in its text alternative and its legend.
    const said = JSON.parse(
      JSON.stringify(poisoned.blocks, (key, value: unknown) => (key === 'stretches' ? [] : value)),
    ) as Block[];
    withTexts(said, (text) => {
      long.add(text);
      return text;
    });
    for (const text of long) expect(read).toContain(tidied(text));
    expect(used.size).toBeGreaterThan(20);
  });
});

describe('any text', () => {
  const document = documents['report'] as ReportDocument;
  const block = (text: string) => ({ kind: 'paragraph', tone: 'normal', text }) as const;
  const parts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 30 }));
  const anyText = fc.array(parts, { maxLength: 4 }).map((all) => all.join(''));

  it('in a paragraph is one text and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [paragraph] = find(readHtml(renderHtml({ ...document, blocks: [block(text)] })), 'p');
        expect(paragraph?.children).toEqual(tidy(text) ? [tidy(text)] : []);
      }),
    );
  });

  it('in an attribute is its value and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = readHtml(
          renderHtml({
            ...document,
            language: text,
            author: `x${text}`,
            subject: text,
            blocks: [
              {
                kind: 'score',
                score: '',
                scored: false,
                band: '',
                given: '',
                alt: text,
                stretches: [{ fill: { kind: 'na' }, label: '', count: 1 }],
              },
              { ...block('a'), lang: `x${text}` },
            ],
          }),
        );
        const [bar] = allIn(tree).filter(({ attributes }) => attributes['class'] === 'bar');
        expect(bar?.attributes['aria-label']).toBe(tidy(text));
        expect(Object.keys(bar?.attributes ?? {}).sort()).toEqual(
          ['aria-label', 'class', 'focusable', 'height', 'role', 'width'].sort(),
        );
        expect(find(tree, 'p').at(-1)?.attributes).toEqual({ class: 'normal', lang: tidy(`x${text}`) });
        expect(find(tree, 'html')[0]?.attributes).toEqual({ lang: tidy(text) });
        const content = find(tree, 'meta').map(({ attributes }) => [attributes['name'], attributes['content']]);
        expect(content).toContainEqual(['author', tidy(`x${text}`)]);
      }),
    );
  });

  it('in the title or the style leaves them whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = readHtml(renderHtml({ ...document, title: `x${text}`, author: text, blocks: [] }));
        expect(find(tree, 'title').map(textOf)).toEqual([tidy(`x${text}`)]);
        expect(find(tree, 'style')).toHaveLength(1);
        expect(find(tree, 'body')).toHaveLength(1);
        const [style] = find(tree, 'style');
        const braces = (sign: string) => textOf(style as Element).split(sign).length;
        expect(braces('{')).toBe(braces('}'));
      }),
    );
  });
});
