import type { RoundView, StripView } from '@zelfscan/core';
import { dilemma } from '../dilemma-item/dilemma-item.examples.js';
import type { Examples } from '../../testing/examples.js';
import type { ZsDotStrip } from './dot-strip.js';

function roundOf(counts: readonly number[], unknown: number) {
  const votes = counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));
  const [low, high] = [votes[Math.floor((votes.length - 1) / 2)] ?? 0, votes[Math.floor(votes.length / 2)] ?? 0];
  const shown = votes.length >= 3;
  return {
    n: votes.length,
    unknown,
    counts: shown ? counts : null,
    median: shown ? (low + high) / 2 : null,
    range: shown ? { lowest: votes[0] ?? 0, highest: votes.at(-1) ?? 0 } : null,
  } satisfies RoundView;
}

/** A strip whose figures fit its counts. */
export function stripOf(
  first: readonly number[],
  more: Partial<StripView> = {},
  second: readonly number[] | null = null,
  unknown = 0,
): StripView {
  const before = second ? roundOf(first, unknown) : null;
  const { counts, n, median, range } = roundOf(second ?? first, unknown);
  return {
    positions: first.length,
    leftLabel: dilemma.poles[0].title,
    rightLabel: dilemma.poles[1].title,
    first: before ? before.counts : counts,
    second: before ? counts : null,
    n,
    unknown,
    median,
    range,
    before,
    word: 'Twee groepen',
    sentence:
      'Vier van jullie kiezen links, vier kiezen rechts. Niemand hoeft zich te verdedigen: de buitenste posities vertellen als eerste wat zij zien.',
    direction: null,
    index: 'Overeenstemming 0,25 (0 is ver uit elkaar, 1 is gelijk)',
    why: null,
    middle: 'midden van de groep',
    caption: unknown ? `${n} van ${n + unknown} kozen een plek, ${unknown} weten het niet` : `${n} deelnemers`,
    caution: 'In een kleine groep zijn stippen niet anoniem.',
    rows: counts
      ? [
          ...dilemma.positionLabels.slice(0, first.length).map((label, i) => ({
            label,
            first: first[i] ?? 0,
            second: second ? (second[i] ?? 0) : null,
          })),
          { label: dilemma.unknown, first: unknown, second: second ? unknown : null },
        ]
      : [],
    ...more,
  };
}

export const camps = stripOf([1, 3, 0, 0, 0, 3, 1]);

export const shifted = stripOf(
  [1, 3, 0, 0, 0, 3, 1],
  {
    word: 'Dicht bij elkaar',
    sentence: 'De groep ligt nu dichter bij elkaar, en meer naar rechts dan eerst. Eén van jullie weet het nog niet.',
    direction: 'Gedeelde richting: zes van de acht kiezen de kant ‘Eerst apart en gedoseerd’.',
    index: 'Overeenstemming 0,79 (0 is ver uit elkaar, 1 is gelijk)',
  },
  [0, 0, 1, 1, 3, 3, 0],
);

const long = 'verantwoordelijkheidsverdelingscommissievergadering';

export const examples = {
  default: { view: camps },
  'voor de beamer': { view: camps, large: true },
  'twee rondes': { view: shifted },
  'twee rondes, voor de beamer': { view: shifted, large: true },
  'niets verschoven': { view: stripOf([0, 2, 3, 1, 0, 0, 0], { word: 'Dicht bij elkaar' }, [0, 2, 3, 1, 0, 0, 0]) },
  'dertig op één plek': {
    view: stripOf([0, 30, 0, 0, 0, 0, 0], { word: 'Dicht bij elkaar', sentence: 'Alle dertig kiezen hetzelfde.' }),
  },
  'dertig verspreid': { view: stripOf([3, 9, 2, 5, 1, 8, 2], { word: 'Ver uit elkaar' }, [1, 6, 6, 9, 4, 4, 0]) },
  'drie mensen': { view: stripOf([1, 0, 1, 0, 1, 0, 0], { word: null, index: null }) },
  'te weinig mensen': {
    view: stripOf([1, 0, 0, 0, 0, 1, 0], {
      word: null,
      index: null,
      caution: null,
      sentence: '',
      caption: '2 deelnemers',
      why: 'Er zijn minder dan drie keuzes. Dan laten we geen stippen zien, omdat meteen duidelijk is wie wat koos.',
    }),
  },
  'tweede ronde te klein': {
    view: stripOf(
      [1, 1, 0, 0, 0, 1, 0],
      { word: null, index: null, why: 'In de tweede ronde kozen minder dan drie mensen.' },
      [1, 0, 0, 0, 0, 1, 0],
    ),
  },
  draagvlak: {
    view: stripOf([0, 1, 2, 4, 1], {
      leftLabel: 'Hier kan ik niet mee werken',
      rightLabel: 'Hier sta ik helemaal achter',
      word: null,
      index: null,
      sentence: 'Vijf van de acht staan erachter. Eén heeft een bezwaar.',
    }),
  },
  'lange teksten': {
    view: {
      ...camps,
      leftLabel: `Open naar de ${long}`,
      rightLabel: `Apart met de ${long}`,
      word: `Twee groepen in de ${long}`,
      sentence: `${camps.sentence} ${long}`,
      rows: camps.rows.map((row) => ({ ...row, label: `${row.label} ${long}` })),
    },
    large: true,
  },
} satisfies Examples<Partial<Pick<ZsDotStrip, 'view' | 'large'>>>;
