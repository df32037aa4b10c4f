import type { DilemmaItem, Instrument, Item, Scale, ScaleItem, Theme } from '@zelfscan/schema';
import { own } from '../basics/own.js';
import type { AnswerValue } from '../session.js';
import type { ItemKind } from './kind.js';

/** What goes for all that is answered on the scale of its theme. */
export const onScale: ItemKind<ScaleItem | DilemmaItem> = {
  written: false,
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
  weight: () => null,
};

export const scaleKind: ItemKind<ScaleItem> = { ...onScale, weight: (item) => item };

/** The scale of the theme that an item stands in. */
export function scaleOf(instrument: Instrument, { id }: Pick<Item, 'id'>): Scale {
  const theme = instrument.themes.find(({ items }) => items.some((item) => item.id === id));
  const scale = theme && scaleOfTheme(instrument, theme);
  if (!scale) throw new Error(`no scale: ${id}`);
  return scale;
}

/** What the items of a theme are answered on, and its figures are made on. */
export const scaleOfTheme = ({ scales }: Instrument, { scale }: Theme): Scale | undefined =>
  scale === null ? undefined : own(scales, scale);

const answersOf = (scale: Scale): AnswerValue[] => [
  ...scale.levels.map((level) => level.value),
  ...(scale.unknown === null ? [] : (['unknown'] as const)),
  ...(scale.notApplicable === null ? [] : (['na'] as const)),
];
