import type { Instrument, ScaleItem, Theme } from '@zelfscan/schema';

const titles = [
  ['Signaleren en de meldcode', 'Signaleren'],
  ['Directe veiligheid', 'Directe veiligheid'],
  ['Stabiele veiligheid en herstel', 'Herstel'],
  ['Regie en één plan', 'Regie'],
  ['Samenwerken met Veilig Thuis, zorg en straf', 'Samenwerken'],
  ['Iedereen in beeld', 'Iedereen in beeld'],
  ['Vakmanschap en team', 'Vakmanschap'],
  ['Opdracht, sturing en leren', 'Sturing'],
] as const;

const levels = [
  { value: 1, label: 'Nog niet', meaning: 'Er is niets geregeld of afgesproken.' },
  { value: 2, label: 'Deels', meaning: 'Er is een afspraak op papier, of een deel van het team werkt zo.' },
  { value: 3, label: 'Grotendeels', meaning: 'Het gebeurt meestal, het hele team kent de afspraak.' },
  { value: 4, label: 'Geborgd', meaning: 'Het gebeurt altijd en we gaan na of het werkt.' },
];

const item = (theme: number, n: number): ScaleItem => ({
  type: 'scale',
  id: `${theme}.${n}`,
  title: `Punt ${theme}.${n} over privé en financiën`,
  statement: `Stelling ${theme}.${n}: medewerkers vragen bij zorgen over een kind, een partner of een oudere altijd naar de veiligheid van iedereen in het gezin, en leggen vast wat zij horen.`,
  guidance: '',
  basis: n <= 2,
  importance: n <= 2 ? 3 : n <= 5 ? 2 : 1,
  audience: 'uitvoering',
  sources: ['W1'],
  terms: [],
  guidanceTerms: [],
  anchors: levels.map(({ value }) => `Antwoord ${value} bij ${theme}.${n}: zo ziet dat er in ons team uit.`),
});

const theme = ([title, short]: readonly [string, string], index: number): Theme => ({
  id: `thema-${index + 1}`,
  title,
  short,
  intro: '',
  discuss: `Wat zou er voor een gezin veranderen als ${title.toLowerCase()} morgen helemaal op orde was?`,
  scale: 'mate',
  items: Array.from({ length: index < 6 ? 7 : 6 }, (_, n) => item(index + 1, n + 1)),
});

/** An instrument of 8 themes and 54 items, made up for tests; ★ on the first two items of each theme. */
export const instrument: Instrument = {
  format: 2,
  id: 'proef',
  version: '1.0.0',
  language: 'nl',
  languages: ['nl'],
  title: 'Kwaliteitskader zelfscan',
  summary: '',
  about: [],
  notFor: [],
  provenance:
    'Eigen uitwerking op basis van openbare bronnen. Dit is niet de officiële zelfscan van de VNG. De teksten zijn niet door de VNG getoetst.',
  minutes: [25, 40],
  scoring: { rule: 'mean-of-given', minimumShare: 0.5 },
  scales: {
    mate: {
      id: 'mate',
      levels,
      unknown: 'Weet ik niet',
      notApplicable: 'Niet van toepassing',
      bands: [
        { id: 'begin', from: 1, to: 1.75, label: 'aan het begin' },
        { id: 'onderweg', from: 1.75, to: 2.5, label: 'onderweg' },
        { id: 'bijna', from: 2.5, to: 3.25, label: 'op weg naar stevig' },
        { id: 'stevig', from: 3.25, to: 4, label: 'stevig' },
      ],
    },
  },
  audiences: { uitvoering: 'Uitvoering' },
  subsets: [],
  profile: [
    { id: 'team', label: 'Team of wijk', hint: '', options: null },
    { id: 'with', label: 'Ingevuld met', hint: '', options: null },
  ],
  themes: titles.map(theme),
  glossary: {},
  sources: {
    W1: 'VNG, Kwaliteitskader Werken aan veiligheid voor lokale (wijk)teams, vng.nl/nieuws/kwaliteitskader-werken-aan-veiligheid-voor-lokale-teams',
    L1: 'Besluit verplichte meldcode huiselijk geweld en kindermishandeling, artikel 1 en 2',
    S1: 'Zesde voortgangsrapportage Geweld hoort nergens thuis, mei 2021, paragraaf 4.2',
  },
};

const long = (text: string) =>
  `${text} samenwerkingsovereenkomsten met gemeentelijke gezondheidsdiensten en jeugdhulpaanbieders`;

/** The same with long words wherever words stand. */
export const wordy: Instrument = {
  ...instrument,
  title: long('Instrument over'),
  provenance: long(long('Eigen uitwerking van')),
  scales: Object.fromEntries(
    Object.entries(instrument.scales).map(([id, scale]) => [
      id,
      {
        ...scale,
        levels: scale.levels.map((level) => ({ ...level, label: long(level.label) })),
        unknown: long('Weet ik niet'),
        bands: scale.bands.map((band) => ({ ...band, label: long(band.label) })),
      },
    ]),
  ),
  profile: instrument.profile.map((field) => ({ ...field, label: long(field.label) })),
  themes: instrument.themes.map((each) => ({
    ...each,
    title: long(each.title),
    short: 'WWWWWWWWWWWWWWWWWWWW',
    items: each.items.map((one) => ({ ...one, title: long(one.title) })),
  })),
  sources: { Besluitverplichtemeldcodehuiselijkgeweld: long('Besluit over') },
};
