import { scaleIn, type Definition, type Texts } from './definition.js';
import { own } from './own.js';
import { formatOf } from './items/index.js';
import { lintEntries } from './lint-entries.js';
import { lintCarriesOver } from './lint-carries-over.js';
import type { Problem } from './problem.js';

/** Checks that shapes alone cannot express: bands, references, and a text for everything that needs one. */
export function lint(definition: Definition, texts: Texts): Problem[] {
  return [
    ...lintIds(definition),
    ...lintScales(definition),
    ...lintReferences(definition),
    ...lintCarriesOver(definition),
    ...lintItems(definition, texts),
    ...lintTexts(definition, texts),
  ];
}

/** What each answer type asks of its items. Items that share a scale share its problems: each is told once. */
function lintItems(definition: Definition, texts: Texts): Problem[] {
  const problems = definition.themes.flatMap((theme) => {
    const scale = scaleIn(definition, theme);
    return theme.items.flatMap((item) => {
      const words = own(texts.items, item.id);
      return words ? formatOf(item.type).lint(item, words, { definition, texts, scale }) : [];
    });
  });
  return problems.filter(
    ({ code, place, got }, i) => problems.findIndex((p) => p.code === code && p.place === place && p.got === got) === i,
  );
}

function lintIds(definition: Definition): Problem[] {
  const listed = (place: string, from: readonly { readonly id: string }[]) =>
    from.map(({ id }, i) => ({ id, place: `${place}/${i}/id` }));
  return [
    listed('/themes', definition.themes),
    definition.themes.flatMap((theme, t) => listed(`/themes/${t}/items`, theme.items)),
    (definition.phases ?? []).map((id, i) => ({ id, place: `/phases/${i}` })),
    listed('/subsets', definition.subsets),
    listed('/profile', definition.profile),
    ...Object.entries(definition.scales).map(([id, scale]) => listed(`/scales/${id}/bands`, scale.bands)),
  ].flatMap(repeated);
}

/** A problem for every id that occurred before in the same list. */
function repeated(ids: readonly { readonly id: string; readonly place: string }[]): Problem[] {
  const places = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, place } of ids) {
    const first = places.get(id);
    if (first) {
      problems.push({
        code: 'duplicate-id',
        place,
        expected: 'an id that occurs once',
        got: `"${id}", also at ${first}`,
        next: 'Give one of the two another id.',
      });
    } else places.set(id, place);
  }
  return problems;
}

function lintScales(definition: Definition): Problem[] {
  const without = definition.themes.flatMap((theme, t): Problem[] =>
    (theme.scale ?? definition.scale) === undefined && theme.items.some(({ type }) => formatOf(type).onScale)
      ? [
          {
            code: 'instrument-invalid',
            place: `/themes/${t}/scale`,
            expected: 'a key of "scales", here or at the top of the file',
            got: 'nothing',
            next: 'Name the scale that the items of this theme are answered on.',
          },
        ]
      : [],
  );
  return [...without, ...lintLevels(definition)];
}

function lintLevels(definition: Definition): Problem[] {
  return Object.entries(definition.scales).flatMap(([id, scale]) => {
    const place = `/scales/${id}`;
    const ordered = scale.values.every((value, i) => i === 0 || value > (scale.values[i - 1] ?? value));
    if (!ordered) {
      return [
        {
          code: 'instrument-invalid' as const,
          place: `${place}/values`,
          expected: 'ascending values',
          got: scale.values.join(', '),
          next: 'Put the levels in order, lowest first.',
        },
      ];
    }
    return lintBands(place, scale);
  });
}

function lintBands(place: string, scale: Definition['scales'][string]): Problem[] {
  const low = scale.values[0] ?? 0;
  const high = scale.values.at(-1) ?? 0;
  const problems: Problem[] = [];
  let reached = low;
  scale.bands.forEach((band, i) => {
    const at = `${place}/bands/${i}`;
    if (band.to <= band.from) {
      problems.push({
        code: 'instrument-invalid',
        place: at,
        expected: `"to" above ${band.from}`,
        got: String(band.to),
        next: 'Let the band end after it starts.',
      });
    }
    if (band.from > reached) problems.push(gap(at, reached, band.from));
    if (band.from < reached) {
      problems.push({
        code: 'band-overlap',
        place: at,
        expected: `a start at ${reached}`,
        got: `a start at ${band.from}`,
        next: `Let this band start at ${reached}, where the one before it ends.`,
      });
    }
    reached = band.to;
  });
  if (scale.bands.length && reached < high) problems.push(gap(`${place}/bands`, reached, high));
  if (scale.bands.length && reached > high) {
    problems.push({
      code: 'instrument-invalid',
      place: `${place}/bands/${scale.bands.length - 1}`,
      expected: `an end at ${high}`,
      got: `an end at ${reached}`,
      next: `Let the last band end at ${high}, the highest level.`,
    });
  }
  return problems;
}

const gap = (place: string, from: number, to: number): Problem => ({
  code: 'band-gap',
  place,
  expected: `a band that starts at ${from}`,
  got: `no band from ${from} to ${to}`,
  next: `Let a band start at ${from}, so that every score has one.`,
});

function lintReferences(definition: Definition): Problem[] {
  const items = definition.themes.flatMap((theme) => theme.items);
  const ids = new Set(items.map((item) => item.id));
  const missing = (place: string, what: string, got: string): Problem => ({
    code: 'unknown-reference',
    place,
    expected: what,
    got: `"${got}"`,
    next: 'Correct the name, or add what it refers to.',
  });
  const scale = (place: string, id: string | undefined) =>
    id === undefined || Object.hasOwn(definition.scales, id) ? [] : [missing(place, 'a key of "scales"', id)];
  return [
    ...scale('/scale', definition.scale),
    ...definition.themes.flatMap((theme, t) => scale(`/themes/${t}/scale`, theme.scale)),
    ...items.flatMap((item) =>
      item.sources
        .filter((source) => !definition.sources.includes(source))
        .map((source) => missing(`/items/${item.id}/sources`, 'one of "sources"', source)),
    ),
    ...definition.subsets.flatMap((subset) =>
      subset.omit
        .filter((id) => !ids.has(id))
        .map((id) => missing(`/subsets/${subset.id}/omit`, 'the id of an item', id)),
    ),
  ];
}

function lintTexts(definition: Definition, texts: Texts): Problem[] {
  const items = definition.themes.flatMap((theme) => theme.items);
  const themes = definition.themes.map((theme) => theme.id);
  const about = `${texts.language}.json`;
  const problems: Problem[] = [];
  if (texts.instrument !== definition.id || texts.version !== definition.version) {
    problems.push({
      code: 'text-unknown',
      place: `${about}/instrument`,
      expected: `${definition.id}@${definition.version}`,
      got: `${texts.instrument}@${texts.version}`,
      next: 'Use the text file that belongs to this version of the instrument.',
    });
  }
  const compare = (place: string, wanted: readonly string[], found: object) =>
    problems.push(...lintEntries(`${about}${place}`, wanted, found));
  compare('/themes', themes, texts.themes);
  compare(
    '/items',
    items.map((item) => item.id),
    texts.items,
  );
  compare('/phases', definition.phases ?? [], texts.phases ?? {});
  compare('/audiences', definition.audiences, texts.audiences);
  compare(
    '/subsets',
    definition.subsets.map((subset) => subset.id),
    texts.subsets,
  );
  compare(
    '/profile',
    definition.profile.map((field) => field.id),
    texts.profile,
  );
  compare('/sources', definition.sources, texts.sources);
  compare('/scales', Object.keys(definition.scales), texts.scales);
  for (const [id, scale] of Object.entries(definition.scales)) {
    const words = own(texts.scales, id);
    if (!words) continue;
    compare(
      `/scales/${id}/bands`,
      scale.bands.map((band) => band.id),
      words.bands,
    );
    compare(
      `/scales/${id}/levels`,
      scale.values.map((_, i) => String(i)),
      words.levels,
    );
    if (scale.unknown) compare(`/scales/${id}`, ['unknown'], pick(words, 'unknown'));
    if (scale.notApplicable) compare(`/scales/${id}`, ['notApplicable'], pick(words, 'notApplicable'));
  }
  for (const field of definition.profile) {
    const options = texts.profile[field.id]?.options;
    if (options)
      compare(
        `/profile/${field.id}/options`,
        (field.options ?? []).map((_, i) => String(i)),
        options,
      );
  }
  return problems;
}

const pick = <T extends object>(from: T, key: keyof T & string) => (from[key] === undefined ? {} : { [key]: true });
