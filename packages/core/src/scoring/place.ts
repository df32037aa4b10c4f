import type { Instrument, Scale, Theme } from '@zelfscan/schema';
import { scaleOfTheme } from '../items/scale.js';

/** The scales of these themes, each once, in their order. Figures compare by value only where there is one. */
export const scalesOf = (instrument: Instrument, themes: readonly Theme[]): readonly Scale[] => [
  ...new Set(themes.flatMap((theme) => scaleOfTheme(instrument, theme) ?? [])),
];

/** Where a value stands on a scale: 0 at the lowest level, 1 at the highest. What compares themes goes by this. */
export function placeOn({ levels }: Scale, value: number): number {
  const [low, high] = [levels[0]?.value ?? 0, levels.at(-1)?.value ?? 1];
  return (value - low) / (high - low);
}
