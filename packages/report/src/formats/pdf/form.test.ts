import { describe, expect, it } from 'vitest';
import type { FormItemBlock, ReportDocument } from '../../document.js';
import { blocksOf } from '../../testing/blocks.js';
import { documents } from '../../testing/documents.js';
import { expectWellPlaced } from '../../testing/expect-pdf.js';
import { options } from '../../testing/fonts.js';
import { RawPdf } from '../../testing/raw-pdf.js';
import { readPdf } from '../../testing/read-pdf.js';
import { contentOf, kidsOf, nodesOf, operatorsOf, spoken, structureOf } from '../../testing/tagged-pdf.js';
import { renderPdf } from './index.js';

const form = documents.form as ReportDocument;
const cardForm = documents['form of a card'] as ReportDocument;
const items = blocksOf(form.blocks, 'form-item');
const [first] = items as [FormItemBlock, ...FormItemBlock[]];

/** The sides of the squares that are drawn with a line around them. */
const boxesOf = (document: ReportDocument): number[] => {
  const pdf = new RawPdf(renderPdf(document, options));
  return operatorsOf(pdf)
    .flatMap((each) => [...each.matchAll(/[-\d.]+ [-\d.]+ ([-\d.]+) ([-\d.]+) re/g)])
    .map(([, width, height]) => [Math.abs(Number(width)), Math.abs(Number(height))] as const)
    .filter(([width, height]) => width === height)
    .map(([side]) => side);
};

describe('a paper form', { timeout: 60_000 }, () => {
  it.each([
    ['of a scan', form],
    ['of a card', cardForm],
  ])('%s has all texts in their place, and is the same every time', async (_, document) => {
    const bytes = renderPdf(document, options);
    expect(renderPdf(document, options)).toEqual(bytes);
    expectWellPlaced(await readPdf(bytes));
  });

  it('has a box of at least 12 points for every answer', () => {
    const answers = items.reduce((sum, { levels, others }) => sum + levels.length + others.length, 0);
    const choices = blocksOf(form.blocks, 'form-lines').flatMap(({ entries }) =>
      entries.flatMap((each) => each.choices),
    );
    const boxes = boxesOf(form);
    expect(boxes).toHaveLength(answers + choices.length);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(12);
    const places = blocksOf(cardForm.blocks, 'form-place').reduce(
      (sum, each) => sum + each.places.length + each.others.length,
      0,
    );
    expect(boxesOf(cardForm)).toHaveLength(places);
  });

  it('never cuts an item', async () => {
    const { pages } = await readPdf(renderPdf(form, options));
    const pageOf = (text: string) => pages.findIndex((runs) => runs.some((run) => run.text.includes(text)));
    const numbered = items.map((item) => {
      const at = pages.findIndex((runs) => runs.some((run) => run.text.trim() === item.number && run.size > 15));
      return { item, at };
    });
    expect(new Set(numbered.map(({ at }) => at)).size).toBeGreaterThan(3);
    for (const { item, at } of numbered) {
      expect(at, item.number).toBeGreaterThanOrEqual(0);
      expect(pageOf(item.title), item.title).toBe(at);
    }
    // As many answers and lines to write on as items on each page.
    for (const runs of pages) {
      const count = (text: string) => runs.filter((run) => run.text.trim() === text).length;
      const here = runs.filter((run) => run.size > 15 && items.some(({ number }) => number === run.text.trim()));
      expect(count(first.note.label)).toBe(here.length);
      expect(count(first.others[0]?.label ?? '')).toBe(here.length);
    }
  });

  it('goes on with an item that fits on no page', async () => {
    const statement = Array.from({ length: 1200 }, (_, n) => `woord${n}`).join(' ');
    const document = { ...form, blocks: [{ ...first, statement }] };
    const read = await readPdf(renderPdf(document, options));
    expect(read.pages.length).toBeGreaterThan(1);
    expectWellPlaced(read);
    expect(JSON.stringify(read.pages)).toContain('woord1199');
  });

  it('makes room for labels that are long', async () => {
    const levels = first.levels.map((level) => ({
      ...level,
      label: `Arbeidsongeschiktheidsverzekering ${level.label}`,
    }));
    const others = [...first.others, ...first.others].map((each) => ({ ...each, label: `${each.label} `.repeat(12) }));
    const read = await readPdf(renderPdf({ ...form, blocks: [{ ...first, levels, others }] }, options));
    expectWellPlaced(read);
  });

  it('reads an item as a heading and a list of answers with their keys', () => {
    const pdf = new RawPdf(renderPdf({ ...form, blocks: [first] }, options));
    const content = contentOf(pdf);
    const nodes = nodesOf(structureOf(pdf));
    const said = (node: (typeof nodes)[number]) => spoken(node, content).trim();
    const heading = nodes.find(({ role }) => /^H\d$/.test(role));
    expect(heading && said(heading)).toBe(`${first.number} ${first.title}`);
    const list = nodes.filter(({ role }) => role === 'LI').map((item) => kidsOf(item).map(({ role }) => role));
    expect(list).toEqual(Array.from({ length: first.levels.length + first.others.length }, () => ['Lbl', 'LBody']));
    const [level] = first.levels;
    const answer = nodes.find(({ role }) => role === 'LI');
    expect(answer && said(answer)).toBe(`${level?.key} ${level?.label} ${level?.text}`);
    expect(content.unmarked).toEqual([]);
  });
});
