import type { Instrument, Item, Scale, Theme } from '@zelfscan/schema';
import { own } from '../basics/own.js';
import type { AnswerValue } from '../session.js';
import type { ItemKind } from './kind.js';

export const scaleKind: ItemKind = {
  accept(instrument, item, value) {
    const scale = scaleOf(instrument, item);
    const fits = answersOf(scale).some((answer) => answer === value);
    return fits ? (value as AnswerValue) : null;
  },
  accepted(instrument, item) {
    return answersOf(scaleOf(instrument, item))
      .map((answer) => (typeof answer === 'number' ? String(answer) : `'${answer}'`))
      .join(', ');
  },
  points: (_, value) => (typeof value === 'number' ? value : null),
  range(instrument, item) {
    const values = scaleOf(instrument, item).levels.map((level) => level.value);
    return [values[0] ?? 0, values.at(-1) ?? 0];
  },
  describe(instrument, item, value) {
    const scale = scaleOf(instrument, item);
    if (value === 'unknown') return { label: scale.unknown ?? '', text: '' };
    if (value === 'na') return { label: scale.notApplicable ?? '', text: '' };
    const index = scale.levels.findIndex((level) => level.value === value);
    return { label: scale.levels[index]?.label ?? String(value), text: item.anchors[index] ?? '' };
  },
};

/** The scale of the theme that an item stands in. */
export function scaleOf(instrument: Instrument, { id }: Pick<Item, 'id'>): Scale {
  const theme = instrument.themes.find(({ items }) => items.some((item) => item.id === id));
  const scale = theme && scaleOfTheme(instrument, theme);
  if (!scale) throw new Error(`parseInstrument let an item without a scale through: ${id}`);
  return scale;
}

/** What the items of a theme are answered on, and its figures are made on. */
export const scaleOfTheme = ({ scales }: Instrument, { scale }: Theme): Scale | undefined =>
  scale === null ? undefined : own(scales, scale);

/** The scales of these themes, each once, in their order. Figures compare by value only where there is one. */
export const scalesOf = (instrument: Instrument, themes: readonly Theme[]): readonly Scale[] => [
  ...new Set(themes.flatMap((theme) => scaleOfTheme(instrument, theme) ?? [])),
];

/** Where a value stands on a scale: 0 at the lowest level, 1 at the highest. What compares themes goes by this. */
export function placeOn({ levels }: Scale, value: number): number {
  const [low, high] = [levels[0]?.value ?? 0, levels.at(-1)?.value ?? 1];
  return (value - low) / (high - low);
}

const answersOf = (scale: Scale): AnswerValue[] => [
  ...scale.levels.map((level) => level.value),
  ...(scale.unknown === null ? [] : (['unknown'] as const)),
  ...(scale.notApplicable === null ? [] : (['na'] as const)),
];
