import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../document.js';
import { readLogo } from '../../house-style/logo.js';
import { blocksOf } from '../../testing/blocks.js';
import { documents } from '../../testing/documents.js';
import { jpeg, svg } from '../../testing/logos.js';
import { allIn, find, readHtml, textOf, type Element } from '../../testing/read-html.js';
import { renderHtml } from './index.js';

const each = Object.entries(documents);
const named = (name: string): ReportDocument => {
  const document = documents[name];
  if (!document) throw new Error(name);
  return document;
};
const report = named('report');
const withBlocks = (...blocks: Block[]): ReportDocument => ({ ...report, blocks });
const trees = new Map(each.map(([name, document]) => [name, readHtml(renderHtml(document))]));
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Texts that are heard or read: of elements, and of what stands for pictures. */
const heard = (tree: Element): readonly string[] =>
  allIn(tree).flatMap(({ attributes, children }) => [
    attributes['aria-label'] ?? '',
    attributes['alt'] ?? '',
    ...children.filter((child) => typeof child === 'string'),
  ]);

describe.each(each)('the HTML of a %s', (name, document) => {
  const tree = trees.get(name) as Element;

  it('is one well-formed document that may load, run and send nothing', () => {
    const [html] = find(tree, 'html');
    expect(html?.attributes['lang']).toBe(document.language);
    expect(find(tree, 'title').map(textOf)).toEqual([document.title]);
    const policies = find(tree, 'meta').filter(({ attributes }) => attributes['http-equiv']);
    expect(policies.map(({ attributes }) => attributes['content'])).toEqual([
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    ]);
    for (const tag of ['script', 'link', 'iframe', 'form', 'input', 'object', 'embed', 'base', 'img']) {
      expect(find(tree, tag)).toEqual([]);
    }
    for (const { attributes } of allIn(tree)) {
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^src$|^srcdoc$|^action$/);
        if (key === 'href') expect(value).toMatch(/^#/);
        if (key === 'style') expect(value).toMatch(/^(width:[\d.]+%|--positions:\d+)$/);
      }
    }
  });

  it('has one title, and headings that skip no level', () => {
    const levels = allIn(tree).flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('has every id once, and every link and label leads to one', () => {
    const ids = allIn(tree).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of allIn(tree)) {
      if (attributes['href']) expect(ids).toContain(attributes['href'].slice(1));
      if (attributes['aria-labelledby']) expect(ids).toContain(attributes['aria-labelledby']);
    }
  });

  it('has a caption for every table of results, and a header for every row and column', () => {
    for (const table of find(tree, 'table')) {
      const [head, body] = [find(table, 'thead')[0], find(table, 'tbody')[0]];
      expect(find(head as Element, 'th').every(({ attributes }) => attributes['scope'] === 'col')).toBe(true);
      for (const row of find(body as Element, 'tr')) {
        const [first] = row.children as readonly Element[];
        expect([first?.tag, first?.attributes['scope'], textOf(first as Element).trim() !== '']).toEqual([
          'th',
          'row',
          true,
        ]);
        expect(row.children).toHaveLength(find(head as Element, 'th').length);
      }
      const inside = find(tree, 'details').some((details) => allIn(details).includes(table));
      if (!inside) expect(flat(find(table, 'caption').map(textOf).join(''))).not.toBe('');
    }
  });

  it('gives every picture a text, or hides it', () => {
    const pictures = allIn(tree).filter((element) => element.tag === 'svg');
    const nested = new Set(pictures.flatMap((picture) => allIn(picture).slice(1)));
    for (const picture of pictures.filter((element) => !nested.has(element))) {
      const { attributes } = picture;
      const label = attributes['role'] === 'img' ? attributes['aria-label'] : undefined;
      expect(attributes['aria-hidden'] === 'true' || (label ?? '') !== '').toBe(true);
    }
  });

  it('says all that the document says', () => {
    const all = flat(heard(tree).join(' ')).replaceAll(' ', '');
    const quiet = new Set(['kind', 'tone', 'lang', 'labelLang', 'ref', 'mark', 'named', 'fill', 'number']);
    const texts = (value: unknown, key = ''): string[] =>
      quiet.has(key)
        ? []
        : typeof value === 'string'
          ? [value]
          : typeof value === 'object' && value !== null
            ? Object.entries(value).flatMap(([inner, of]) => texts(of, Number.isNaN(Number(inner)) ? inner : key))
            : [];
    const missing = texts(document.blocks).filter((text) => !all.includes(text.replace(/\s+/g, '')));
    // A score that is not there is said once, in its own column.
    expect(missing.filter((text) => text !== '')).toEqual([]);
  });

  it('is the same text every time', () => {
    expect(renderHtml(structuredClone(document))).toBe(renderHtml(document));
  });
});

describe('the HTML', () => {
  it('has a section per chapter, which the contents lead to', () => {
    const tree = trees.get('report') as Element;
    const chapters = blocksOf(report.blocks, 'heading').filter(({ level }) => level === 1);
    const links = find(find(tree, 'nav')[0] as Element, 'a');
    expect(links.map(textOf)).toEqual(chapters.map(({ text }) => text));
    const [main] = find(tree, 'main');
    const sections = (main?.children ?? []).filter((child) => typeof child !== 'string');
    expect(sections.map((section) => find(section, 'h2').map(textOf))).toEqual(chapters.map(({ text }) => [text]));
    expect(sections.map((section) => find(section, 'h2')[0]?.attributes['id'])).toEqual(
      links.map(({ attributes }) => attributes['href']?.slice(1)),
    );
    expect(sections.every(({ attributes }) => attributes['class'] === 'fresh')).toBe(true);
  });

  it('leads from an item to what it rests on', () => {
    const tree = trees.get('report') as Element;
    const [answer] = allIn(tree).filter(({ attributes }) => attributes['class'] === 'answer');
    const [link] = find(answer as Element, 'a');
    const target = allIn(tree).find(({ attributes }) => attributes['id'] === link?.attributes['href']?.slice(1));
    expect(textOf(target as Element)).toContain(textOf(link as Element));
    expect(target?.tag).toBe('div');
  });

  it('marks the passages in another language, and no fixed words', () => {
    const tree = trees.get('report in another language') as Element;
    const dutch = allIn(tree).filter(({ attributes }) => attributes['lang'] === 'nl');
    const texts = dutch.map((element) => flat(textOf(element)));
    expect(texts).toContain('Signaleren en de meldcode');
    expect(texts).toContain('Grotendeels');
    for (const text of ['By theme', 'Explanation', 'I don’t know', 'Score']) expect(texts).not.toContain(text);
    const langs = new Set(allIn(tree).flatMap(({ attributes }) => attributes['lang'] ?? []));
    expect(langs).toEqual(new Set(['en', 'nl']));
    const others = each.filter(([name]) => name !== 'report in another language');
    for (const [name] of others) {
      const found = allIn(trees.get(name) as Element).filter(
        ({ tag, attributes }) => tag !== 'html' && attributes['lang'],
      );
      expect(found).toEqual([]);
    }
  });

  it('takes its colours from the house, where that can be read, and from nothing else', () => {
    const styles = (accent?: string) =>
      textOf(
        find(readHtml(renderHtml({ ...report, ...(accent ? { houseStyle: { accent } } : {}) })), 'style')[0] as Element,
      );
    expect(styles()).toContain('--accent:#0a5a8c');
    expect(styles('#00811f')).toContain('--accent:#00811f');
    expect(styles('#ffff00')).toContain('--accent:#7a7a00');
    for (const hostile of ['red}</style><script>', 'url(//x)', '#00811f;background:url(//x)', '']) {
      expect(styles(hostile)).toBe(styles());
    }
  });

  it.each([
    ['the page', 'pagina {page} van {pages}', 'content:"pagina " counter(page) " van " counter(pages)'],
    ['hostile', '{page}"}</style>', 'content:counter(page) "\\22 \\7d \\3c \\2f style\\3e "'],
  ])('counts %s at the foot', (_, page, css) => {
    const [style] = find(readHtml(renderHtml({ ...report, words: { ...report.words, page } })), 'style');
    expect(textOf(style as Element)).toContain(css);
  });

  it('shows the logo of the house, as it is', () => {
    const logoOf = (bytes: Uint8Array) => {
      const logo = readLogo(bytes, 'Gemeente "Voorbeeld"');
      if (!logo.ok) throw new Error('no logo');
      return readHtml(renderHtml({ ...report, houseStyle: { logo: logo.value } }));
    };
    const [image] = find(logoOf(jpeg('rgb')), 'img');
    expect(image?.attributes).toMatchObject({ alt: 'Gemeente "Voorbeeld"', width: '192', height: '64' });
    expect(image?.attributes['src']).toMatch(/^data:image\/jpeg;base64,[A-Za-z0-9+/=]+$/);
    const drawn = find(logoOf(svg('<path fill="#f00" fill-rule="evenodd" d="M0 0h9v9z"/>')), 'svg').find(
      ({ attributes }) => attributes['aria-label'] === 'Gemeente "Voorbeeld"',
    );
    expect(find(drawn as Element, 'path')[0]?.attributes).toEqual({
      fill: '#ff0000',
      'fill-rule': 'evenodd',
      d: 'M0 0L90 0L90 90Z',
    });
  });

  it('draws no logo of which the data are no data', () => {
    const logo = { kind: 'jpeg', alt: '', width: 1, height: 1, base64: '"><script>' } as const;
    expect(find(readHtml(renderHtml({ ...report, houseStyle: { logo } })), 'img')).toEqual([]);
  });

  it('draws bars as long as their counts, and as many dots as votes', () => {
    const bars = allIn(trees.get('report') as Element).filter(({ attributes }) => attributes['class'] === 'bar');
    const [block] = blocksOf(report.blocks, 'bars');
    const [first] = bars;
    const widths = find(first as Element, 'svg').flatMap(({ attributes }) =>
      attributes['x'] === undefined ? [] : [Number.parseFloat(attributes['width'] ?? '')],
    );
    const counts = block?.rows[0]?.stretches.map(({ count }) => count) ?? [];
    expect(widths.map((width) => Math.round((width / 100) * 7))).toEqual(counts);
    const strips = find(trees.get('session') as Element, 'figure');
    const dots = blocksOf(named('session').blocks, 'dot-strip').map(({ rounds }) =>
      rounds.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0),
    );
    const drawn = strips.map((strip) => {
      const [svg] = allIn(strip).filter(({ attributes }) => attributes['class'] === 'dots');
      return find(svg as Element, 'circle').length;
    });
    expect(drawn).toEqual(dots);
  });

  it('can show a document without a cover, an empty one, and breaks in the middle', () => {
    const none = readHtml(renderHtml(withBlocks()));
    expect(find(none, 'h1').map(textOf)).toEqual([report.title]);
    const broken = readHtml(
      renderHtml(
        withBlocks({ kind: 'paragraph', tone: 'normal', text: 'a' }, { kind: 'page-break' }, { kind: 'page-break' }),
      ),
    );
    expect(find(broken, 'p').map(textOf)).toEqual(['a']);
  });

  it('draws a radar without rings, and a bar of nothing', () => {
    const axes = ['a', 'b', 'c'].map((label) => ({ label: label.repeat(200), place: 1, text: '1' }));
    const html = renderHtml(
      withBlocks(
        { kind: 'radar', axes, rings: [], caption: '', alt: 'x' },
        { kind: 'score', score: '', scored: false, band: '', given: '', stretches: [], alt: '' },
      ),
    );
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

describe('no text', () => {
  it('is what a program says when something is missing', () => {
    for (const [, document] of each) expect(renderHtml(document)).not.toMatch(/NaN|undefined|null|\[object|function/);
  });
});
