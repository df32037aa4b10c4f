import type { ResultView } from '@zelfscan/core';
import { own } from '@zelfscan/core/basics/own';
import type { Instrument, Scale, Theme } from '@zelfscan/schema';

/** The lowest and the highest level with their words; in words alone where themes have other scales. */
export function endsOf({ scales: [scale, ...others], radar, language }: ResultView): readonly [string, string] {
  if (others.length) return [radar.low, radar.high];
  const edge = (number: string, label = '') => (label ? `${number} (${label.toLocaleLowerCase(language)})` : number);
  return [edge(radar.low, scale?.levels[0]?.label), edge(radar.high, scale?.levels.at(-1)?.label)];
}

/** What the items of a theme are answered on. */
export const scaleOf = ({ scales }: Instrument, { scale }: Theme): Scale | undefined =>
  scale === null ? undefined : own(scales, scale);
