import { describe, expect, it } from 'vitest';
import type { AnswerBlock, ReportDocument } from '../../document.js';
import nl from 'texts:report/nl';
import { wordy } from '../../testing/instrument.js';
import { expectInOrder, expectWellPlaced, mainText } from '../../testing/expect-pdf.js';
import { options } from '../../testing/fonts.js';
import { readPdf } from '../../testing/read-pdf.js';
import { longNote, report } from '../../testing/reports.js';
import { mixed, type ScanOptions } from '../../testing/scan.js';
import { renderPdf } from './index.js';
import { grid, page } from './style.js';

const answersOf = (document: ReportDocument) =>
  document.blocks.filter((block): block is AnswerBlock => block.kind === 'answer');

const scans: readonly (readonly [string, ScanOptions])[] = [
  ['an empty scan', {}],
  ['a half scan', { value: (i) => (i < 27 ? mixed(i) : undefined), note: (i) => (i % 5 ? '' : 'Zie het werkproces.') }],
  ['a full scan with 54 notes of 1,500 characters', { value: mixed, note: longNote }],
  ['a scan with nothing but the lowest answers', { value: () => 1 }],
  ['a scan with words that fit on no line', { value: () => 2, note: () => 'x'.repeat(1500), name: 'n'.repeat(300) }],
  ['an instrument with long words in every place', { value: mixed, instrument: wordy }],
  [
    'long plans',
    {
      value: mixed,
      priorities: ['1.1', '1.2', '3.4'].map((itemId) => ({
        itemId,
        action: longNote(7),
        owner: 'Aandachtsfunctionarissenoverlegvoorzitter',
        due: 'op 1 februari 2027 of zoveel eerder als dat kan',
      })),
    },
  ],
];

describe.each(scans)('the PDF of %s', { timeout: 30_000 }, (_, scan) => {
  const document = report(scan);
  const bytes = renderPdf(document, options);
  const read = readPdf(bytes);

  it('has all text inside the margins and none over another', async () => {
    expectWellPlaced(await read);
  });

  it('has every statement, answer and note, in order', async () => {
    const parts = answersOf(document).flatMap(({ title, statement, anchor, note }) => [
      title,
      statement,
      anchor,
      // A word of letters that is too long gets hyphens; those notes are looked at below.
      ...(note && !/x{99}/.test(note.text) ? [note.text] : []),
    ]);
    expect(parts.length).toBeGreaterThanOrEqual(54 * 3);
    expectInOrder(mainText(await read), parts);
  });

  it('numbers its pages', async () => {
    const { pages } = await read;
    pages.forEach((runs, i) => {
      expect(runs.map(({ text }) => text)).toContain(`pagina ${i + 1} van ${pages.length}`);
    });
  });

  it('keeps its lines on the grid', async () => {
    const body = (await read).pages.flat().filter(({ size, y }) => size === 10 && y < page.bottom);
    expect(body.length).toBeGreaterThan(10);
    for (const { y, text } of body) expect(((y - page.top) / grid) % 1, text).toBeCloseTo(0, 1);
  });
});

describe('the PDF', { timeout: 30_000 }, () => {
  const full = report({ value: mixed, note: longNote });

  it('is as long as its contents', async () => {
    const pages = async (scan: ScanOptions) => (await readPdf(renderPdf(report(scan), options))).pages.length;
    expect(await pages({})).toBeLessThan(25);
    expect(await pages({ value: mixed, note: longNote })).toBeGreaterThan(35);
  });

  it('loses no character of a word that fits on no line', async () => {
    const document = report({ value: () => 2, note: (i) => (i === 0 ? 'x'.repeat(1500) : '') });
    const text = mainText(await readPdf(renderPdf(document, options)));
    expect(text.match(/x{2,}/g)?.join('')).toHaveLength(1500);
  });

  it('is the same bytes twice, whatever the time zone', () => {
    const zone = process.env['TZ'];
    const first = renderPdf(full, options);
    process.env['TZ'] = 'Pacific/Auckland';
    const second = renderPdf(full, options);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('says what it is', async () => {
    const { info, language, displayTitle, outline } = await readPdf(renderPdf(full, options));
    expect(info).toMatchObject({
      Title: 'Team Noord, najaar 2026 – Kwaliteitskader zelfscan',
      Subject: 'Rapport van Kwaliteitskader zelfscan, versie 1.0.0',
      Author: 'Gemeente Voorbeeld',
      CreationDate: "D:20261122100000+00'00'",
    });
    expect(language).toBe('nl');
    expect(displayTitle).toBe(true);
    expect(outline.map(({ title }) => title)).toEqual(
      full.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
    );
    expect(outline[0]?.items.map(({ title }) => title)).toContain('In één beeld');
  });

  it('leads from each bookmark to its heading, on the page and the place', async () => {
    const { outline, pages } = await readPdf(renderPdf(full, options));
    for (const { title, page: on, y } of outline.flatMap((chapter) => [chapter, ...chapter.items])) {
      const heading = pages[on - 1]?.find(({ text, size }) => size >= 16 && title.startsWith(text.trim()));
      expect(heading, title).toBeDefined();
      expect((heading?.y ?? 0) - y, title).toBeGreaterThan(10);
      expect((heading?.y ?? 0) - y, title).toBeLessThan(45);
    }
  });

  it('leads from the contents to the chapters', async () => {
    const { links, outline } = await readPdf(renderPdf(full, options));
    expect(links[0]).toEqual(outline.map(({ title, page: on }) => ({ label: title, to: on })));
  });

  it('names the page of every chapter in the contents', async () => {
    const { pages } = await readPdf(renderPdf(full, options));
    const cover = pages[0] ?? [];
    full.blocks.forEach((block) => {
      if (block.kind !== 'heading' || block.level !== 1) return;
      const found = pages.findIndex((runs) =>
        runs.some(({ text, size }) => size === 24 && block.text.startsWith(text.trim())),
      );
      const line = cover.find(({ text }) => text === block.text);
      expect(cover.find(({ x, y }) => y === line?.y && x > 500)?.text, block.text).toBe(String(found + 1));
    });
  });

  it('never ends a page with a heading', async () => {
    for (const [, scan] of scans) {
      const { pages } = await readPdf(renderPdf(report(scan), options));
      for (const runs of pages) {
        const body = runs.filter(({ y }) => y < page.footer - 5);
        const last = body.reduce((a, b) => (b.y > a.y ? b : a));
        expect(last.size, last.text).toBeLessThan(16);
      }
    }
  });

  it('shows what the font has, and says what it has not', async () => {
    const note = (text: string) => report({ note: (i) => (i === 0 ? text : '') });
    const right = await readPdf(renderPdf(note('Eén privé-überleg kost € 5 – “ja” ‘nee’ ≥ 2 × ★ → ✓ Łódź'), options));
    expect(mainText(right)).toContain('Eén privé-überleg kost € 5 – “ja” ‘nee’ ≥ 2 × ★ → ✓ Łódź');
    expect(mainText(right)).not.toContain('□');
    const wrong = mainText(await readPdf(renderPdf(note('Blij 👩‍👩‍👧 en مرحبا, e\u0301n verder\u202e.'), options)));
    expect(wrong).toContain('Blij □ en □□□□□, én verder.');
    expect(wrong).toContain(nl.unshown.text.slice(0, 40));
  });

  it('survives hostile texts', async () => {
    const nasty = [
      '',
      ' ',
      '\n\n\n',
      '\u0000\u0007',
      '\u00ad'.repeat(50),
      '(\\)<>[]/%'.repeat(60),
      'a\tb\r\nc',
      '\ud800',
    ];
    const document = report({ value: mixed, note: (i) => nasty[i % nasty.length] ?? '', name: '(]>> 👍' });
    const read = await readPdf(renderPdf(document, options));
    expectWellPlaced(read);
    expect(mainText(read)).toContain('a b c');
  });

  it('refuses what is no font and no date', () => {
    const fonts = { regular: new Uint8Array([1, 2, 3]), bold: options.fonts.bold };
    expect(() => renderPdf(full, { ...options, fonts })).toThrow('the regular font is no TrueType font');
    expect(() => renderPdf(full, { ...options, createdAt: 'gisteren' })).toThrow('gisteren');
    expect(() => renderPdf(full, { ...options, fileId: 'x' })).toThrow('fileId');
  });
});
