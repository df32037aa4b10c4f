import type { Importance, Instrument, ItemId, Scale } from '@zelfscan/schema';
import { scaleOf } from '../items/scale.js';
import type { ScoredItem } from './score-item.js';

/** An item put forward, with the whole sum: weight = importance × steps. */
export interface Suggestion {
  readonly itemId: ItemId;
  /** The score given. */
  readonly value: number;
  readonly importance: Importance;
  /**
   * Levels below the highest for a priority, above the lowest for a strength; where they cannot be counted alike
   * ({@link areSteps}), the part of the scale: 0–1.
   */
  readonly steps: number;
  readonly weight: number;
}

/**
 * Strengths and priorities by belang × afstand. Equal weights: ★ first, then the larger distance, then the order of
 * the instrument, so that the outcome never depends on the order of answering.
 *
 * Source of the rule: "Group chooses 3–5 priorities by belang × afstand; tool suggests, people decide", our own
 * proposal (see docs/scoring.md); no official weighting is known.
 */
export function suggest(
  instrument: Instrument,
  scored: readonly ScoredItem[],
  inSteps: boolean,
): {
  readonly strengths: readonly Suggestion[];
  readonly priorities: readonly Suggestion[];
} {
  const items = scored.flatMap(({ item, points, weight }): Given[] => {
    if (points === null || weight === null) return [];
    const { levels } = scaleOf(instrument, item);
    return [
      {
        itemId: item.id,
        points,
        importance: weight.importance,
        basis: weight.basis,
        low: levels[0]?.value ?? 0,
        high: levels.at(-1)?.value ?? 0,
      },
    ];
  });
  return {
    // At least half-way up the scale: what is below that is no strength, however important.
    strengths: ranked(items, inSteps, ({ points, low, high }) => (points - low >= high - points ? points - low : 0)),
    priorities: ranked(items, inSteps, ({ points, high }) => high - points),
  };
}

/** Whether one step is as much everywhere: there is one scale, and its levels are one apart. */
export const areSteps = ([scale, ...others]: readonly Scale[]): boolean =>
  others.length === 0 &&
  (scale?.levels ?? []).every(({ value }, i, all) => value === (all[i - 1]?.value ?? value - 1) + 1);

interface Given {
  readonly itemId: ItemId;
  readonly points: number;
  readonly importance: Importance;
  readonly basis: boolean;
  /** Lowest and highest score that the item can get. */
  readonly low: number;
  readonly high: number;
}

function ranked(items: readonly Given[], inSteps: boolean, distance: (item: Given) => number): Suggestion[] {
  return items
    .map((given) => {
      const steps = distance(given) / (inSteps ? 1 : given.high - given.low);
      // Parts of a scale are fractions, whose products differ in the last bits: equal weights must be equal.
      return { given, steps, weight: Number((given.importance * steps).toFixed(9)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || Number(b.given.basis) - Number(a.given.basis) || b.steps - a.steps)
    .map(({ given, steps, weight }) => ({
      itemId: given.itemId,
      value: given.points,
      importance: given.importance,
      steps,
      weight,
    }));
}
