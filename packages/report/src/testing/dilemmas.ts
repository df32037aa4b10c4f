import type { CardDilemmaView, CardView, GroupSummaryDilemma, GroupSummaryView, StripView } from '@zelfscan/core';

/** Views with made-up words, in the shape that core gives them. Counts are per position, left to right. */
export interface StripOptions {
  readonly first?: readonly number[];
  readonly second?: readonly number[];
  readonly unknown?: readonly [first: number, second: number];
  readonly poles?: readonly [string, string];
  readonly labels?: readonly string[];
}

const places = [
  'Helemaal links',
  'Links',
  'Iets naar links',
  'Midden',
  'Iets naar rechts',
  'Rechts',
  'Helemaal rechts',
];
const steun = [
  'Ik sta er niet achter',
  'Ik heb veel bedenkingen',
  'Ik kan ermee leven',
  'Ik steun het',
  'Ik steun het helemaal',
];
const polesOf = {
  title: 'Open naar iedereen of eerst apart',
  left: 'Open naar iedereen',
  right: 'Eerst apart en gedoseerd',
};

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const sorted = (counts: readonly number[]) => counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));

function figures(counts: readonly number[]) {
  const all = sorted(counts);
  const half = (all.length - 1) / 2;
  const median = ((all[Math.floor(half)] ?? 0) + (all[Math.ceil(half)] ?? 0)) / 2;
  return { median, range: { lowest: all[0] ?? 0, highest: all.at(-1) ?? 0 } };
}

export function strip({ first, second, unknown, poles, labels = places }: StripOptions): StripView {
  const latest = second ?? first ?? [];
  const n = total(latest);
  const shown = n >= 3;
  const worded = n >= 4 && labels === places;
  const both = first && second && shown ? first : null;
  return {
    positions: latest.length,
    leftLabel: poles?.[0] ?? labels[0] ?? '',
    rightLabel: poles?.[1] ?? labels.at(-1) ?? '',
    first: shown ? (first ?? null) : null,
    second: shown ? (second ?? null) : null,
    n,
    unknown: unknown?.[second ? 1 : 0] ?? 0,
    ...(shown ? figures(latest) : { median: null, range: null }),
    before: both && { n: total(both), unknown: unknown?.[0] ?? 0, counts: both, ...figures(both) },
    word: worded ? 'Twee groepen' : null,
    sentence: shown ? `Woorden over ${n} keuzes, wie links staat en wie rechts.` : '',
    direction: worded ? 'Drie kwart van jullie gaat dezelfde kant op.' : null,
    index: worded ? 'Overeenstemming 0,25 (0 is ver uit elkaar, 1 is gelijk)' : null,
    why:
      n < 3
        ? 'Er zijn te weinig keuzes om stippen te laten zien.'
        : n < 4
          ? 'Voor een maat zijn vier keuzes nodig.'
          : null,
    middle: 'midden van de groep',
    caption: shown ? `${n} deelnemers` : '',
    caution: shown ? 'In een kleine groep zijn stippen niet anoniem.' : null,
    rows: shown
      ? [
          ...labels.map((label, i) => ({ label, first: first?.[i] ?? null, second: second?.[i] ?? null })),
          ...(unknown ? [{ label: 'Weet ik niet', first: unknown[0], second: unknown[1] }] : []),
        ]
      : [],
  };
}

export const support = (first: readonly number[]) => strip({ first, labels: steun });

export const dilemma = (change: Partial<GroupSummaryDilemma> = {}): GroupSummaryDilemma => ({
  id: 'open-apart',
  title: polesOf.title,
  statement: 'Wat vertellen we aan wie, en wanneer?',
  poles: [polesOf.left, polesOf.right],
  strip: strip({
    first: [1, 3, 0, 0, 0, 2, 1],
    second: [0, 2, 3, 0, 0, 1, 1],
    unknown: [1, 0],
    poles: [polesOf.left, polesOf.right],
  }),
  support: support([0, 1, 2, 3, 1]),
  notes: [
    {
      label: 'Wat de buitenste posities zien',
      text: 'Wie alles vertelt, kan iemand in gevaar brengen. Wie zwijgt, verliest vertrouwen.',
    },
    { label: `Bij ‘${polesOf.left}’`, text: 'Eerlijk, maar let op wie meeleest.' },
  ],
  reservations: 'Eén bedenking: wat doen we in het weekend?',
  ...change,
});

export const agreed = [
  { label: 'Accent', text: 'Eerst apart spreken, daarna samen' },
  { label: 'Wie (als rol)', text: 'Casusregisseur' },
  { label: 'Wat', text: 'Spreekt ieder apart en vertelt wat wij delen, met wie en waarom.' },
  { label: 'Wanneer', text: 'Binnen twee weken' },
  { label: 'Vroeg signaal', text: 'Iemand zegt een afspraak af, of vraagt wat de ander heeft gezegd.' },
  { label: 'Evaluatiedatum', text: '20 december 2026' },
];

/** Three dilemmas that seven people talked about. */
export function summary(change: Partial<GroupSummaryView> = {}): GroupSummaryView {
  const three = [
    dilemma(),
    dilemma({
      id: 'beschermen-kiezen',
      title: 'Beschermen of zelf laten kiezen',
      statement: 'Wie bepaalt wat er nu nodig is voor veiligheid?',
      poles: ['Wij grijpen in en beschermen', 'Wie het aangaat, kiest zelf'],
      strip: strip({
        first: [0, 1, 3, 2, 1, 0, 0],
        poles: ['Wij grijpen in en beschermen', 'Wie het aangaat, kiest zelf'],
      }),
      notes: [],
    }),
    dilemma({
      id: 'blijven-afschalen',
      title: 'Blijven of afschalen',
      statement: 'Wanneer is loslaten veilig genoeg?',
      poles: ['Lang blijven, ook als het goed gaat', 'Afschalen zodra het kan'],
      strip: strip({
        first: [0, 0, 0, 1, 4, 2, 0],
        second: [0, 0, 0, 0, 5, 2, 0],
        unknown: [0, 0],
        poles: ['Lang blijven, ook als het goed gaat', 'Afschalen zodra het kan'],
      }),
      support: null,
      reservations: '',
    }),
  ];
  return {
    title: 'Dilemmakaart MDA++',
    language: 'nl',
    date: '22 november 2026',
    participants: '7 deelnemers',
    caseLine: 'Een gezin waar het al langer onveilig is, en waar de hulp niet op gang komt.',
    agreements: three.slice(0, 2).map(({ id, title }) => ({ id, title, entries: agreed })),
    dilemmas: three,
    provenance: 'Geïnspireerd op de dilemmakaart MDA++ van 2021, maar niet de officiële kaart.',
    notFor: [
      'Geen risicotaxatie, geen dossier en geen besluit: bij direct gevaar handel je meteen en stem je niet.',
      'Gebruik geen gegevens die naar mensen te herleiden zijn, ook niet in een toelichting of afspraak.',
      'Leg afspraken over een huishouden vast in je eigen systeem.',
    ],
    ...change,
  };
}

/** A dilemma of a card; `value` is the place from 1. */
export const onCard = (
  id: string,
  value: CardDilemmaView['value'],
  change: Partial<CardDilemmaView> = {},
): CardDilemmaView => ({
  id,
  title: `Dilemma ${id}`,
  statement: 'Wat vertellen we aan wie, en wanneer?',
  poles: [
    { title: polesOf.left, why: 'Eerlijk.', overdone: 'Gevaarlijk.' },
    { title: polesOf.right, why: 'Veilig.', overdone: 'Oneerlijk.' },
  ],
  questions: [],
  phases: [],
  positions: 7,
  positionLabels: places,
  unknown: 'Weet ik niet',
  value,
  note: '',
  terms: [],
  answer: typeof value === 'number' ? (places[value - 1] ?? '') : value === 'unknown' ? 'Weet ik niet' : 'Nog open',
  reserve: false,
  ...change,
});

export function card(change: Partial<CardView> = {}): CardView {
  const both = onCard('vier', 7, { note: 'Zie het werkproces.' });
  const [one, two, three, five] = [
    onCard('één', 1, { note: 'Omdat er kinderen in huis zijn.' }),
    onCard('twee', null),
    onCard('drie', 4),
    onCard('vijf', 'unknown'),
  ];
  const reserve = onCard('zes', null, { reserve: true });
  return {
    scanId: 'proef',
    title: 'Dilemmakaart MDA++',
    name: 'Mijn kaart',
    date: '22 november 2026',
    updatedAt: '2026-11-22T10:00:00Z',
    language: 'nl',
    dilemmas: [one, two, three, both, five, reserve],
    phases: [
      { id: 'V', title: 'Directe veiligheid', intro: 'Het geweld moet nu stoppen.', dilemmas: [one, two, both] },
      {
        id: 'R',
        title: 'Risico’s aanpakken',
        intro: 'Dit gaat over wat nieuw geweld kan veroorzaken.',
        dilemmas: [three, both],
      },
      { id: 'S', title: 'Samenwerken', intro: 'Dit speelt in elke fase.', dilemmas: [five, reserve] },
    ],
    done: 4,
    total: 5,
    progress: '4 van de 5 dilemma’s',
    provenance: 'Geïnspireerd op de dilemmakaart MDA++ van 2021, maar niet de officiële kaart.',
    notFor: ['Geen risicotaxatie, geen dossier en geen besluit.', 'Leg afspraken vast in je eigen systeem.'],
    sources: [{ code: 'VGR6', text: 'Zesde voortgangsrapportage Geweld hoort nergens thuis, mei 2021' }],
    ...change,
  };
}
