import type { AnswerValue, BarPart, ResultView } from '@zelfscan/core';
import type { BarStretch, Fill } from '../document.js';

type Levels = ResultView['themes'][number]['levels'];

/** What an answer looks like in charts; null is an item without an answer. */
export function fillOf(value: AnswerValue | null, levels: Levels): Fill {
  if (value === null) return { kind: 'open' };
  if (typeof value === 'string') return { kind: value };
  return levelFill(
    levels.findIndex((level) => level.value === value),
    levels,
  );
}

/** The stretches of a bar that have any length. */
export function stretchesOf(parts: readonly BarPart[], levels: Levels): readonly BarStretch[] {
  return parts
    .filter(({ count }) => count > 0)
    .map(({ key, label, count }) => ({ fill: partFill(key, levels), label: sentence(label), count }));
}

/** Every level, where themes have other scales the ends of those; and every other answer that the bars have. */
export function legendOf({
  themes,
  scales,
  radar,
}: ResultView): readonly { readonly fill: Fill; readonly label: string }[] {
  const [first] = themes;
  const used = (key: string) => themes.some(({ parts }) => parts.some((part) => part.key === key && part.count > 0));
  const entries = (first?.parts ?? []).map(({ key, label }) => ({
    key,
    fill: partFill(key, first?.levels ?? []),
    label: sentence(label),
  }));
  const levels = entries.filter(({ fill }) => fill.kind === 'level');
  const ends = [radar.low, radar.high].map((label, rank): (typeof entries)[number] => ({
    key: '',
    fill: { kind: 'level', rank, of: 2 },
    label: sentence(label),
  }));
  return [
    ...(scales.length > 1 ? ends : levels),
    ...entries.filter(({ key, fill }) => fill.kind !== 'level' && used(key)),
  ].map(({ fill, label }) => ({ fill, label }));
}

/** With a capital, as a sentence starts. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function partFill(key: string, levels: Levels): Fill {
  if (key === 'unknown' || key === 'na' || key === 'open') return { kind: key };
  return levelFill(
    levels.findIndex((level) => String(level.value) === key),
    levels,
  );
}

const levelFill = (rank: number, levels: Levels): Fill => ({
  kind: 'level',
  rank: Math.max(rank, 0),
  of: levels.length,
});
