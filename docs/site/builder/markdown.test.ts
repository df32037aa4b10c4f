import { describe, expect, test } from 'vitest';
import { elementMarkdown } from './elements.js';
import { highlighted } from './highlight.js';
import { linksBetween } from './links.js';
import { renderPage, slugs } from './markdown.js';
import { pageOf } from './page.js';

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const other = pageOf('docs/security.md', '# Security');

function rendered(markdown: string, source = 'docs/nl/gebruiken/x.md') {
  const page = pageOf(source, markdown);
  const links = linksBetween(root, [page, other]);
  return { ...renderPage(page, links, { list: () => '## Ingevoegd' }), links };
}

describe('slugs', () => {
  test('makes anchors as they are where the files are read as they are', () => {
    const slug = slugs();
    expect(['Hashes of every part', 'Wat eerst?', '`storage="none"`', 'Één plan', 'Wat eerst?'].map(slug)).toEqual([
      'hashes-of-every-part',
      'wat-eerst',
      'storagenone',
      'één-plan',
      'wat-eerst-1',
    ]);
  });
});

describe('renderPage', () => {
  test('leads links to the page that is made of a file, with its anchor', () => {
    expect(rendered('[a](../../security.md#x)').html).toContain('<a href="../../en/security.html#x">a</a>');
  });

  test('calls a page by its title where the text names its file', () => {
    expect(rendered('[security.md](../../security.md)').html).toContain('>Security</a>');
  });

  test('shows what is only in the source as text, and reports what is nowhere', () => {
    const { html, links } = rendered('[a](../../../package.json) [b](../nothing.md)');
    expect(html).toContain('<span class="in-source" title="In de broncode: package.json">a</span>');
    expect(links.broken).toEqual(['docs/nl/gebruiken/x.md: ../nothing.md']);
  });

  test('brings pictures along', () => {
    const { html, links } = rendered('![Alt "tekst"](../../images/scan.png)');
    expect(html).toContain('src="../../files/images-scan.png"');
    expect(html).toContain('alt="Alt &quot;tekst&quot;"');
    expect(links.files.get('docs/images/scan.png')).toBe('files/images-scan.png');
  });

  test('follows links in HTML as well, and leads to files of the site', () => {
    expect(rendered('<a href="site:zelfscan.zip">zip</a>').html).toContain('href="../../zelfscan.zip"');
  });

  test('shows code as text, with where it goes', () => {
    const { html } = rendered('```html file="mijn pagina.html"\n<b onclick="x">\n```');
    expect(html).toContain('<p class="code-label">mijn pagina.html</p>');
    expect(html.replace(/<\/?span[^>]*>/g, '')).toContain('&lt;b onclick=&quot;x&quot;&gt;');
  });

  test('runs code as well that is live', () => {
    expect(rendered('```html live\n<mda-dilemmakaart></mda-dilemmakaart>\n```').html).toMatch(
      /<div class="live">\s*<mda-dilemmakaart><\/mda-dilemmakaart>/,
    );
  });

  test('makes a note of a marked quotation, and leaves another one as it is', () => {
    const { html } = rendered('> [!WARNING]\n> Bel 112.\n\n> Gewoon.');
    expect(html).toMatch(/callout-warning" role="note"><p class="callout-title">Let op<\/p>\s*<p>Bel 112\.<\/p>/);
    expect(html).toMatch(/<blockquote>\s*<p>Gewoon\.<\/p>/);
  });

  test('puts in what is made, with headings that can be linked to', () => {
    const { html, headings } = rendered('# Titel\n\n<!-- site:list -->\n');
    expect(headings.map(({ id }) => id)).toEqual(['titel', 'ingevoegd']);
    expect(html).toContain('<h2 id="ingevoegd">Ingevoegd</h2>');
  });

  test('gives the search each passage under its heading', () => {
    const { passages } = rendered('# T\n\nEerst.\n\n## Deel\n\nTekst met `code`\nen meer.\n\n| a |\n| - |\n| cel |\n');
    expect(passages).toEqual([
      { id: '', heading: '', text: 'Eerst.' },
      { id: 'deel', heading: 'Deel', text: 'Tekst met code en meer. a cel' },
    ]);
  });
});

test('highlighting changes no letter of the code', () => {
  const code = 'const a = "<b>"; // & so\nimport { x } from \'y\';';
  const text = highlighted(code, 'js')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'); // prettier-ignore
  expect(text).toBe(code);
  expect(highlighted(code, 'js')).toContain('<span class="code-comment">// &amp; so</span>');
});

test('an element has a table for each kind of thing, and none for what it does not have', () => {
  const markdown = elementMarkdown({
    tagName: 'my-scan',
    summary: 'A <b> scan.',
    attributes: [{ name: 'lang', type: { text: "'nl' | 'en'" }, description: 'Language | words' }],
    members: [
      { kind: 'method', name: 'start', parameters: [{ name: 'profile', optional: true }], description: 'Starts.' },
      { kind: 'field', name: 'ready', readonly: true, type: { text: 'Promise<void>' } },
    ],
  });
  expect(markdown).toContain("| `lang` | `'nl' \\| 'en'` |  | Language \\| words |");
  expect(markdown).toContain('| `start(profile?)` | Starts. |');
  expect(markdown).toContain('| `ready` | `Promise<void>` | Read-only.');
  expect(markdown).toContain('A `<b>` scan.');
  expect(markdown).not.toContain('### Events');
});
