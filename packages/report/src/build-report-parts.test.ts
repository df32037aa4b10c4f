import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.js';
import { holdsAll, reportParts, type ReportPart } from './build/options.js';
import type { Block, ReportDocument } from './document.js';
import en from 'texts:report/en';
import nl from 'texts:report/nl';
import { blocksOf, under } from './testing/blocks.js';
import { instrument } from './testing/instrument.js';
import { mixed, view, type ScanOptions } from './testing/scan.js';

const base = { organisation: 'Gemeente Voorbeeld', date: '2026-11-22' };
const build = (parts: readonly ReportPart[], scan: ScanOptions = { value: mixed }, more = {}) =>
  buildReport(view(scan), nl, { ...base, parts, ...more });
const chapters = ({ blocks }: ReportDocument) =>
  blocksOf(blocks, 'heading').flatMap(({ level, text }) => (level === 1 ? [text] : []));
const kinds = ({ blocks }: ReportDocument) => new Set(blocks.map(({ kind }) => kind));
const themes = instrument.themes.map(({ title }) => title);

const planned = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    itemId: `${(i % 8) + 1}.${Math.floor(i / 8) + 3}`,
    ...(i === 0 ? { action: 'Werkproces schrijven', owner: 'Teamleider', due: '1 februari' } : {}),
    ...(i === 1 ? { action: 'Oefenen' } : {}),
  }));

describe('the parts of a report', () => {
  it.each<[readonly ReportPart[], readonly string[], string | undefined, string]>([
    [[], ['Samenvatting', 'Actieplan', ...themes, 'Over dit rapport'], undefined, 'Rapport'],
    [
      ['answers', 'plan', 'summary'],
      ['Samenvatting', 'Actieplan', ...themes, 'Over dit rapport'],
      undefined,
      'Rapport',
    ],
    [['answers'], [...themes, 'Over dit rapport'], undefined, 'Antwoorden per thema'],
    [
      ['answers', 'summary'],
      ['Samenvatting', ...themes, 'Over dit rapport'],
      undefined,
      'Samenvatting en antwoorden per thema',
    ],
    [['answers', 'plan'], ['Actieplan', ...themes, 'Over dit rapport'], undefined, 'Actieplan en antwoorden per thema'],
    [['summary'], ['Per thema', 'Wat komt eerst'], 'page', 'Samenvatting'],
    [
      ['plan'],
      ['Prioriteiten', 'Zo houden we het vast', 'Wat goed gaat', 'Wat we nog niet weten'],
      'short',
      'Actieplan',
    ],
    [['plan', 'summary'], ['Per thema', 'Wat komt eerst', 'Actieplan'], 'short', 'Samenvatting en actieplan'],
  ])('%j: its chapters, its length and what it is called', (parts, headings, length, kicker) => {
    const document = build(parts);
    expect(chapters(document)).toEqual(headings);
    expect(document.length).toBe(length);
    expect(blocksOf(document.blocks, 'cover').map((cover) => cover.kicker)).toEqual([kicker]);
    expect(document.subject).toBe(`${kicker} van Kwaliteitskader zelfscan, versie 1.0.0`);
    expect(kinds(document).has('contents')).toBe(length === undefined);
    const levels = blocksOf(document.blocks, 'heading').map(({ level }) => level);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('are the same in any order, and all without a choice', () => {
    const whole = JSON.stringify(buildReport(view({ value: mixed }), nl, base));
    for (const parts of [[], ['plan', 'answers', 'summary'], [...reportParts]] as ReportPart[][]) {
      expect(JSON.stringify(build(parts))).toBe(whole);
    }
  });

  it('say what is not in the document', () => {
    expect(JSON.stringify(build([]).blocks)).not.toContain(nl.about.leftOut.heading);
    const about = under(build(['answers']).blocks, 'Over dit rapport');
    expect(under(about, nl.about.leftOut.heading)).toMatchObject([
      { text: 'Dit staat in het hele rapport: samenvatting en actieplan.' },
    ]);
    const brief = blocksOf(build(['plan'], {}, { notes: false }).blocks, 'key-values').at(-1);
    expect(brief?.entries.at(-1)?.value).toBe(
      `Dit staat in het hele rapport: samenvatting en antwoorden per thema. ${nl.about.leftOut.notes}`,
    );
  });

  it('name the document after what it is', () => {
    expect(build([]).title).toBe('Team Noord, najaar 2026 – Kwaliteitskader zelfscan');
    expect(build(['summary']).title).toBe('Team Noord, najaar 2026 – samenvatting – Kwaliteitskader zelfscan');
  });

  it('with the answers and the summary but no plan, still say what comes first', () => {
    const summary = under(
      build(['summary', 'answers'], { value: mixed, priorities: planned(1) }).blocks,
      'Samenvatting',
    );
    expect(blocksOf(under(summary, 'Wat komt eerst'), 'table')[0]?.rows).toHaveLength(1);
    expect(JSON.stringify(build([]).blocks)).not.toContain('"Wat komt eerst"');
  });
});

describe('the summary of one page', () => {
  const page = (scan: ScanOptions = { value: mixed }) => build(['summary'], scan);

  it('has a compact head, what stands, what must be in order, what comes first and what is not known', () => {
    const from = view({ value: mixed });
    const document = page();
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'cover',
      'paragraph',
      'callout',
      'heading',
      'bars',
      'heading',
      'paragraph',
      'list',
      'key-values',
      'key-values',
    ]);
    expect(blocksOf(document.blocks, 'cover')[0]?.facts).toEqual([
      { label: 'Organisatie', value: 'Gemeente Voorbeeld' },
      { label: 'Team', value: 'Wijkteam Noord · Het hele team, 9 mensen' },
      { label: 'Ingevuld', value: '54 van de 54 punten, het laatst op 22 november 2026' },
      { label: 'Datum', value: '22 november 2026' },
    ]);
    const [bars] = blocksOf(document.blocks, 'bars');
    expect(bars?.rows.map(({ theme, score, band }) => [theme, score, band])).toEqual(
      from.themes.map(({ short, scoreText, band }) => [short, scoreText, band]),
    );
    const [gaps] = blocksOf(document.blocks, 'key-values');
    expect(gaps?.entries[0]?.value).toContain(`Bij ${from.gaps.length} punten is het antwoord ‘weet ik niet’: `);
  });

  it('shows what was agreed with role and date, and what is missing of it', () => {
    const [table] = blocksOf(page({ value: () => 3, priorities: planned(3) }).blocks, 'table');
    expect(table?.rows.map(([, ...cells]) => cells)).toEqual([
      ['Grotendeels', 'Werkproces schrijven', 'Teamleider', '1 februari'],
      ['Grotendeels', 'Oefenen', 'Nog open', 'Nog open'],
      ['Grotendeels', 'Nog niets afgesproken', '–', '–'],
    ]);
  });

  it('calls suggestions suggestions', () => {
    const first = under(page().blocks, 'Wat komt eerst');
    expect(first[0]).toMatchObject({ text: nl.first.suggested });
    expect(blocksOf(first, 'list')[0]?.items[0]?.text).toBe('Punt 1.2 over privé en financiën (Nog niet)');
    expect(under(page({}).blocks, 'Wat komt eerst')[0]).toMatchObject({ text: nl.first.none });
  });

  it('ends long lists, and says where the rest is', () => {
    const scan: ScanOptions = { value: (i) => (i % 2 ? 'unknown' : 1), priorities: planned(8) };
    const document = page(scan);
    expect(blocksOf(document.blocks, 'table')[0]?.rows).toHaveLength(5);
    expect(blocksOf(document.blocks, 'paragraph').at(-1)?.text).toBe('En nog 3: zie het hele rapport.');
    const [callout] = blocksOf(document.blocks, 'callout');
    expect(callout?.items).toHaveLength(5);
    expect(callout?.why).toMatch(/^En nog \d+: zie het hele rapport\. /);
    expect(blocksOf(document.blocks, 'key-values')[0]?.entries[0]?.value).toMatch(/En nog 22: zie het hele rapport\.$/);
    expect(blocksOf(build(['summary', 'plan'], scan).blocks, 'paragraph').map(({ text }) => text)).toContain(
      'En nog 3: zie het actieplan.',
    );
  });

  it('stays within what a page holds, whatever the scan', () => {
    const values = fc.array(fc.constantFrom(1, 2, 3, 4, 'unknown' as const, 'na' as const, undefined), {
      minLength: 54,
      maxLength: 54,
    });
    fc.assert(
      fc.property(values, fc.nat(12), (answers, count) => {
        const { blocks } = page({ value: (i) => answers[i], priorities: planned(count) });
        const rows = [
          ...blocksOf(blocks, 'table').flatMap((table) => table.rows),
          ...blocksOf(blocks, 'list').flatMap((list) => list.items),
        ];
        expect(rows.length).toBeLessThanOrEqual(5);
        expect(blocksOf(blocks, 'callout').every(({ items }) => items.length <= 5)).toBe(true);
        expect(blocks.some(({ kind }) => ['radar', 'answer', 'page-break', 'form-lines'].includes(kind))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe('notes', () => {
  const marked = (i: number) => `n°${i}·eigen woorden·${i}°n`;
  const anyParts = fc.subarray([...reportParts]);

  it('are nowhere in a document without them, whatever the parts and the answers', () => {
    fc.assert(
      fc.property(
        anyParts,
        fc.constantFrom(...([1, 4, 'unknown', 'na', undefined] as const)),
        fc.boolean(),
        fc.boolean(),
        (parts, answer, choose, attached) => {
          const scan: ScanOptions = {
            value: (i) => (i % 3 ? mixed(i) : answer),
            note: marked,
            ...(choose ? { priorities: planned(3) } : {}),
          };
          const document = JSON.stringify(build(parts, scan, { notes: false, attached }));
          expect(document).not.toContain('eigen woorden');
          expect(document).toContain(nl.about.leftOut.notes);
          expect(document).not.toContain(nl.about.attached.text);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('that are left out are missed at the head of the document too', () => {
    for (const parts of [[], ['summary'], ['plan']] as ReportPart[][]) {
      const [cover] = blocksOf(build(parts, {}, { notes: false }).blocks, 'cover');
      expect(cover?.facts).toContainEqual({ label: 'Toelichtingen', value: 'Weggelaten' });
    }
  });

  it('are all there otherwise', () => {
    const answers = blocksOf(build([], { value: mixed, note: marked }).blocks, 'answer');
    expect(answers.map(({ note }) => note?.text)).toEqual(answers.map((_, i) => marked(i)));
  });
});

describe('answers in the file', () => {
  it('are announced, with how to open them, only where the document holds all of them', () => {
    const says = (parts: readonly ReportPart[], more = {}) =>
      JSON.stringify(build(parts, {}, { attached: true, ...more })).includes(nl.about.attached.text);
    expect([says([]), says([...reportParts])]).toEqual([true, true]);
    expect([says([], { attached: false }), says([], { notes: false })]).toEqual([false, false]);
    for (const parts of [['summary'], ['plan'], ['answers'], ['summary', 'answers']] as ReportPart[][]) {
      expect(says(parts)).toBe(false);
      expect(holdsAll({ parts })).toBe(false);
    }
    expect([holdsAll({}), holdsAll({ parts: [] }), holdsAll({ notes: false })]).toEqual([true, true, false]);
  });
});

describe('the language of a report', () => {
  const langs = (block: Block): string[] =>
    JSON.stringify(block)
      .match(/"(lang|labelLang)":"[^"]*"/g)
      ?.map((text) => text.split('"')[3] ?? '') ?? [];

  it('is that of the fixed words; what the instrument says is marked where that is another', () => {
    for (const parts of [[], ['summary'], ['plan']] as ReportPart[][]) {
      const scan: ScanOptions = { value: (i) => (i ? mixed(i) : 1), priorities: planned(2) };
      const document = buildReport(view(scan), en, { ...base, parts });
      expect(document.language).toBe('en');
      const found = document.blocks.flatMap(langs);
      expect(new Set(found)).toEqual(new Set(['nl']));
      const marked = new Set(document.blocks.filter((block) => langs(block).length > 0).map(({ kind }) => kind));
      for (const kind of ['cover', ...(parts.includes('plan') ? [] : ['bars', 'callout'])]) {
        expect(marked).toContain(kind);
      }
    }
    const { blocks } = buildReport(view({ value: mixed }), en, base);
    for (const kind of ['answer', 'radar', 'score', 'bars'] as const) {
      expect(blocksOf(blocks, kind).every(({ lang }) => lang === 'nl')).toBe(true);
    }
    expect(blocksOf(blocks, 'heading').flatMap(({ text, lang }) => (lang ? [text] : []))).toEqual(themes);
  });

  it('is not said of each block where it is one', () => {
    expect(build([]).blocks.flatMap(langs)).toEqual([]);
    expect(build([]).language).toBe('nl');
  });
});

describe('the house of a report', () => {
  it('goes along as it is given', () => {
    const houseStyle = { accent: '#00811f' };
    expect(build([], {}, { houseStyle }).houseStyle).toEqual(houseStyle);
    expect('houseStyle' in build([])).toBe(false);
  });
});
