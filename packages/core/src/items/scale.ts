import type { Instrument, Item, Scale } from '@zelfscan/schema';
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

export function scaleOf(instrument: Instrument, item: Item): Scale {
  const scale = instrument.scales[item.scale];
  if (!scale) throw new Error(`parseInstrument let an unknown scale through: ${item.scale}`);
  return scale;
}

const answersOf = (scale: Scale): AnswerValue[] => [
  ...scale.levels.map((level) => level.value),
  ...(scale.unknown === null ? [] : (['unknown'] as const)),
  ...(scale.notApplicable === null ? [] : (['na'] as const)),
];
