import type { Instrument, ItemId, Theme } from './types.js';

/** The texts of an instrument that the first screen with questions does not need. */
export interface Details {
  readonly guidance: Readonly<Record<ItemId, string>>;
  /** Texts per level, of the items after the first theme. */
  readonly anchors: Readonly<Record<ItemId, readonly string[]>>;
  readonly glossary: Readonly<Record<string, string>>;
  readonly sources: Instrument['sources'];
}

export function detailsOf(instrument: Instrument): Details {
  const items = itemsOf(instrument.themes);
  return {
    guidance: Object.fromEntries(items.map(({ id, guidance }) => [id, guidance])),
    anchors: Object.fromEntries(itemsOf(instrument.themes.slice(1)).map(({ id, anchors }) => [id, anchors])),
    glossary: Object.fromEntries(Object.entries(instrument.glossary).map(([id, { text }]) => [id, text])),
    sources: instrument.sources,
  };
}

/** The instrument with empty texts where its details belong: ready to fill in its first theme, and to score. */
export function withoutDetails(instrument: Instrument): Instrument {
  const anchors = Object.fromEntries(itemsOf(instrument.themes.slice(1)).map(({ id }) => [id, []]));
  return withDetails(instrument, { guidance: {}, anchors, glossary: {}, sources: {} });
}

/** The instrument with its details put in place. `withDetails(withoutDetails(i), detailsOf(i))` equals `i`. */
export function withDetails(instrument: Instrument, details: Details): Instrument {
  return {
    ...instrument,
    themes: instrument.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) => ({
        ...item,
        guidance: own(details.guidance, item.id) ?? '',
        anchors: own(details.anchors, item.id) ?? item.anchors,
      })),
    })),
    glossary: Object.fromEntries(
      Object.entries(instrument.glossary).map(([id, { term }]) => [
        id,
        { term, text: own(details.glossary, id) ?? '' },
      ]),
    ),
    sources: details.sources,
  };
}

const itemsOf = (themes: readonly Theme[]) => themes.flatMap((theme) => theme.items);

/** An entry of its own; an id may be called like something that every object has. */
const own = <T>(from: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined;
