import type { DilemmaItem, Instrument } from '@zelfscan/schema';
import { describe, expect, it } from 'vitest';
import { buildCardForm } from './build-card-form.js';
import cardFormEn from 'texts:cardForm/en';
import nl from 'texts:cardForm/nl';
import { blocksOf, under } from './testing/blocks.js';
import { instrument as scan } from './testing/instrument.js';

const dilemma = (id: string, change: Partial<DilemmaItem> = {}): DilemmaItem => ({
  type: 'dilemma',
  id,
  title: `Dilemma ${id}`,
  statement: `Wat doen we met ${id}?`,
  positions: 3,
  poles: [
    { title: `Wel ${id}`, why: 'Eerlijk.', overdone: 'Gevaarlijk.' },
    { title: `Geen ${id}`, why: 'Veilig.', overdone: 'Oneerlijk.' },
  ],
  questions: ['Wat zie je?', 'Wie weet het?'],
  phases: ['V', 'S'],
  reserve: false,
  sources: [],
  terms: [],
  ...change,
});

const places = ['Links', 'Midden', 'Rechts'].map((label, i) => ({ value: i + 1, label, meaning: '' }));
const theme = (id: string, items: readonly DilemmaItem[]) => ({
  id,
  title: `Thema ${id}`,
  short: id,
  intro: `Over ${id}.`,
  discuss: '',
  scale: 'plek',
  items,
});
const card: Instrument = {
  ...scan,
  title: 'Dilemmakaart',
  notFor: ['Geen besluit.'],
  scales: { plek: { id: 'plek', levels: places, unknown: 'Weet ik niet', notApplicable: null, bands: [] } },
  phases: [
    { id: 'V', title: 'Veilig', intro: '' },
    { id: 'S', title: 'Samen', intro: '' },
  ],
  themes: [theme('een', [dilemma('extra', { reserve: true }), dilemma('aap')]), theme('twee', [dilemma('noot')])],
};
const build = () => buildCardForm(card, nl, { organisation: 'Gemeente Voorbeeld' });

describe('buildCardForm', () => {
  it('asks every dilemma, those in reserve last, each with a number', () => {
    expect(blocksOf(build().blocks, 'form-place').map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Dilemma aap',
      '2 Dilemma noot',
      '3 Dilemma extra',
    ]);
    const headings = blocksOf(build().blocks, 'heading').flatMap(({ level, text }) => (level === 1 ? [text] : []));
    expect(headings).toEqual([nl.howTo.heading, 'Thema een', 'Thema twee', nl.reserve, nl.about]);
    expect(blocksOf(under(build().blocks, nl.reserve), 'form-place')).toHaveLength(1);
  });

  it('puts both sides and a box per place, in words too', () => {
    expect(blocksOf(build().blocks, 'form-place')[0]).toMatchObject({
      statement: 'Wat doen we met aap?',
      about: 'Veilig · Samen',
      poles: [
        {
          title: 'Wel aap',
          entries: [
            { label: nl.why, value: 'Eerlijk.' },
            { label: nl.overdone, value: 'Gevaarlijk.' },
          ],
        },
        { title: 'Geen aap' },
      ],
      places: [
        { key: '1', label: 'Links', text: '' },
        { key: '2', label: 'Midden', text: '' },
        { key: '3', label: 'Rechts', text: '' },
      ],
      others: [{ key: '?', label: 'Weet ik niet', text: '' }],
      note: { label: 'Toelichting', lines: 2 },
    });
  });

  it('says whom to call before anything is asked', () => {
    const { blocks } = build();
    const call = blocks.findIndex((block) => block.kind === 'callout' && block.title === nl.safety.title);
    expect(call).toBeGreaterThan(0);
    expect(call).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'form-place'));
  });

  it('has nothing to ask of an instrument without dilemmas', () => {
    expect(blocksOf(buildCardForm(scan, nl, {}).blocks, 'form-place')).toEqual([]);
  });

  it('marks the texts of the instrument where its language is another', () => {
    const english = buildCardForm(card, cardFormEn, {});
    expect(english.language).toBe('en');
    expect(blocksOf(english.blocks, 'form-place').every(({ lang }) => lang === 'nl')).toBe(true);
    expect(JSON.stringify(build())).not.toContain('"lang"');
  });

  it('is plain data without any score', () => {
    const document = build();
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(JSON.stringify(document)).not.toMatch(/score/i);
  });
});
