import type { DilemmaItem, Instrument, ItemId, Pole } from '@zelfscan/schema';
import { scaleOf } from '../items/scale.js';
import type { Response } from '../session.js';
import { termViews, type TermView } from './terms.js';

/** One dilemma as it is put to a person. No number that means anything to people: positions have words. */
export interface DilemmaItemView {
  readonly id: ItemId;
  readonly title: string;
  readonly statement: string;
  readonly poles: readonly [left: Pole, right: Pole];
  readonly questions: readonly string[];
  /** Titles of the phases it plays in. */
  readonly phases: readonly string[];
  readonly positions: number;
  /** One per position, left to right, e.g. "Helemaal links: Open naar iedereen" and "Precies in het midden". */
  readonly positionLabels: readonly string[];
  /** Wording of 'weet ik niet'. */
  readonly unknown: string;
  /** Position from 1; in a group session always null. */
  readonly value: number | 'unknown' | null;
  readonly note: string;
  /** Explained words that occur in it. */
  readonly terms: readonly TermView[];
}

/** @param response - of the one person who fills it in; none where a group does */
export function dilemmaView(instrument: Instrument, item: DilemmaItem, response?: Response): DilemmaItemView {
  const { levels, unknown } = scaleOf(instrument, item);
  const value = response?.value ?? null;
  return {
    id: item.id,
    title: item.title,
    statement: item.statement,
    poles: item.poles,
    questions: item.questions,
    phases: phasesOf(instrument, item).map(({ title }) => title),
    positions: item.positions,
    positionLabels: levels.map(({ label }, i) => {
      const pole = poleAt(item, i + 1);
      return pole ? `${label}: ${pole.title}` : label;
    }),
    unknown: unknown ?? '',
    value: value === 'na' ? null : value,
    note: response?.note ?? '',
    terms: termViews(instrument, item.terms),
  };
}

/** The phases that a dilemma plays in, the leading one first. */
export const phasesOf = (instrument: Instrument, { phases }: DilemmaItem) =>
  phases.flatMap((id) => instrument.phases?.find((phase) => phase.id === id) ?? []);

/** The pole on whose side a position is; none for the one in the middle. */
function poleAt({ poles: [left, right], positions }: DilemmaItem, position: number): Pole | null {
  const middle = (positions + 1) / 2;
  return position === middle ? null : position < middle ? left : right;
}
