import type { DilemmaItem, Instrument, ItemId } from '@zelfscan/schema';
import type { ItemKind } from './kind.js';
import { onScale } from './scale.js';

/** Its places are levels of a scale like any other, but none is better than another: it never has points. */
export const dilemmaKind: ItemKind<DilemmaItem> = { ...onScale, points: () => null };

/** The dilemmas of an instrument, in its order. */
export const dilemmasOf = (instrument: Instrument): readonly DilemmaItem[] =>
  instrument.themes.flatMap((theme) => theme.items).filter((item) => item.type === 'dilemma');

export const dilemmaOf = (instrument: Instrument, id: ItemId | null): DilemmaItem | undefined =>
  dilemmasOf(instrument).find((item) => item.id === id);
