import type { ItemId } from './items/base.js';
import { own } from './own.js';
import type { Instrument, Item, ProfileField, Theme, ThemeId } from './types.js';

/** What an item can do without on the first screen with questions. */
type ItemDetails = Pick<Item, 'title' | 'guidance' | 'guidanceTerms' | 'sources'> &
  Partial<Pick<Item, 'anchors' | 'terms'>>;

/** The texts of an instrument that the first screen with questions does not need. */
export interface Details {
  /** Texts per level, and terms in the statement, stand here for the items after the first theme. */
  readonly items: Readonly<Record<ItemId, ItemDetails>>;
  /** Of the themes after the first. */
  readonly themes: Readonly<Record<ThemeId, Pick<Theme, 'intro' | 'discuss'>>>;
  /** The choices of the fields that have some: they are folded away on the first screen. */
  readonly profile: Readonly<Record<string, ProfileField['options']>>;
  readonly glossary: Instrument['glossary'];
  readonly sources: Instrument['sources'];
  readonly carriesOver?: Instrument['carriesOver'];
}

export function detailsOf(instrument: Instrument): Details {
  const [first, ...later] = instrument.themes;
  const details = ({ title, guidance, guidanceTerms, sources }: Item): ItemDetails => ({
    title,
    guidance,
    guidanceTerms,
    sources,
  });
  return {
    items: Object.fromEntries([
      ...(first?.items ?? []).map((item) => [item.id, details(item)] as const),
      ...itemsOf(later).map(
        (item) => [item.id, { ...details(item), anchors: item.anchors, terms: item.terms }] as const,
      ),
    ]),
    themes: Object.fromEntries(later.map(({ id, intro, discuss }) => [id, { intro, discuss }])),
    profile: Object.fromEntries(choices(instrument).map(({ id, options }) => [id, options])),
    glossary: instrument.glossary,
    sources: instrument.sources,
    carriesOver: instrument.carriesOver,
  };
}

/** The instrument with empty texts where its details belong: ready to fill in its first theme, and to score. */
export function withoutDetails(instrument: Instrument): Instrument {
  const [first, ...later] = instrument.themes;
  const empty: ItemDetails = { title: '', guidance: '', guidanceTerms: [], sources: [] };
  const terms = first?.items.flatMap((item) => item.terms) ?? [];
  return withDetails(instrument, {
    items: Object.fromEntries([
      ...itemsOf(instrument.themes).map(({ id }) => [id, empty] as const),
      ...itemsOf(later).map(({ id }) => [id, { ...empty, anchors: [], terms: [] }] as const),
    ]),
    themes: Object.fromEntries(later.map(({ id }) => [id, { intro: '', discuss: '' }])),
    profile: Object.fromEntries(choices(instrument).map(({ id }) => [id, []])),
    glossary: Object.fromEntries(
      Object.entries(instrument.glossary)
        .filter(([id]) => terms.includes(id))
        .map(([id, { term }]) => [id, { term, text: '' }]),
    ),
    sources: {},
  });
}

/** The instrument with its details put in place. `withDetails(withoutDetails(i), detailsOf(i))` equals `i`. */
export function withDetails(instrument: Instrument, details: Details): Instrument {
  return {
    ...instrument,
    profile: instrument.profile.map((field) => ({
      ...field,
      options: own(details.profile, field.id) ?? field.options,
    })),
    themes: instrument.themes.map((theme) => ({
      ...theme,
      ...own(details.themes, theme.id),
      items: theme.items.map((item) => ({ ...item, ...own(details.items, item.id) })),
    })),
    glossary: details.glossary,
    sources: details.sources,
    carriesOver: details.carriesOver,
  };
}

const choices = ({ profile }: Instrument) => profile.filter(({ options }) => options);
const itemsOf = (themes: readonly Theme[]) => themes.flatMap((theme) => theme.items);
