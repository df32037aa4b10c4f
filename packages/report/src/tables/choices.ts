import type { Instrument } from '@zelfscan/schema';
import { sentence } from '../build/fills.js';
import { scaleOf } from '../build/scales.js';

/** What can stand in the columns with scores and answers, where all items have the same answers. */
export function choicesOf(
  instrument: Instrument,
  open: string,
): { readonly scores?: readonly string[]; readonly labels?: readonly string[] } {
  const [scale, ...others] = new Set(instrument.themes.map((theme) => scaleOf(instrument, theme)));
  if (!scale || others.length) return {};
  const unscored = [scale.unknown, scale.notApplicable].filter((label) => label !== null);
  return {
    scores: scale.levels.map(({ value }) => String(value)),
    labels: [...scale.levels.map(({ label }) => label), ...unscored, open].map(sentence),
  };
}
