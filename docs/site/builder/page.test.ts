import { describe, expect, test } from 'vitest';
import { navigation, neighbours } from './navigation.js';
import { pageOf } from './page.js';

describe('pageOf', () => {
  test('puts the Dutch home at the root of the site, and the rest where its file is', () => {
    expect(pageOf('docs/nl/index.md', '# Z').path).toBe('index.html');
    expect(pageOf('docs/nl/gebruiken/x.md', '# X').path).toBe('nl/gebruiken/x.html');
    expect(pageOf('docs/x.md', '# X').path).toBe('en/x.html');
    expect(pageOf('SECURITY.md', '# X').path).toBe('en/report-a-vulnerability.html');
  });

  test('gives a file that says nothing of itself its heading, its first words and a place at the end', () => {
    const page = pageOf('docs/new.md', '# `New` things\n\n```sh\nnpm\n```\n\nWhat [is](x.md) *new*\nhere.\n');
    expect(page).toMatchObject({ title: 'New things', description: 'What is new here.', section: 'More', lang: 'en' });
  });

  test('takes front matter before the table of places', () => {
    const page = pageOf('docs/privacy.md', '---\nsection: Elsewhere\norder: 3\ntwin: nl/a.md\n---\n# P\n');
    expect(page).toMatchObject({ section: 'Elsewhere', order: 3, title: 'Privacy', twin: 'docs/nl/a.md' });
  });

  test('refuses front matter that nothing reads', () => {
    expect(() => pageOf('docs/x.md', '---\ntitel: X\n---\n')).toThrow('titel');
  });
});

describe('navigation', () => {
  const pages = [
    pageOf('docs/nl/b.md', '---\nsection: Gebruiken\norder: 2\n---\n# B'),
    pageOf('docs/nl/a.md', '---\nsection: Gebruiken\norder: 1\n---\n# A'),
    pageOf('docs/nl/z.md', '---\nsection: Zomaar\n---\n# Z'),
    pageOf('docs/nl/c.md', '---\nsection: Beginnen\n---\n# C'),
    pageOf('docs/nl/index.md', '---\nlayout: home\n---\n# Home'),
    pageOf('docs/d.md', '# D'),
  ];

  test('has sections in their order, those that only a page names at the end, and pages in theirs', () => {
    const sections = navigation(pages, 'nl');
    expect(sections.map(({ title, pages }) => [title, pages.map(({ title }) => title)])).toEqual([
      ['Beginnen', ['C']],
      ['Gebruiken', ['A', 'B']],
      ['Zomaar', ['Z']],
    ]);
  });

  test('leads from each page to the next, over sections', () => {
    const sections = navigation(pages, 'nl');
    const titles = pages.slice(0, 4).map((page) => {
      const { previous, next } = neighbours(sections, page);
      return [previous?.title, page.title, next?.title];
    });
    expect(titles).toEqual([['A', 'B', 'Z'], ['C', 'A', 'B'], ['B', 'Z', undefined], [undefined, 'C', 'A']]); // prettier-ignore
  });
});
