import type { Instrument, Item, ItemId } from '@zelfscan/schema';
import fc from 'fast-check';
import { itemIds, smallInstrument } from './instrument.js';

/** The small instrument as version 1.1.0; `change` gives what takes the place of an item, null for nothing. */
export function nextVersion(
  change: (item: Item) => Item | null = (item) => item,
  more: Partial<Instrument> = {},
): Instrument {
  const old = smallInstrument();
  return {
    ...old,
    version: '1.1.0',
    themes: old.themes.flatMap((theme) => {
      const items = theme.items.flatMap((item) => change(item) ?? []);
      return items.length ? [{ ...theme, items }] : [];
    }),
    ...more,
  };
}

/** What a new version may do to an item. */
export type Fate = 'stays' | 'reworded' | 'renumbered' | 'vouched' | 'removed';

/** Version 1.1.0 in which each item has its fate; `vouched` has another id and other words, and its makers' word for it. */
export function withFates(fates: Readonly<Record<ItemId, Fate>>): Instrument {
  const vouched = itemIds.filter((id) => fates[id] === 'vouched').map((id) => [id, `v${id}`]);
  return nextVersion(
    (item) => {
      switch (fates[item.id] ?? 'stays') {
        case 'reworded':
          return { ...item, statement: `${item.statement} Steeds.` };
        case 'renumbered':
          return { ...item, id: `n${item.id}` };
        case 'vouched':
          return { ...item, id: `v${item.id}`, statement: `Ook ${item.statement}` };
        case 'removed':
          return null;
        case 'stays':
          return item;
      }
    },
    { subsets: [], carriesOver: { '1.0.0': Object.fromEntries(vouched) } },
  );
}

export const anyFates: fc.Arbitrary<Readonly<Record<ItemId, Fate>>> = fc
  .tuple(...itemIds.map(() => fc.constantFrom<Fate>('stays', 'reworded', 'renumbered', 'vouched', 'removed')))
  .map((fates) => Object.fromEntries(itemIds.map((id, i) => [id, fates[i] ?? 'stays'])));
