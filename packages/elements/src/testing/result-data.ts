import type {
  BarPart,
  ItemResultView,
  PriorityView,
  ResultView,
  SuggestionView,
  ThemeResultView,
} from '@zelfscan/core';

type Value = ItemResultView['value'];

const levels = [
  { value: 1, label: 'Nog niet', meaning: 'Niet geregeld, of het hangt af van één persoon' },
  { value: 2, label: 'Deels', meaning: 'Afspraak op papier, of bij een deel van het team' },
  { value: 3, label: 'Grotendeels', meaning: 'Bijna iedereen werkt zo; we weten wat nog mist' },
  { value: 4, label: 'Geborgd', meaning: 'Iedereen werkt zo; we controleren en verbeteren het' },
];
const without = { unknown: 'weet ik niet', na: 'niet van toepassing', open: 'nog niet ingevuld' };
const labelOf = (value: Value): string =>
  typeof value === 'number' ? (levels[value - 1]?.label ?? '') : without[value ?? 'open'];

/** An item of a theme: title, answer, and what is special about it. */
export type Given = readonly [title: string, value: Value, more?: Partial<ItemResultView>];

/** A theme with the figures that its items give, so that an example cannot contradict itself. */
export function themeOf(
  id: string,
  title: string,
  short: string,
  given: readonly Given[],
  [scoreText, band]: readonly [string, string] = ['nog geen score', ''],
): ThemeResultView {
  const items = given.map(([name, value, more], i): ItemResultView => ({
    id: `${id}.${i + 1}`,
    title: name,
    statement: `Bij ons is dit in orde: ${name.toLowerCase()}.`,
    type: 'scale',
    value,
    label: labelOf(value),
    anchor: typeof value === 'number' ? `${levels[value - 1]?.meaning}.` : '',
    note: '',
    basis: false,
    flagged: false,
    audience: 'Uitvoering',
    sources: [],
    ...more,
  }));
  const used = items.flatMap(({ title, label, value }) => (typeof value === 'number' ? [{ title, label, value }] : []));
  const keys: readonly Value[] = [1, 2, 3, 4, 'unknown', 'na', null];
  const parts = keys.map((key): BarPart => ({
    key: String(key ?? 'open'),
    fill: typeof key === 'number' ? { kind: 'level', rank: key - 1, of: levels.length } : { kind: key ?? 'open' },
    label: labelOf(key),
    count: items.filter(({ value }) => value === key).length,
  }));
  return {
    id,
    title,
    short,
    score: scoreText.includes(',') ? Number(scoreText.replace(',', '.')) : null,
    place: scoreText.includes(',') ? (Number(scoreText.replace(',', '.')) - 1) / 3 : null,
    levels,
    scoreText,
    band,
    answered: used.length,
    total: items.length,
    unknown: items.filter(({ value }) => value === 'unknown').length,
    parts,
    partsText: parts
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} keer ${label.toLowerCase()}`)
      .join(', '),
    explanation: `Gegeven scores: ${used.map(({ value }) => value).join(' + ') || 'geen'}.`,
    used,
    leftOut: items
      .filter(({ value }) => typeof value !== 'number')
      .map(({ title, label }) => ({ title, reason: label })),
    discuss: 'Waaraan merken jullie dat dit beter gaat dan een jaar geleden?',
    items,
  };
}

/** All that hangs together in the results of these themes. */
export function resultOf(themes: readonly ThemeResultView[], more: Partial<ResultView> = {}): ResultView {
  const items = themes.flatMap((theme) => theme.items);
  const done = items.filter(({ value }) => value !== null).length;
  const suggestion = ({ id, title, label }: ItemResultView, weight: number): SuggestionView => ({
    id,
    title,
    label,
    importance: 2,
    importanceText: 'gewoon punt',
    explanation: `Belang 2 × afstand ${weight} = ${2 * weight}. Jullie antwoord is ‘${label}’.`,
    chosen: more.priorities?.some((priority) => priority.id === id) ?? false,
  });
  return {
    scanId: 'a1',
    instrumentTitle: 'Kwaliteitskader zelfscan',
    instrumentVersion: '1.0.0',
    language: 'nl',
    name: 'Team Noord',
    profile: [
      { label: 'Team', value: 'Team Noord' },
      { label: 'Gemeente', value: 'Voorbeeldstad' },
      { label: 'GHNT-regio', value: 'Hart van Brabant' },
    ],
    date: '20 november 2026',
    updatedAt: '2026-11-20T14:05:00.000Z',
    complete: done === items.length,
    done,
    total: items.length,
    summary: ['De meeste ruimte is er bij regie (1,7).', `Nog open: ${items.length - done} punten.`],
    scales: [{ levels, themes: themes.map(({ title }) => title) }],
    themes,
    radar: {
      rings: levels.map(({ value }, i) => ({ place: i / 3, label: String(value) })),
      low: '1',
      high: '4',
      text: `Gemiddelde per thema. ${themes.map(({ short, scoreText }) => `${short}: ${scoreText}`).join('; ')}.`,
    },
    legend: themes[0]?.parts ?? [],
    flags: items.filter(({ flagged }) => flagged),
    flagWhy: 'Hier vraagt de wet of een landelijke norm om. Een goed gemiddelde verandert daar niets aan.',
    gaps: items.filter(({ value }) => value === 'unknown'),
    strengths: items.filter(({ value }) => value === 4).map((item) => suggestion(item, 3)),
    suggestions: items.filter(({ value }) => value === 1 || value === 2).map((item) => suggestion(item, 2)),
    priorities: [],
    provenance:
      'Eigen uitwerking op basis van openbare bronnen, niet de officiële zelfscan van de VNG. De teksten zijn nog niet getoetst in de praktijk.',
    sources: [{ code: 'KK', text: 'Kwaliteitskader voor het werken aan veiligheid' }],
    ...more,
  };
}

/** A choice, with nothing agreed yet. */
export function chosen({ id, title, label }: ItemResultView, plan: Partial<PriorityView> = {}): PriorityView {
  return { id, title, label, action: '', owner: '', due: '', ...plan };
}
