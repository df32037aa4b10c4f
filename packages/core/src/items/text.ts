import type { TextItem } from '@zelfscan/schema';
import type { ItemKind } from './kind.js';

/** An open question: what people write is the note, with its limits and its guards. There is no other answer. */
export const textKind: ItemKind<TextItem> = {
  written: true,
  accept: () => null,
  accepted: () => 'a text',
  points: () => null,
  weight: () => null,
};
