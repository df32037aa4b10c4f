import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCardReport } from './build-card-report.js';
import en from 'texts:cardReport/en';
import nl from 'texts:cardReport/nl';
import { blocksOf, under } from './testing/blocks.js';
import { card, onCard } from './testing/dilemmas.js';

const build = (from = card()) => buildCardReport(from, nl, { date: '2026-11-22' });

describe('buildCardReport', () => {
  it('goes through the phases, with every place in words', () => {
    const from = card();
    const { blocks } = build(from);
    expect(blocksOf(blocks, 'heading').flatMap(({ level, text }) => (level === 1 ? [text] : []))).toEqual([
      ...from.phases.map(({ title }) => title),
      'Over dit verslag',
    ]);
    for (const { title, dilemmas } of from.phases) {
      const said = dilemmas.filter(({ value }) => value !== null);
      expect(blocksOf(under(blocks, title), 'place')).toMatchObject(
        said.map(({ title, statement, poles, value, answer, positions }) => ({
          title,
          statement,
          ends: poles.map((pole) => pole.title),
          positions,
          position: typeof value === 'number' ? value : null,
          answer,
        })),
      );
    }
  });

  it('names what is open, but not what is in reserve', () => {
    const { blocks } = build();
    expect(blocksOf(under(blocks, 'Directe veiligheid'), 'key-values')).toEqual([
      { kind: 'key-values', entries: [{ label: 'Nog open', value: 'Dilemma twee' }] },
    ]);
    expect(blocksOf(under(blocks, 'Samenwerken'), 'key-values')).toEqual([]);
  });

  it('gives a note once, and says where', () => {
    const notes = blocksOf(build().blocks, 'place').map(({ title, note }) => `${title}: ${note?.text ?? ''}`);
    expect(notes).toEqual([
      'Dilemma één: Omdat er kinderen in huis zijn.',
      'Dilemma vier: Zie het werkproces.',
      'Dilemma drie: ',
      'Dilemma vier: Staat bij ‘Directe veiligheid’.',
      'Dilemma vijf: ',
    ]);
  });

  it('keeps a note on a dilemma that is still open', () => {
    const open = onCard('zeven', null, { note: 'Eerst navragen.' });
    const from = card({ dilemmas: [open], phases: [{ id: 'V', title: 'Fase', intro: '', dilemmas: [open] }] });
    expect(blocksOf(build(from).blocks, 'place')).toMatchObject([
      { position: null, answer: 'Nog open', note: { text: 'Eerst navragen.' } },
    ]);
  });

  it('forgets no dilemma that is in no phase', () => {
    const loose = onCard('los', 2);
    const { blocks } = build(card({ dilemmas: [...card().dilemmas, loose] }));
    expect(blocksOf(under(blocks, nl.others), 'place')).toMatchObject([{ title: 'Dilemma los', position: 2 }]);
  });

  it('is honest about an empty card', () => {
    const open = onCard('één', null);
    const from = card({
      name: '',
      dilemmas: [open],
      phases: [{ id: 'V', title: 'Fase', intro: '', dilemmas: [open] }],
    });
    const { title, blocks } = build(from);
    expect(title).toBe(from.title);
    expect(blocksOf(blocks, 'cover')[0]).toMatchObject({ title: from.title, subtitle: '' });
    expect(under(blocks, 'Fase')).toMatchObject([{ text: nl.nothing }, { entries: [{ value: 'Dilemma één' }] }]);
  });

  it('ends with whom to call, what it is not, status and sources', () => {
    const from = card();
    const about = under(build(from).blocks, 'Over dit verslag');
    expect(about[0]).toMatchObject({ kind: 'callout', title: nl.safety.title });
    expect(blocksOf(about, 'key-values')[0]?.entries).toEqual(
      from.sources.map(({ code, text }) => ({ label: code, value: text })),
    );
  });

  it('without notes has none of them, and says so', () => {
    const note = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `¶${text}¶`);
    fc.assert(
      fc.property(note, fc.constantFrom(1, 4, 'unknown' as const, null), fc.boolean(), (text, value, twice) => {
        const noted = onCard('a', value, { note: text });
        const phase = (id: string) => ({ id, title: id, intro: '', dilemmas: [noted] });
        const from = card({ dilemmas: [noted], phases: [phase('V'), ...(twice ? [phase('R')] : [])] });
        const all = JSON.stringify(build(from));
        const none = JSON.stringify(buildCardReport(from, nl, { date: '2026-11-22', notes: false, attached: true }));
        expect(all).toContain('¶');
        expect(none).not.toContain('¶');
        expect(none).not.toContain(nl.noteAt('V'));
        expect(none).toContain(nl.about.leftOut.notes);
        expect(none).not.toContain(nl.about.attached.text);
        // A note alone is no place: without it the dilemma is as open as the others.
        expect(none.includes('"kind":"place"')).toBe(value !== null);
      }),
    );
    expect(
      blocksOf(buildCardReport(card(), nl, { date: '2026-11-22', notes: false }).blocks, 'cover')[0]?.facts,
    ).toContainEqual({ label: 'Toelichtingen', value: 'Weggelaten' });
  });

  it('says that the answers are in the file where they are', () => {
    const about = under(buildCardReport(card(), nl, { date: '2026-11-22', attached: true }).blocks, 'Over dit verslag');
    expect(under(about, nl.about.attached.heading)).toMatchObject([{ text: nl.about.attached.text }]);
  });

  it('marks what the instrument says where its language is another', () => {
    const { blocks, language } = buildCardReport(card(), en, { date: '2026-11-22' });
    expect(language).toBe('en');
    expect(blocksOf(blocks, 'place').every(({ lang }) => lang === 'nl')).toBe(true);
    expect(blocksOf(blocks, 'heading').map(({ text, lang }) => [text, lang])).toEqual([
      ...card().phases.map(({ title }) => [title, 'nl']),
      ...['heading', 'notFor', 'status', 'sources'].map((key) => [en.about[key as 'heading'], undefined]),
    ]);
    expect(JSON.stringify(build().blocks)).not.toContain('"lang"');
  });

  it('is plain data without any score', () => {
    const document = build();
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(JSON.stringify(document)).not.toMatch(/score/i);
  });
});
