import type { StripView } from '@zelfscan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSessionReport } from './build-session-report.js';
import en from 'texts:sessionReport/en';
import nl from 'texts:sessionReport/nl';
import { blocksOf, under } from './testing/blocks.js';
import { agreed, dilemma, strip, summary, support } from './testing/dilemmas.js';

const options = { organisation: 'Gemeente Voorbeeld', date: '2026-11-22' };
const build = (from = summary()) => buildSessionReport(from, nl, options);
const oneStrip = (of: StripView | null) => build(summary({ dilemmas: [dilemma({ strip: of, support: null })] })).blocks;
const textsOf = (blocks: ReturnType<typeof oneStrip>) => blocksOf(blocks, 'paragraph').map(({ text }) => text);

describe('buildSessionReport', () => {
  it('says what was agreed before anything else', () => {
    const { blocks } = build();
    expect(blocks[0]?.kind).toBe('cover');
    expect(blocksOf(blocks, 'heading').flatMap(({ level, text }) => (level === 1 ? [text] : []))).toEqual([
      'Afspraken',
      'Per dilemma',
      'Over dit verslag',
    ]);
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'Afspraken' });
    const headings = blocksOf(blocks, 'heading');
    headings.forEach(({ level }, i) => expect(level - (headings[i - 1]?.level ?? 0)).toBeLessThanOrEqual(1));
  });

  it('opens with when, how many and about what', () => {
    const [cover] = blocksOf(build().blocks, 'cover');
    expect(cover).toMatchObject({ kicker: 'Verslag van het gesprek', title: 'Dilemmakaart MDA++' });
    expect(cover?.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Organisatie: Gemeente Voorbeeld',
      'Datum: 22 november 2026',
      'Aanwezig: 7 deelnemers',
      `Casus: ${summary().caseLine}`,
    ]);
    const bare = buildSessionReport(summary({ caseLine: ' ' }), nl, { date: '2026-11-25' });
    expect(blocksOf(bare.blocks, 'cover')[0]?.facts.map(({ label }) => label)).toEqual([
      'Datum',
      'Aanwezig',
      'Verslag gemaakt',
    ]);
  });

  it('shows every agreement as the view has it', () => {
    const from = summary();
    const chapter = under(build(from).blocks, 'Afspraken');
    expect(blocksOf(chapter, 'heading').map(({ text }) => text)).toEqual(from.agreements.map(({ title }) => title));
    for (const { entries } of blocksOf(chapter, 'key-values')) {
      expect(entries).toEqual(agreed.map(({ label, text }) => ({ label, value: text })));
    }
    expect(blocksOf(under(build(summary({ agreements: [] })).blocks, 'Afspraken'), 'paragraph')).toMatchObject([
      { text: nl.agreements.none },
    ]);
  });

  it('keeps the order of the view', () => {
    const from = summary();
    const titles = blocksOf(under(build(from).blocks, 'Per dilemma'), 'heading').filter(({ level }) => level === 2);
    expect(titles.map(({ text }) => text)).toEqual(from.dilemmas.map(({ title }) => title));
  });

  it('takes both rounds from the view, the first hollow and the second filled', () => {
    const from = dilemma();
    const [block] = blocksOf(build(summary({ dilemmas: [from] })).blocks, 'dot-strip');
    const view = from.strip;
    expect(block).toMatchObject({
      ends: [view?.leftLabel, view?.rightLabel],
      named: 'ends',
      caption: `${view?.middle} · ${view?.caption}`,
    });
    expect(block?.rounds).toEqual([
      {
        label: 'Eerste keuze',
        mark: 'hollow',
        counts: view?.first,
        median: view?.before?.median,
        range: view?.before?.range,
      },
      { label: 'Tweede keuze', mark: 'filled', counts: view?.second, median: view?.median, range: view?.range },
    ]);
    expect(block?.table).toEqual({
      columns: ['Plek', 'Eerste keuze', 'Tweede keuze'],
      rows: view?.rows.map(({ label, first, second }) => [label, String(first), String(second)]),
    });
    expect(block?.alt).toBe(
      'Eerste keuze: 1 × Helemaal links; 3 × Links; 2 × Rechts; 1 × Helemaal rechts; 1 × Weet ik niet. ' +
        'Tweede keuze: 2 × Links; 3 × Iets naar links; 1 × Rechts; 1 × Helemaal rechts.',
    );
  });

  it('says what the view says of a strip', () => {
    const from = dilemma({ support: null });
    const view = from.strip;
    expect(textsOf(under(build(summary({ dilemmas: [from] })).blocks, from.title, 1))).toEqual([
      from.statement,
      view?.word,
      `${view?.sentence} ${view?.direction}`,
      view?.index,
    ]);
  });

  it('shows nothing of two people, and says why', () => {
    const from = dilemma({ strip: strip({ first: [1, 0, 0, 0, 0, 1, 0] }), support: support([0, 0, 1, 1, 0]) });
    const { blocks } = build(summary({ agreements: [], dilemmas: [from] }));
    expect(blocksOf(blocks, 'dot-strip')).toEqual([]);
    expect(textsOf(under(blocks, from.title))).toEqual([
      from.statement,
      'De ene kant: Open naar iedereen. De andere kant: Eerst apart en gedoseerd.',
      from.strip?.why,
      from.support?.why,
    ]);
    expect(JSON.stringify(blocks)).not.toContain('stip is één keuze');
  });

  it('shows dots of three people without a measure, and says why', () => {
    const view = strip({ first: [1, 0, 0, 1, 0, 1, 0] });
    const blocks = oneStrip(view);
    expect(blocksOf(blocks, 'dot-strip')[0]?.rounds).toMatchObject([{ label: 'Aantal keuzes', mark: 'filled' }]);
    expect(textsOf(blocks)).toContain(view.why);
    expect(blocksOf(blocks, 'paragraph').some(({ tone }) => tone === 'strong')).toBe(false);
  });

  it('shows a second round alone where the first may not be shown', () => {
    const view = { ...strip({ first: [1, 1, 0], second: [2, 1, 1] }), first: null, before: null };
    expect(blocksOf(oneStrip(view), 'dot-strip')[0]?.rounds).toMatchObject([
      { label: 'Tweede keuze', mark: 'filled', counts: [2, 1, 1] },
    ]);
  });

  it('shows a first round alone where too few chose again, without the figures of that second round', () => {
    const { first, median, range, n, unknown } = strip({ first: [1, 2, 1] });
    const before = { n, unknown, counts: first, median, range };
    const view = { ...strip({ first: [1, 2, 1] }), before, n: 2, median: null, range: null, caption: '2 deelnemers' };
    expect(blocksOf(oneStrip(view), 'dot-strip')).toMatchObject([
      { rounds: [{ label: 'Eerste keuze', counts: [1, 2, 1], median, range }], caption: '' },
    ]);
  });

  it('says that a dilemma without a revealed choice has none', () => {
    expect(textsOf(oneStrip(null))).toContain(nl.dilemmas.notChosen);
  });

  it('gives every position of support its word', () => {
    const from = dilemma({ support: support([0, 1, 2, 3, 1]) });
    const blocks = under(build(summary({ agreements: [], dilemmas: [from] })).blocks, nl.support);
    expect(blocksOf(blocks, 'dot-strip')).toMatchObject([{ named: 'stops', rounds: [{ counts: [0, 1, 2, 3, 1] }] }]);
    expect(blocksOf(blocks, 'key-values')[0]?.entries).toEqual([{ label: 'Bedenkingen', value: from.reservations }]);
  });

  it('explains once how to read the strips, and only what is there', () => {
    const intro = (from: ReturnType<typeof summary>) =>
      blocksOf(under(build(from).blocks, 'Per dilemma'), 'paragraph').filter(
        ({ tone, leads }) => tone === 'soft' && leads,
      );
    const { dots, rounds, spread, order } = nl.dilemmas.reading;
    expect(intro(summary()).map(({ text }) => text)).toEqual([
      [dots, rounds, spread, order].join(' '),
      dilemma().strip?.caution,
    ]);
    const one = summary({ dilemmas: [dilemma({ strip: strip({ first: [1, 0, 2] }), support: null })] });
    expect(intro(one)[0]?.text).toBe([dots, spread].join(' '));
  });

  it('ends with whom to call, what it is not and whose texts these are', () => {
    const from = summary();
    const blocks = under(build(from).blocks, 'Over dit verslag');
    expect(blocks[0]).toMatchObject({ kind: 'callout', title: nl.safety.title, why: nl.safety.text });
    expect(blocksOf(blocks, 'list')[0]?.items).toEqual(from.notFor.map((text) => ({ title: '', text })));
    expect(under(blocks, nl.about.status)).toMatchObject([{ text: from.provenance }]);
  });

  it('holds no text that is neither in the view nor a fixed word', () => {
    const from = summary();
    const known = JSON.stringify([from, nl, options]) + nl.day(options.date);
    const texts = build(from).blocks.flatMap((block) => {
      if (block.kind === 'cover') return block.facts.flatMap(({ label, value }) => [label, value]);
      if (block.kind === 'key-values') return block.entries.flatMap(({ label, value }) => [label, value]);
      if (block.kind === 'dot-strip')
        return [...block.ends, ...block.caption.split(' · '), ...block.rounds.map(({ label }) => label)];
      return block.kind === 'heading' ? [block.text] : [];
    });
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(known).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('without notes has none of them, nor reservations, and says so', () => {
    const note = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `¶${text}¶`);
    fc.assert(
      fc.property(note, note, fc.boolean(), (text, reservations, voted) => {
        const noted = dilemma({
          notes: [{ label: 'Bij links', text }],
          reservations,
          ...(voted ? {} : { strip: null, support: null }),
        });
        const from = summary({ dilemmas: [noted] });
        const none = JSON.stringify(buildSessionReport(from, nl, { ...options, notes: false, attached: true }));
        expect(JSON.stringify(build(from))).toContain('¶');
        expect(none).not.toContain('¶');
        expect(none).toContain(nl.about.leftOut.notes);
        expect(none).not.toContain(nl.about.attached.text);
      }),
    );
    const { blocks } = buildSessionReport(summary(), nl, { ...options, notes: false });
    expect(blocksOf(blocks, 'cover')[0]?.facts).toContainEqual({ label: 'Notities', value: 'Weggelaten' });
    expect(under(blocks, 'Afspraken')).toEqual(under(build().blocks, 'Afspraken'));
  });

  it('says that the conversation is in the file where it is', () => {
    const { blocks } = buildSessionReport(summary(), nl, { ...options, attached: true });
    expect(under(blocks, nl.about.attached.heading)).toMatchObject([{ text: nl.about.attached.text }]);
    expect(JSON.stringify(build())).not.toContain(nl.about.attached.text);
  });

  it('marks what the instrument says where its language is another', () => {
    const { blocks } = buildSessionReport(summary(), en, options);
    expect(blocksOf(blocks, 'dot-strip').map(({ named, lang }) => [named, lang])).toContainEqual(['ends', 'nl']);
    expect(blocksOf(blocks, 'dot-strip').filter(({ named }) => named === 'stops')[0]?.lang).toBeUndefined();
    const headings = blocksOf(blocks, 'heading');
    expect(headings.find(({ text }) => text === summary().dilemmas[0]?.title)?.lang).toBe('nl');
    expect(headings.find(({ text }) => text === en.dilemmas.heading)?.lang).toBeUndefined();
    expect(JSON.stringify(build().blocks)).not.toContain('"lang"');
  });

  it('is plain data, and speaks the language of its words', () => {
    const document = build();
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    const english = buildSessionReport(summary(), en, options);
    expect(english.language).toBe('en');
    expect(JSON.stringify(english.blocks)).not.toContain(nl.dilemmas.heading);
  });

  it('refuses a date that is none', () => {
    expect(() => buildSessionReport(summary(), nl, { date: 'gisteren' })).toThrow(RangeError);
  });
});
