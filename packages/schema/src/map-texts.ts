import type { ItemType } from './items/index.js';
import type { Instrument, Item, Scale, Theme } from './types.js';

/** What becomes of one text. `key` is where it stands, e.g. `items.1.4.title` or `scales.niveau.levels.2.label`. */
export type Say = (key: string, text: string) => string;

/**
 * The same instrument in other words: every text that people read goes through `say`. Ids, scores and the number of
 * texts stay as they are. `provenance` goes through it as well.
 */
export function mapTexts(instrument: Instrument, say: Say): Instrument {
  const list = (key: string, texts: readonly string[]) => texts.map((text, i) => say(`${key}.${i}`, text));
  const optional = (key: string, text: string | null) => (text === null ? null : say(key, text));

  const scale = (key: string, { levels, bands, unknown, notApplicable, ...rest }: Scale): Scale => ({
    ...rest,
    levels: levels.map(({ value, label, meaning }) => ({
      value,
      label: say(`${key}.levels.${value}.label`, label),
      meaning: say(`${key}.levels.${value}.meaning`, meaning),
    })),
    unknown: optional(`${key}.unknown`, unknown),
    notApplicable: optional(`${key}.notApplicable`, notApplicable),
    bands: bands.map((band) => ({ ...band, label: say(`${key}.bands.${band.id}`, band.label) })),
  });

  const base = <T extends Item>(one: T): T => ({
    ...one,
    title: say(`items.${one.id}.title`, one.title),
    statement: say(`items.${one.id}.statement`, one.statement),
  });
  const item: { readonly [T in ItemType]: (one: Extract<Item, { type: T }>, key: string) => Item } = {
    scale: (one, key) => ({
      ...base(one),
      guidance: say(`${key}.guidance`, one.guidance),
      anchors: list(`${key}.anchors`, one.anchors),
    }),
    text: (one, key) => ({ ...base(one), guidance: say(`${key}.guidance`, one.guidance) }),
    dilemma: (one, key) => {
      const pole = (i: 0 | 1) => ({
        title: say(`${key}.poles.${i}.title`, one.poles[i].title),
        why: say(`${key}.poles.${i}.why`, one.poles[i].why),
        overdone: say(`${key}.poles.${i}.overdone`, one.poles[i].overdone),
      });
      return { ...base(one), poles: [pole(0), pole(1)], questions: list(`${key}.questions`, one.questions) };
    },
  };
  const itemOf = (one: Item) => (item[one.type] as (one: Item, key: string) => Item)(one, `items.${one.id}`);

  const theme = ({ id, title, short, intro, discuss, items, ...rest }: Theme): Theme => ({
    ...rest,
    id,
    title: say(`themes.${id}.title`, title),
    short: say(`themes.${id}.short`, short),
    intro: say(`themes.${id}.intro`, intro),
    discuss: say(`themes.${id}.discuss`, discuss),
    items: items.map(itemOf),
  });

  const { phases } = instrument;
  return {
    ...instrument,
    title: say('title', instrument.title),
    summary: say('summary', instrument.summary),
    about: list('about', instrument.about),
    notFor: list('notFor', instrument.notFor),
    provenance: say('provenance', instrument.provenance),
    scales: mapped(instrument.scales, (one, id) => scale(`scales.${id}`, one)),
    audiences: mapped(instrument.audiences, (text, id) => say(`audiences.${id}`, text)),
    subsets: instrument.subsets.map((subset) => ({
      ...subset,
      title: say(`subsets.${subset.id}.title`, subset.title),
    })),
    profile: instrument.profile.map(({ id, label, hint, options }) => ({
      id,
      label: say(`profile.${id}.label`, label),
      hint: say(`profile.${id}.hint`, hint),
      options:
        options?.map(({ value, label }) => ({ value, label: say(`profile.${id}.options.${value}`, label) })) ?? null,
    })),
    themes: instrument.themes.map(theme),
    ...(phases && {
      phases: phases.map(({ id, title, intro }) => ({
        id,
        title: say(`phases.${id}.title`, title),
        intro: say(`phases.${id}.intro`, intro),
      })),
    }),
    glossary: mapped(instrument.glossary, ({ term, text }, id) => ({
      term: say(`glossary.${id}.term`, term),
      text: say(`glossary.${id}.text`, text),
    })),
    sources: mapped(instrument.sources, (text, id) => say(`sources.${id}`, text)),
  };
}

const mapped = <A, B>(entries: Readonly<Record<string, A>>, make: (one: A, id: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(entries).map(([id, one]) => [id, make(one, id)]));
