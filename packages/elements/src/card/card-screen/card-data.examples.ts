import type { CardDilemmaView, CardView } from '@zelfscan/core';
import { dilemma, otherDilemma, placesOf } from '../dilemma-item/dilemma-item.examples.js';

type Value = CardDilemmaView['value'];

const phases = [
  ['V', 'Directe veiligheid', 'Het geweld moet nu stoppen. Dit gaat over ingrijpen, tempo en wat je aan wie vertelt.'],
  [
    'R',
    'Risico’s aanpakken',
    'Het directe gevaar is weg. Dit gaat over wat nieuw geweld kan veroorzaken, en wat helpt.',
  ],
  ['S', 'Samenwerken', 'Dit speelt in elke fase. Het gaat over hoe jullie samen weten, besluiten en helpen.'],
] as const;

const answerOf = (value: Value, labels: readonly string[]) =>
  value === null ? 'Nog open' : value === 'unknown' ? 'Weet ik niet' : (labels[value - 1] ?? '');

const made = (
  id: string,
  title: string,
  statement: string,
  [left, right]: readonly [string, string],
  inPhases: readonly string[],
  reserve = false,
): Omit<CardDilemmaView, 'value' | 'note' | 'answer'> => ({
  ...dilemma,
  id,
  title,
  statement,
  poles: [
    { ...dilemma.poles[0], title: left },
    { ...dilemma.poles[1], title: right },
  ],
  positionLabels: placesOf(left, right),
  phases: inPhases,
  reserve,
});

const all: readonly Omit<CardDilemmaView, 'value' | 'note' | 'answer'>[] = [
  { ...otherDilemma, reserve: false },
  { ...dilemma, reserve: false },
  made(
    'straf-hulp',
    'Straf en grenzen of hulp bieden',
    'Wat zetten we voorop bij wie geweld gebruikt?',
    ['Straf en duidelijke grenzen', 'Hulp om te kunnen veranderen'],
    ['Directe veiligheid', 'Risico’s aanpakken'],
  ),
  made(
    'vrijwillig-drang',
    'Vrijwillig of met drang en dwang',
    'Hoe gaan we verder als iemand geen hulp wil?',
    ['Vrijwillig, op eigen motivatie', 'Met drang of dwang waar het moet'],
    ['Risico’s aanpakken'],
  ),
  made(
    'cultuur-norm',
    'Aansluiten of één norm',
    'Hoe gaan we om met andere waarden?',
    ['Aansluiten bij cultuur', 'Eén norm voor iedereen'],
    ['Risico’s aanpakken'],
    true,
  ),
];

/** A card whose parts fit together, from answers and notes in the order of the dilemmas. */
export function cardOf(values: readonly Value[], notes: readonly string[] = []): CardView {
  const dilemmas = all.map((one, i): CardDilemmaView => {
    const value = values[i] ?? null;
    return { ...one, value, note: notes[i] ?? '', answer: answerOf(value, one.positionLabels) };
  });
  const done = dilemmas.filter(({ value }) => value !== null).length;
  return {
    scanId: 'k1',
    title: 'Dilemmakaart MDA++',
    name: 'Mijn kaart',
    date: '20 november 2026',
    updatedAt: '2026-11-20T14:05:00.000Z',
    language: 'nl',
    dilemmas,
    phases: phases.map(([id, title, intro]) => ({
      id,
      title,
      intro,
      dilemmas: dilemmas.filter((one) => one.phases.includes(title)),
    })),
    done,
    total: dilemmas.length,
    progress: `${done} van de ${dilemmas.length} dilemma’s gedaan`,
    provenance:
      'Geïnspireerd op de dilemmakaart MDA++ van 2021, maar niet de officiële kaart. De teksten zijn een eigen uitwerking op basis van openbare bronnen en nog niet getoetst in de praktijk.',
    notFor: [
      'Geen risicotaxatie, geen dossier en geen besluit: bij direct gevaar handel je meteen en stem je niet.',
      'Leg afspraken over een huishouden vast in je eigen systeem.',
    ],
    sources: [{ code: 'VGR6', text: 'Voortgangsrapportage Geweld hoort nergens thuis' }],
  };
}

const long = 'Verantwoordelijkheidsverdelingscommissievergadering';

/** One with words that are too long for a phone. */
export function longCard(): CardView {
  const card = cardOf([1, 7, 'unknown', 4, null], [`${long} `.repeat(5)]);
  const stretch = (one: CardDilemmaView): CardDilemmaView => ({
    ...one,
    title: `${one.title} ${long}`,
    poles: [
      { ...one.poles[0], title: `${one.poles[0].title} ${long}` },
      { ...one.poles[1], title: `${one.poles[1].title} ${long}` },
    ],
  });
  return {
    ...card,
    title: `${card.title} ${long}`,
    dilemmas: card.dilemmas.map(stretch),
    phases: card.phases.map((phase) => ({
      ...phase,
      title: `${phase.title} ${long}`,
      dilemmas: phase.dilemmas.map(stretch),
    })),
  };
}
