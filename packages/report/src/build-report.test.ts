import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.js';
import type { Block } from './document.js';
import en from 'texts:report/en';
import nl from 'texts:report/nl';
import { blocksOf, under } from './testing/blocks.js';
import { instrument } from './testing/instrument.js';
import { mixed, view, type ScanOptions } from './testing/scan.js';
import { en as enWording } from '../../core/src/testing/wording.js';

const options = { organisation: 'Gemeente Voorbeeld', date: '2026-11-22' };
const build = (scan: ScanOptions = {}) => buildReport(view(scan), nl, options);

const priorities = [
  { itemId: '2.2', action: 'Werkproces schrijven', owner: 'Teamleider', due: '1 februari' },
  { itemId: '1.3' },
];

describe('buildReport', () => {
  it('tells everything in the order of a conversation', () => {
    const { blocks } = build({ value: mixed });
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents']);
    expect(blocksOf(blocks, 'heading').flatMap(({ level, text }) => (level === 1 ? [text] : []))).toEqual([
      'Samenvatting',
      'Actieplan',
      ...instrument.themes.map(({ title }) => title),
      'Over dit rapport',
    ]);
    const headings = blocksOf(blocks, 'heading');
    headings.forEach(({ level }, i) => expect(level - (headings[i - 1]?.level ?? 0)).toBeLessThanOrEqual(1));
  });

  it('opens with who, when and how much', () => {
    const [cover] = blocksOf(build({ value: (i) => (i < 20 ? 3 : undefined) }).blocks, 'cover');
    expect(cover?.title).toBe('Team Noord, najaar 2026');
    expect(cover?.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Organisatie: Gemeente Voorbeeld',
      'Team of wijk: Wijkteam Noord',
      'Ingevuld met: Het hele team, 9 mensen',
      'Ingevuld: 20 van de 54 punten',
      'Laatst gewijzigd: 22 november 2026',
      'Datum van dit rapport: 22 november 2026',
      'Instrument: Kwaliteitskader zelfscan, versie 1.0.0',
      `Status van de teksten: ${instrument.provenance}`,
    ]);
  });

  it('leaves out an organisation that is not given', () => {
    const [cover] = blocksOf(buildReport(view(), nl, { date: '2026-11-22' }).blocks, 'cover');
    expect(cover?.facts[0]?.label).toBe('Team of wijk');
  });

  it('takes every figure from the view', () => {
    const from = view({ value: mixed });
    const { blocks } = buildReport(from, nl, options);
    const [bars] = blocksOf(blocks, 'bars');
    expect(bars?.rows.map(({ theme, score, given, unknown, alt }) => [theme, score, given, unknown, alt])).toEqual(
      from.themes.map((theme) => [
        theme.title,
        theme.scoreText,
        `${theme.answered} van ${theme.total}`,
        `${theme.unknown} van ${theme.total}`,
        theme.partsText,
      ]),
    );
    bars?.rows.forEach(({ stretches }, i) => {
      expect(stretches.map(({ count }) => count)).toEqual(
        from.themes[i]?.parts.map(({ count }) => count).filter((count) => count > 0),
      );
    });
    const [radar] = blocksOf(blocks, 'radar');
    expect(radar).toMatchObject({ rings: from.radar.rings, alt: from.radar.text });
    expect(radar?.axes.map(({ place, text }) => [place, text])).toEqual(
      from.themes.map(({ place, scoreText }) => [place, scoreText]),
    );
    for (const theme of from.themes) {
      const chapter = under(blocks, theme.title);
      expect(blocksOf(chapter, 'score')[0]?.score).toBe(theme.scoreText);
      expect(blocksOf(chapter, 'paragraph').map(({ text }) => text)).toEqual([theme.explanation, theme.discuss]);
      expect(blocksOf(chapter, 'answer').map(({ label, anchor }) => [label.toLowerCase(), anchor])).toEqual(
        theme.items.map(({ label, anchor }) => [label.toLowerCase(), anchor]),
      );
    }
  });

  it('puts what must be in order first before the figures, and says why', () => {
    const blocks = under(build({ value: (i) => (i === 0 ? 1 : 4) }).blocks, 'Samenvatting');
    const [callout] = blocksOf(blocks, 'callout');
    expect(callout).toMatchObject({
      title: 'Eerst op orde (1)',
      items: [{ title: 'Punt 1.1 over privé en financiën' }],
      why: 'Hier vraagt de wet of een landelijke norm om. Een goed gemiddelde verandert daar niets aan.',
    });
    const place = (kind: Block['kind']) => blocks.findIndex((block) => block.kind === kind);
    expect(place('callout')).toBeLessThan(place('radar'));
    expect(blocksOf(build({ value: () => 4 }).blocks, 'callout')).toEqual([]);
  });

  it('says which items have no part in a mean', () => {
    const chapter = under(build({ value: mixed }).blocks, instrument.themes[0]?.title ?? '');
    expect(blocksOf(chapter, 'key-values')).toEqual([
      { kind: 'key-values', entries: [{ label: 'Weet ik niet', value: 'Punt 1.6 over privé en financiën' }] },
    ]);
  });

  it('shows the chosen priorities as a table to work from, and no suggestions beside them', () => {
    const blocks = under(build({ value: mixed, priorities }).blocks, 'Prioriteiten');
    const [table] = blocksOf(blocks, 'table');
    expect(table?.rows).toEqual([
      [
        'Punt 2.2 over privé en financiën',
        'Nu: Grotendeels. Basispunt (★).',
        'Werkproces schrijven',
        'Teamleider',
        '1 februari',
        '',
      ],
      ['Punt 1.3 over privé en financiën', 'Nu: Geborgd.', '', '', '', ''],
    ]);
    expect(table?.columns.map(({ label, tick }) => (tick ? `${label} □` : label))).toEqual([
      'Punt',
      'Waarom',
      'Wat spreken we af?',
      'Wie? (rol)',
      'Wanneer klaar?',
      'Klaar □',
    ]);
    expect(table?.lines).toBe(3);
    expect(blocksOf(blocks, 'list')).toEqual([]);
  });

  it('says in the plan what must be in order first and was not chosen', () => {
    const one = (i: number) => (i < 2 || i === 7 ? 1 : 4);
    const plan = under(build({ value: one, priorities: [{ itemId: '1.1' }] }).blocks, 'Actieplan');
    expect(blocksOf(plan, 'callout')).toMatchObject([
      {
        title: 'Eerst op orde, en nog niet in dit plan (2)',
        items: [
          { title: 'Punt 1.2 over privé en financiën', text: '' },
          { title: 'Punt 2.1 over privé en financiën', text: '' },
        ],
      },
    ]);
    expect(blocksOf(plan, 'table')[0]?.rows[0]?.[1]).toBe('Nu: Nog niet. Moet eerst op orde.');
    expect(blocksOf(under(build({ value: one }).blocks, 'Actieplan'), 'callout')).toEqual([]);
  });

  it('shows suggestions as suggestions, with their sum, when nothing is chosen', () => {
    const from = view({ value: mixed });
    const blocks = under(buildReport(from, nl, options).blocks, 'Prioriteiten');
    expect(blocksOf(blocks, 'paragraph').map(({ text }) => text)).toEqual([
      nl.plan.noPriorities,
      nl.plan.suggestionsIntro,
    ]);
    const [table] = blocksOf(blocks, 'table');
    expect(table?.columns.at(-1)).toMatchObject({ label: 'Kies', tick: true });
    const blank = ['', '', '', ''];
    expect(table?.rows).toEqual([
      ...from.suggestions.map(({ title, explanation }) => [title, explanation, ...blank]),
      ['Eigen punt', '', ...blank],
      ['Eigen punt', '', ...blank],
    ]);
    expect(table?.rows[0]?.[1]).toMatch(/^Belang 3 × afstand 3 = 9\./);
  });

  it('shows every answer with its basis mark, note and flag', () => {
    const answers = blocksOf(
      build({ value: (i) => (i === 0 ? 1 : 'unknown'), note: (i) => (i < 2 ? `  Zie ${i}\n` : ' ') }).blocks,
      'answer',
    );
    expect(answers).toHaveLength(54);
    expect(answers[0]).toMatchObject({
      basis: '★ Basispunt',
      flag: 'Eerst op orde',
      fill: { kind: 'level', rank: 0, of: 4 },
      label: 'Nog niet',
      note: { label: 'Toelichting', text: '  Zie 0\n' },
    });
    expect(answers[1]).toMatchObject({ flag: '', fill: { kind: 'unknown' }, label: 'Weet ik niet', anchor: '' });
    expect(answers[2]).toMatchObject({ basis: '', note: null });
  });

  it('calls the note of an item that does not apply its reason', () => {
    const answers = blocksOf(
      build({ value: (i) => (i ? 3 : 'na'), note: () => 'Doet de buurgemeente' }).blocks,
      'answer',
    );
    expect(answers.slice(0, 2).map(({ note }) => note?.label)).toEqual(['Reden', 'Toelichting']);
  });

  it('says with every item what it rests on, as far as that is listed', () => {
    const [first] = instrument.themes[0]?.items ?? [];
    const cited = {
      ...instrument,
      themes: instrument.themes.map((theme) => ({
        ...theme,
        items: theme.items.map((item) => ({
          ...item,
          sources: item.id === first?.id ? ['L1', 'X9', 'S1'] : item.id === '1.2' ? [] : ['W1'],
        })),
      })),
    };
    const { blocks } = build({ instrument: cited });
    expect(
      blocksOf(blocks, 'answer')
        .slice(0, 3)
        .map(({ sources }) => sources),
    ).toEqual([{ label: 'Bronnen', codes: ['L1', 'S1'] }, null, { label: 'Bron', codes: ['W1'] }]);
    const refs = blocksOf(blocks, 'key-values').flatMap(({ entries }) => entries.flatMap(({ ref }) => ref ?? []));
    expect(refs).toEqual(['W1', 'L1', 'S1']);
  });

  it('makes an honest report of a scan without answers', () => {
    const { blocks } = build();
    expect(blocksOf(blocks, 'radar')).toEqual([]);
    expect(blocksOf(blocks, 'answer').every(({ fill }) => fill?.kind === 'open')).toBe(true);
    expect(blocksOf(blocks, 'bars')[0]?.rows.every(({ scored, score }) => !scored && score === 'nog geen score')).toBe(
      true,
    );
    expect(under(blocks, 'Prioriteiten')).toMatchObject([
      { kind: 'paragraph', tone: 'normal', text: nl.plan.noPriorities },
      { kind: 'paragraph', tone: 'soft', text: nl.plan.noSuggestions },
      {
        kind: 'table',
        rows: [
          ['Eigen punt', '', '', '', '', ''],
          ['Eigen punt', '', '', '', '', ''],
        ],
      },
    ]);
  });

  it('explains itself: levels with their meaning, rules, status and sources', () => {
    const { blocks } = build({ value: mixed });
    const method = under(blocks, 'Zo zijn de scores gemaakt');
    expect(
      blocksOf(method, 'key-values')[0]
        ?.entries.map(({ label, value }) => [label, value])
        .slice(0, 5),
    ).toEqual([
      ...(view().scales[0]?.levels ?? []).map(({ value, label, meaning }) => [`${label} (${value})`, meaning]),
      ['Weet ik niet', 'Geen score, telt niet mee.'],
    ]);
    expect(blocksOf(method, 'heading').map(({ text }) => text)).toEqual(nl.about.rules.map(({ title }) => title));
    expect(under(blocks, 'Status van de teksten')).toMatchObject([{ text: instrument.provenance }]);
    expect(under(blocks, 'Bronnen')).toMatchObject([
      { entries: Object.entries(instrument.sources).map(([label, value]) => ({ label, value })) },
    ]);
  });

  it('is plain data', () => {
    const document = build({ value: mixed, priorities });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('speaks English with the English words, and leaves no Dutch behind', () => {
    const from = view({ value: mixed, wording: enWording });
    const text = JSON.stringify(buildReport({ ...from, language: 'en' }, en, options).blocks);
    expect(text).toContain('How the scores were made');
    for (const { title } of [...nl.about.rules, { title: nl.plan.heading }, { title: nl.theme.answers }]) {
      expect(text).not.toContain(`"${title}"`);
    }
  });

  it('refuses a date that is none', () => {
    expect(() => buildReport(view(), nl, { date: 'gisteren' })).toThrow(RangeError);
  });
});
