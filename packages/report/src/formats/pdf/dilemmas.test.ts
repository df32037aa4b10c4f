import type { GroupSummaryView } from '@zelfscan/core';
import { describe, expect, it } from 'vitest';
import { buildCardReport } from '../../build-card-report.js';
import { buildSessionReport } from '../../build-session-report.js';
import type { ReportDocument } from '../../document.js';
import cardNl from 'texts:cardReport/nl';
import sessionNl from 'texts:sessionReport/nl';
import { blocksOf } from '../../testing/blocks.js';
import { agreed, card, dilemma, onCard, strip, summary, support } from '../../testing/dilemmas.js';
import { expectInOrder, expectWellPlaced, mainText } from '../../testing/expect-pdf.js';
import { options } from '../../testing/fonts.js';
import { readPdf, type Run } from '../../testing/read-pdf.js';
import { renderPdf } from './index.js';
import { hang, page } from './style.js';

const session = (from: GroupSummaryView) =>
  buildSessionReport(from, sessionNl, { organisation: 'Gemeente Voorbeeld', date: '2026-11-22' });
const one = (change: Parameters<typeof dilemma>[0]) => summary({ dilemmas: [dilemma(change)] });

/** 3,000 characters, each word another. */
const longNote = Array.from({ length: 400 }, (_, n) => `Regel.${n}:`)
  .join(' ')
  .slice(0, 3000)
  .trim();
const word = 'x'.repeat(400);

const documents: readonly (readonly [string, ReportDocument])[] = [
  ['seven people and three dilemmas', session(summary())],
  ['two people', session(one({ strip: strip({ first: [1, 0, 0, 0, 0, 1, 0] }), support: support([0, 0, 1, 1, 0]) }))],
  ['three people', session(one({ strip: strip({ first: [1, 0, 0, 1, 0, 1, 0] }), support: null }))],
  [
    'thirty people on one position',
    session(
      one({
        strip: strip({ first: [0, 3, 1, 0, 14, 12, 0], second: [0, 0, 0, 0, 0, 0, 30] }),
        support: support([0, 0, 0, 0, 30]),
      }),
    ),
  ],
  ['long notes', session(one({ notes: [{ label: 'Wat zij zien', text: longNote }], reservations: longNote }))],
  [
    'words that fit on no line',
    session(
      summary({
        title: word,
        caseLine: word,
        agreements: [{ id: 'a', title: word, entries: [{ label: word, text: word }] }],
        dilemmas: [
          dilemma({
            title: word,
            statement: word,
            strip: strip({ first: [1, 2, 3, 0, 0, 0, 1], second: [1, 2, 3, 0, 0, 0, 1], poles: [word, word] }),
            support: strip({ first: [1, 2, 1], labels: [word, word, word] }),
            notes: [{ label: word, text: word }],
          }),
        ],
      }),
    ),
  ],
  ['nothing at all', session(summary({ agreements: [], dilemmas: [], notFor: [], provenance: '', caseLine: '' }))],
  ['the card of one person', buildCardReport(card(), cardNl, { date: '2026-11-22' })],
  [
    'a card with long notes and words',
    buildCardReport(
      card({
        dilemmas: [onCard('één', 3, { note: longNote }), onCard('twee', 5, { title: word, note: word, answer: word })],
        phases: [],
      }),
      cardNl,
      { date: '2026-11-22' },
    ),
  ],
];

/** What a reader must find in the main column, in this order. */
const mainTexts = ({ blocks }: ReportDocument) =>
  blocks
    .flatMap((block): string[] => {
      if (block.kind === 'paragraph') return [block.text];
      if (block.kind === 'key-values') return block.entries.map(({ value }) => value);
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      if (block.kind === 'place')
        return [block.title, block.statement, ...block.ends, block.answer, block.note?.text ?? ''];
      if (block.kind === 'dot-strip') return block.named === 'ends' ? [...block.ends] : [];
      return [];
    })
    // A word of letters that is too long gets hyphens; what stands beside another column is read line by line.
    .filter((text) => text && !text.includes(word));

describe.each(documents)('the PDF of %s', { timeout: 30_000 }, (_, document) => {
  const bytes = renderPdf(document, options);
  const read = readPdf(bytes);

  it('has all text inside the margins and none over another', async () => {
    expectWellPlaced(await read);
  });

  it('has every text, in order', async () => {
    expectInOrder(mainText(await read), mainTexts(document));
  });

  it('never ends a page with a heading', async () => {
    const headings = new Set(blocksOf(document.blocks, 'heading').map(({ text }) => text));
    for (const runs of (await read).pages) {
      const body = runs.filter(({ y }) => y < page.footer - 5);
      const last = body.reduce((a, b) => (b.y > a.y ? b : a));
      expect(headings).not.toContain(last.text);
    }
  });

  it('is the same bytes twice', () => {
    expect(Buffer.compare(bytes, renderPdf(document, options))).toBe(0);
  });
});

describe('the minutes of a session', { timeout: 30_000 }, () => {
  const lengthOf = async (from: GroupSummaryView) => (await readPdf(renderPdf(session(from), options))).pages.length;

  it('are two to five pages for three dilemmas', async () => {
    const few = summary().dilemmas.map((each) => ({ ...each, strip: null, support: null }));
    for (const from of [summary(), summary({ agreements: [] }), summary({ dilemmas: few })]) {
      const length = await lengthOf(from);
      expect(length).toBeGreaterThanOrEqual(2);
      expect(length).toBeLessThanOrEqual(5);
    }
  });

  it('have the agreements on the first page', async () => {
    const [first = []] = (await readPdf(renderPdf(session(summary()), options))).pages;
    const texts = first.map(({ text }) => text.trim());
    for (const { label } of agreed) expect(texts.filter((text) => text === label)).toHaveLength(2);
  });

  it('print the counts of both rounds under their positions, and who chose none', async () => {
    const from = one({ support: null });
    const { pages } = await readPdf(renderPdf(session(from), options));
    const rowOf = (label: string) => {
      const isName = ({ text, x }: Run) => text === label && x < hang.x + hang.width;
      const runs = pages.find((each) => each.some(isName)) ?? [];
      const name = runs.find(isName);
      return runs.filter(({ y, x }) => name && Math.abs(y - name.y) < 0.1 && x > name.x).map(({ text }) => text);
    };
    expect(rowOf('Eerste keuze').map(Number)).toEqual([1, 3, 0, 0, 0, 2, 1]);
    expect(rowOf('Tweede keuze').map(Number)).toEqual([0, 2, 3, 0, 0, 1, 1]);
    expect(rowOf('Weet ik niet')).toEqual(['Eerste keuze: 1 · Tweede keuze: 0']);
  });

  it('never part a strip from the words about it', async () => {
    for (const lines of [0, 200, 700, 1200, 1500, 1800, 2400]) {
      const from = summary({ caseLine: longNote.slice(0, lines) });
      const { pages } = await readPdf(renderPdf(session(from), options));
      for (const runs of pages) {
        const texts = runs.map(({ text }) => text.trim());
        const strips = texts.filter((text) => text.startsWith('midden van de groep')).length;
        const sentences = texts.filter((text) => text.startsWith('Woorden over 7 keuzes')).length;
        expect(sentences).toBe(strips);
      }
    }
  });
});
