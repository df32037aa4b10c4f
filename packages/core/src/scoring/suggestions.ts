import type { Importance, ItemId } from '@zelfscan/schema';
import type { ScoredItem } from './score-item.js';

/** An item put forward, with the whole sum: weight = importance × steps. */
export interface Suggestion {
  readonly itemId: ItemId;
  /** The score given. */
  readonly value: number;
  readonly importance: Importance;
  /** Levels below the highest for a priority, above the lowest for a strength. */
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
export function suggest(items: readonly ScoredItem[]): {
  readonly strengths: readonly Suggestion[];
  readonly priorities: readonly Suggestion[];
} {
  return {
    // At least half-way up the scale: what is below that is no strength, however important.
    strengths: ranked(items, ({ points, low, high }) => (points - low >= high - points ? points - low : 0)),
    priorities: ranked(items, ({ points, high }) => high - points),
  };
}

type Given = ScoredItem & { readonly points: number };

function ranked(items: readonly ScoredItem[], steps: (item: Given) => number): Suggestion[] {
  return items
    .filter((scored): scored is Given => scored.points !== null)
    .map((scored) => ({ scored, steps: steps(scored), weight: scored.item.importance * steps(scored) }))
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
