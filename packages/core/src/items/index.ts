import type { Item, ItemType } from '@zelfscan/schema';
import type { Response } from '../session.js';
import { dilemmaKind } from './dilemma.js';
import type { ItemKind } from './kind.js';
import { scaleKind } from './scale.js';
import { textKind } from './text.js';

const kinds = { scale: scaleKind, dilemma: dilemmaKind, text: textKind } satisfies {
  [T in ItemType]: ItemKind<Extract<Item, { type: T }>>;
};

export const kindOf = (item: Item): ItemKind => kinds[item.type];

/** Whether there is an answer, also 'weet ik niet' and 'niet van toepassing'; a note alone answers an open question only. */
export const isAnswered = (item: Item, response: Response | undefined): boolean =>
  !!response && (kindOf(item).written ? !!response.note.trim() : response.value !== null);
