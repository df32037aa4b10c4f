import type { ItemId } from './items/base.js';
import { own } from './own.js';
import type { Instrument, Item, ProfileField, Theme, ThemeId } from './types.js';

/** What an item can do without on the first screen with questions, as far as its type has it. */
const detailed = ['title', 'guidance', 'guidanceTerms', 'sources'] as const;
/** What it needs there only when it stands in the first theme. */
const later = [...detailed, 'anchors', 'terms'] as const;

type ItemDetails = Readonly<Partial<Record<(typeof later)[number], string | readonly string[]>>>;

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
  const [, ...others] = instrument.themes;
  return {
    items: detailsWith(instrument, (text) => text),
    themes: Object.fromEntries(others.map(({ id, intro, discuss }) => [id, { intro, discuss }])),
    profile: Object.fromEntries(choices(instrument).map(({ id, options }) => [id, options])),
    glossary: instrument.glossary,
    sources: instrument.sources,
    carriesOver: instrument.carriesOver,
  };
}

/** The instrument with empty texts where its details belong: ready to fill in its first theme, and to score. */
export function withoutDetails(instrument: Instrument): Instrument {
  const [first, ...others] = instrument.themes;
  const terms = first?.items.flatMap((item) => item.terms) ?? [];
  return withDetails(instrument, {
    items: detailsWith(instrument, (text) => (typeof text === 'string' ? '' : [])),
    themes: Object.fromEntries(others.map(({ id }) => [id, { intro: '', discuss: '' }])),
    profile: Object.fromEntries(choices(instrument).map(({ id }) => [id, []])),
    glossary: Object.fromEntries(
      Object.entries(instrument.glossary)
        .filter(([id]) => terms.includes(id))
        .map(([id, { term }]) => [id, { term, text: '' }]),
    ),
    sources: {},
  });
}

/** The details of every item, each as `make` gives it. */
const detailsWith = (
  { themes }: Instrument,
  make: (text: string | readonly string[]) => string | readonly string[],
): Readonly<Record<ItemId, ItemDetails>> =>
  Object.fromEntries(
    themes.flatMap(({ items }, t) =>
      items.map((item): [ItemId, ItemDetails] => {
        const texts: ItemDetails = item;
        const has = (t ? later : detailed).filter((key) => texts[key] !== undefined);
        return [item.id, Object.fromEntries(has.map((key) => [key, make(texts[key] ?? '')]))];
      }),
    ),
  );

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
      items: theme.items.map((item) => ({ ...item, ...own(details.items, item.id) }) as Item),
    })),
    glossary: details.glossary,
    sources: details.sources,
    carriesOver: details.carriesOver,
  };
}

const choices = ({ profile }: Instrument) => profile.filter(({ options }) => options);
