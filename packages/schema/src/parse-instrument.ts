import { en } from 'zod/locales';
import { definitionShape, scaleIn, textsShape, type Definition, type Texts } from './definition.js';
import { newestFormat, upgrade } from './formats/index.js';
import { formatOf } from './items/index.js';
import { lint } from './lint.js';
import type { Parsed, Problem } from './problem.js';
import type { Instrument, Scale } from './types.js';

/** zod/mini has no messages of its own: without these every problem would expect "Invalid input". */
const error = en().localeError;

/**
 * Reads an instrument and its texts in one language.
 *
 * @param definition - the content of `instrument.json`, as parsed JSON; older formats are brought up to date
 * @param texts - the content of `<language>.json`, as parsed JSON
 * @returns the instrument, or every problem that was found; never throws on bad content
 */
export function parseInstrument(definition: unknown, texts: unknown): Parsed<Instrument> {
  const parsed = parse(definition, texts);
  return parsed.ok ? parsed : { ok: false, problems: parsed.problems.map(short) };
}

/** One line each: keys and ids of a file may be as long as they like. */
const short = ({ code, place, expected, got, next }: Problem): Problem => ({
  code,
  place: cut(place),
  expected: cut(expected),
  got: cut(got),
  next,
});

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 60)}…${text.slice(-30)}` : text);

function parse(definition: unknown, texts: unknown): Parsed<Instrument> {
  const tooNew = formatProblem(definition);
  if (tooNew) return { ok: false, problems: [tooNew] };
  const { file, problems: older } = upgrade(definition);
  const shape = readAs(definitionShape, file);
  const words = readAs(textsShape, texts);
  if (!shape.success || !words.success) {
    return { ok: false, problems: [...older, ...shapeProblems('', shape), ...shapeProblems('texts', words)] };
  }
  const wrong = itemTextProblems(shape.data, words.data.items);
  if (wrong.length) return { ok: false, problems: [...older, ...wrong] };
  const checked = words.data as Texts;
  const problems = [...older, ...lintBut(older, shape.data, checked)];
  if (problems.length) return { ok: false, problems };
  return { ok: true, value: merge(shape.data, checked) };
}

/** What a step from an older format could not bring along, is not told again as what the newest format misses. */
function lintBut(older: readonly Problem[], definition: Definition, texts: Texts): readonly Problem[] {
  // Without the scale of a theme, the texts of its items cannot be judged.
  if (older.some(({ code }) => code === 'theme-scales')) return [];
  return lint(definition, texts).filter(({ place }) => older.length === 0 || !place.endsWith('/scale'));
}

function formatProblem(definition: unknown): Problem | null {
  const format = (definition as { format?: unknown } | null)?.format;
  if (typeof format !== 'number' || !(format > newestFormat)) return null;
  return {
    code: 'instrument-too-new',
    place: '/format',
    expected: `format ${newestFormat} or lower`,
    got: `format ${format}`,
    next: 'Use a newer version of the zelfscan script.',
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
}

type Checked<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

interface Shape<T> {
  safeParse(content: unknown, params: { readonly error: typeof error }): Checked<T>;
}

/** A check on a length is run on whatever has one, also on an object made so that comparing it throws. */
function readAs<T>(shape: Shape<T>, content: unknown): Checked<T> {
  try {
    return shape.safeParse(content, { error });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { success: false, error: { issues: [{ path: [], message: 'Invalid input: cannot be compared' }] } };
  }
}

function shapeProblems(root: string, read: Checked<unknown>): Problem[] {
  return (read.success ? [] : read.error.issues).map((issue) => ({
    code: 'instrument-invalid',
    place: `${root}/${issue.path.map(String).join('/')}`,
    expected: issue.message,
    got: issue.code ?? 'something else',
    next: 'Compare the file with docs/instrument-format.md.',
  }));
}

/** What a text file says of an item must have the shape of its answer type; what belongs to no item is for `lint`. */
function itemTextProblems(definition: Definition, items: Readonly<Record<string, unknown>>): Problem[] {
  return definition.themes
    .flatMap((theme) => theme.items)
    .flatMap((item) => {
      if (!Object.hasOwn(items, item.id)) return [];
      return shapeProblems(`texts/items/${item.id}`, readAs(formatOf(item.type).texts, items[item.id]));
    });
}

function merge(definition: Definition, texts: Texts): Instrument {
  return {
    format: newestFormat,
    id: definition.id,
    version: definition.version,
    language: texts.language,
    languages: definition.languages,
    title: texts.title,
    summary: texts.summary,
    about: texts.about,
    notFor: texts.notFor,
    provenance: texts.provenance,
    minutes: definition.minutes,
    scoring: definition.scoring,
    scales: Object.fromEntries(
      Object.entries(definition.scales).map(([id, scale]) => [id, mergeScale(id, scale, text(texts.scales, id))]),
    ),
    audiences: texts.audiences,
    subsets: definition.subsets.map((subset) => ({ ...subset, title: text(texts.subsets, subset.id) })),
    profile: definition.profile.map((field) => {
      const words = text(texts.profile, field.id);
      return {
        id: field.id,
        label: words.label,
        hint: words.hint,
        options: field.options?.map((value, i) => ({ value, label: words.options?.[i] ?? value })) ?? null,
      };
    }),
    themes: definition.themes.map((theme) => {
      const scale = scaleIn(definition, theme);
      return {
        id: theme.id,
        ...text(texts.themes, theme.id),
        scale: theme.items.some(({ type }) => formatOf(type).onScale) ? (scale?.id ?? null) : null,
        items: theme.items.map((item) =>
          formatOf(item.type).merge(item, text(texts.items, item.id), { definition, texts, scale }),
        ),
      };
    }),
    ...(definition.phases && { phases: definition.phases.map((id) => ({ id, ...text(texts.phases ?? {}, id) })) }),
    glossary: Object.fromEntries(
      Object.entries(texts.glossary).map(([id, entry]) => [id, { term: entry.term, text: entry.text }]),
    ),
    sources: texts.sources,
    ...(definition.carriesOver && { carriesOver: definition.carriesOver }),
  };
}

function mergeScale(id: string, scale: Definition['scales'][string], words: Texts['scales'][string]): Scale {
  return {
    id,
    levels: scale.values.map((value, i) => ({ value, ...text(words.levels, i) })),
    unknown: scale.unknown ? (words.unknown ?? null) : null,
    notApplicable: scale.notApplicable ? (words.notApplicable ?? null) : null,
    bands: scale.bands.map((band) => ({ ...band, label: text(words.bands, band.id) })),
  };
}

/** `lint` has proven that the text is there; its absence now is a bug in `lint`. */
function text<T>(from: Readonly<Record<PropertyKey, T>> | readonly T[], key: PropertyKey): T {
  const found = (from as Readonly<Record<PropertyKey, T>>)[key];
  if (found === undefined) throw new Error(`lint let a missing text through: ${String(key)}`);
  return found;
}
