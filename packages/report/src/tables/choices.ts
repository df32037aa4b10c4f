import type { Instrument } from '@zelfscan/schema';
import { sentence } from '../build/fills.js';
import { scaleOf } from '../build/scales.js';

/** What can stand in the columns with scores and answers, where all items have the same answers. */
export function choicesOf(
  instrument: Instrument,
  others: readonly string[],
): { readonly scores?: readonly string[]; readonly labels?: readonly string[] } {
  const [scale, ...more] = new Set(instrument.themes.flatMap((theme) => scaleOf(instrument, theme) ?? []));
  if (!scale || more.length) return {};
  const unscored = [scale.unknown, scale.notApplicable].filter((label) => label !== null);
  return {
    scores: scale.levels.map(({ value }) => String(value)),
    labels: [...scale.levels.map(({ label }) => label), ...unscored, ...others].map(sentence),
  };
}
