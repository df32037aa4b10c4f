import type { Importance, ItemId, Scale } from '@zelfscan/schema';
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
  items: readonly ScoredItem[],
  inSteps: boolean,
): {
  readonly strengths: readonly Suggestion[];
  readonly priorities: readonly Suggestion[];
} {
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

type Given = ScoredItem & { readonly points: number };

function ranked(items: readonly ScoredItem[], inSteps: boolean, distance: (item: Given) => number): Suggestion[] {
  return items
    .filter((scored): scored is Given => scored.points !== null)
    .map((scored) => {
      const steps = distance(scored) / (inSteps ? 1 : scored.high - scored.low);
      // Parts of a scale are fractions, whose products differ in the last bits: equal weights must be equal.
      return { scored, steps, weight: Number((scored.item.importance * steps).toFixed(9)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) => b.weight - a.weight || Number(b.scored.item.basis) - Number(a.scored.item.basis) || b.steps - a.steps,
    )
    .map(({ scored, steps, weight }) => ({
      itemId: scored.item.id,
      value: scored.points,
      importance: scored.item.importance,
      steps,
      weight,
    }));
}
