import type { Importance, Instrument, Item, Scale } from '@zelfscan/schema';

const mate: Scale = {
  id: 'mate',
  levels: [
    { value: 1, label: 'Nog niet', meaning: 'niet geregeld' },
    { value: 2, label: 'Deels', meaning: 'op papier' },
    { value: 3, label: 'Grotendeels', meaning: 'bijna iedereen' },
    { value: 4, label: 'Geborgd', meaning: 'iedereen' },
  ],
  unknown: 'Weet ik niet',
  notApplicable: 'Niet van toepassing',
  bands: [
    { id: 'begin', from: 1, to: 1.75, label: 'aan het begin' },
    { id: 'onderweg', from: 1.75, to: 2.5, label: 'onderweg' },
    { id: 'bijna', from: 2.5, to: 3.25, label: 'bijna stevig' },
    { id: 'stevig', from: 3.25, to: 4, label: 'stevig' },
  ],
};

function item(id: string, title: string, importance: Importance): Item {
  return {
    id,
    type: 'scale',
    title,
    statement: `Bij ons klopt ${id}.`,
    guidance: `Zo ziet ${id} er goed uit.`,
    anchors: [`${id} niet`, `${id} deels`, `${id} grotendeels`, `${id} geborgd`],
    basis: importance === 3,
    importance,
    audience: 'uitvoering',
    sources: ['B1'],
    terms: [],
    guidanceTerms: [],
  };
}

const theme = (id: string, short: string, items: readonly Item[]) => ({
  id,
  title: `${short} voluit`,
  short,
  intro: `Over ${short}.`,
  discuss: `Wat valt op bij ${short}?`,
  scale: 'mate',
  items,
});

/** A small instrument: themes of 5, 4 and 1 items, two ★ items, and a short version without '1.5' and theme 'drie'. */
export function smallInstrument(change: Partial<Instrument> = {}): Instrument {
  return {
    format: 2,
    id: 'proef',
    version: '1.0.0',
    language: 'nl',
    languages: ['nl'],
    title: 'Proef',
    summary: 'Om te proberen.',
    about: ['Een proef.'],
    notFor: ['Geen toets.'],
    provenance: 'Zelf bedacht.',
    minutes: [1, 2],
    scoring: { rule: 'mean-of-given', minimumShare: 0.5 },
    scales: { mate },
    audiences: { uitvoering: 'Uitvoering' },
    subsets: [{ id: 'kort', title: 'Kort', omit: ['1.5', '3.1'] }],
    profile: [
      { id: 'team', label: 'Team', hint: '', options: null },
      {
        id: 'rol',
        label: 'Rol',
        hint: '',
        options: [
          { value: 'manager', label: 'Manager van het team' },
          { value: 'gemengd', label: 'Gemengde groep' },
        ],
      },
    ],
    themes: [
      theme('een', 'Signaleren', [
        item('1.1', 'Werken met stappen', 3),
        item('1.2', 'GGZ en huisarts', 2),
        item('1.3', 'Zorgen bespreken', 2),
        item('1.4', 'Vastleggen', 1),
        item('1.5', 'Samen wegen', 2),
      ]),
      theme('twee', 'Veilig Thuis', [
        item('2.1', 'Veilig Thuis om advies vragen', 3),
        item('2.2', 'GI’s aan tafel', 2),
        item('2.3', 'MDA++ inzetten', 2),
        item('2.4', 'A clear task', 1),
      ]),
      theme('drie', 'Leren', [item('3.1', 'Terugkijken', 2)]),
    ],
    glossary: {},
    sources: { B1: 'Een boek' },
    ...change,
  };
}

/** Ids of all items of {@link smallInstrument}. */
export const itemIds = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.3', '2.4', '3.1'] as const;
