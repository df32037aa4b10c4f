import type { Instrument } from '@zelfscan/schema';
import { describe, expect, it } from 'vitest';
import { buildForm, type FormOptions } from './build-form.js';
import formEn from 'texts:form/en';
import nl from 'texts:form/nl';
import { blocksOf, under } from './testing/blocks.js';
import { instrument } from './testing/instrument.js';

const items = instrument.themes.flatMap((theme) => theme.items);
const build = (from: Instrument = instrument, options: FormOptions = {}) => buildForm(from, nl, options);

describe('buildForm', () => {
  it('asks every item, with its number, its levels and what each means for it', () => {
    const asked = blocksOf(build().blocks, 'form-item');
    expect(asked.map(({ number, title, statement }) => [number, title, statement])).toEqual(
      items.map(({ id, title, statement }) => [id, title, statement]),
    );
    expect(asked[0]?.levels).toEqual([
      { key: '1', label: 'Nog niet', text: 'Antwoord 1 bij 1.1: zo ziet dat er in ons team uit.' },
      { key: '2', label: 'Deels', text: 'Antwoord 2 bij 1.1: zo ziet dat er in ons team uit.' },
      { key: '3', label: 'Grotendeels', text: 'Antwoord 3 bij 1.1: zo ziet dat er in ons team uit.' },
      { key: '4', label: 'Geborgd', text: 'Antwoord 4 bij 1.1: zo ziet dat er in ons team uit.' },
    ]);
    expect(asked[0]?.others).toEqual([
      { key: '?', label: 'Weet ik niet', text: '' },
      { key: '–', label: 'Niet van toepassing', text: '' },
    ]);
    expect(asked.map(({ basis }) => basis)).toEqual(
      items.map((item) => ('basis' in item && item.basis ? '★ Basispunt' : '')),
    );
    expect(asked.every(({ note }) => note.label === 'Toelichting' && note.lines > 0)).toBe(true);
  });

  it('offers only the answers that the scale has', () => {
    const scales = Object.fromEntries(
      Object.entries(instrument.scales).map(([id, scale]) => [id, { ...scale, unknown: null, notApplicable: null }]),
    );
    expect(blocksOf(build({ ...instrument, scales }).blocks, 'form-item')[0]?.others).toEqual([]);
  });

  it('starts with who and when, how to fill it in and what the answers mean', () => {
    const { blocks } = build(instrument, { organisation: 'Gemeente Voorbeeld' });
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['cover', 'form-lines', 'heading']);
    expect(blocksOf(blocks, 'cover')[0]).toMatchObject({
      title: 'Kwaliteitskader zelfscan',
      facts: [
        { label: 'Organisatie', value: 'Gemeente Voorbeeld' },
        { label: 'Instrument', value: 'Kwaliteitskader zelfscan, versie 1.0.0' },
      ],
    });
    expect(blocksOf(blocks, 'form-lines')[0]?.entries.map(({ label }) => label)).toEqual([
      'Team of wijk',
      'Ingevuld met',
      'Datum',
    ]);
    const howTo = under(blocks, nl.howTo.heading);
    expect(blocksOf(howTo, 'list')[0]?.items.map(({ text }) => text)).toEqual(nl.howTo.steps);
    expect(blocksOf(howTo, 'key-values')[0]?.entries.map(({ label, value }) => [label, value])).toEqual([
      ...Object.values(instrument.scales)[0]!.levels.map(({ value, label, meaning }) => [
        `${value}  ${label}`,
        meaning,
      ]),
      ['★ Basispunt', nl.basisText],
    ]);
  });

  it('lets tick where there are few choices, and write where there are many or none', () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `Keuze ${i}` }));
    const field = (id: string, of: ReturnType<typeof options> | null) => ({
      id,
      label: id,
      hint: `Over ${id}`,
      options: of,
    });
    const profile = [field('rol', options(3)), field('regio', options(28)), field('team', null)];
    const [lines] = blocksOf(build({ ...instrument, profile }).blocks, 'form-lines');
    expect(lines?.entries.map(({ label, hint, choices }) => [label, hint, choices.length])).toEqual([
      ['rol', 'Over rol', 3],
      ['regio', 'Over regio', 0],
      ['team', 'Over team', 0],
      ['Datum', '', 0],
    ]);
    expect(
      blocksOf(build({ ...instrument, profile: [] }).blocks, 'form-lines')[0]?.entries.map(({ label }) => label),
    ).toEqual(['Team', 'Ingevuld door', 'Datum']);
  });

  it('gives every theme a page with its question, and room for what was said and chosen', () => {
    const { blocks } = build();
    for (const theme of instrument.themes) {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === theme.title);
      expect(blocks[at - 1]?.kind).toBe('page-break');
      const chapter = under(blocks, theme.title);
      expect(blocksOf(chapter, 'form-item')).toHaveLength(theme.items.length);
      expect(blocksOf(chapter, 'paragraph').map(({ text }) => text)).toContain(theme.discuss);
      expect(blocksOf(chapter, 'form-lines')[0]?.entries[0]?.lines).toBe(3);
    }
    const [plan] = blocksOf(under(blocks, nl.plan.heading), 'table');
    expect(plan?.rows.map(([first]) => first)).toEqual([1, 2, 3, 4, 5].map((n) => `Keuze ${n}`));
    expect(plan?.rows.every((cells) => cells.slice(1).every((cell) => cell === ''))).toBe(true);
  });

  it('asks a subset only, and leaves out a theme of which nothing is asked', () => {
    const omit = [...instrument.themes[0]!.items.map(({ id }) => id), '2.1'];
    const from = { ...instrument, subsets: [{ id: 'kort', title: 'Korte versie', omit }] };
    const short = build(from, { subset: 'kort' });
    expect(blocksOf(short.blocks, 'form-item').map(({ number }) => number)).toEqual(
      items.map(({ id }) => id).filter((id) => !omit.includes(id)),
    );
    expect(() => under(short.blocks, instrument.themes[0]!.title)).toThrow();
    expect(blocksOf(short.blocks, 'cover')[0]?.subtitle).toBe('Korte versie');
    expect(short.title).toBe('Kwaliteitskader zelfscan – Korte versie – Formulier voor op papier');
    for (const subset of [null, 'geen', 'constructor']) {
      expect(blocksOf(build(from, { subset }).blocks, 'form-item')).toHaveLength(items.length);
    }
  });

  it('explains the words that its items use, in order, once', () => {
    const glossary = {
      vt: { term: 'Veilig Thuis', text: 'Advies en meldpunt.' },
      mc: { term: 'Meldcode', text: 'Vijf stappen.' },
      x: { term: 'Ander', text: 'Niet gebruikt.' },
    };
    const themes = instrument.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) => ({ ...item, terms: ['vt', 'mc', 'weg', 'constructor'] })),
    }));
    const words = under(build({ ...instrument, glossary, themes }).blocks, nl.glossary);
    expect(blocksOf(words, 'key-values')[0]?.entries).toEqual([
      { label: 'Meldcode', value: 'Vijf stappen.' },
      { label: 'Veilig Thuis', value: 'Advies en meldpunt.' },
    ]);
    expect(() => under(build().blocks, nl.glossary)).toThrow();
  });

  it('says whose texts these are and what it is not', () => {
    const about = under(build({ ...instrument, notFor: ['Geen toets.'] }).blocks, nl.about);
    expect(JSON.stringify(about)).toContain(instrument.provenance);
    expect(JSON.stringify(about)).toContain('Geen toets.');
  });

  it('marks the texts of the instrument where its language is another', () => {
    const { blocks, language } = buildForm(instrument, formEn, {});
    expect(language).toBe('en');
    expect(blocksOf(blocks, 'form-item').every(({ lang }) => lang === 'nl')).toBe(true);
    expect(blocksOf(blocks, 'form-lines')[0]?.entries.map(({ lang }) => lang)).toEqual(['nl', 'nl', undefined]);
    expect(JSON.stringify(build())).not.toContain('"lang"');
  });

  it('is plain data with the house it is given', () => {
    const document = build(instrument, { houseStyle: { accent: '#00811f' } });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document.houseStyle).toEqual({ accent: '#00811f' });
  });
});
