import type { Item, ItemType } from '@zelfscan/schema';
import { dilemmaKind } from './dilemma.js';
import type { ItemKind } from './kind.js';
import { scaleKind } from './scale.js';

const kinds = { scale: scaleKind, dilemma: dilemmaKind } satisfies {
  [T in ItemType]: ItemKind<Extract<Item, { type: T }>>;
};

export function kindOf(item: Item): ItemKind {
  return kinds[item.type];
}
