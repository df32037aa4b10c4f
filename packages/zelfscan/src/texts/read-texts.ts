import { languages } from '@zelfscan/core/texts/languages';
import type { Problem } from '@zelfscan/schema';
import keys from 'texts:keys';
import type { Language } from '../base/languages.js';
import { loadPart } from '../base/load-part.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { nearest } from './nearest.js';
import { formsOf, isPlural, wrongIn, type Shape, type Template } from './template.js';

/** The texts of a page: by group of our own texts, by key; and by key within the instruments. */
export interface GivenTexts {
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, Template>>;
  /** From `instrument.<id>.` on. */
  readonly instruments: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Longest text that is taken, in characters; the longest of ours has 500. */
const longest = 4000;
/** Longest file that is read, in characters. */
const largest = 1_000_000;
/** Whoever mends so many mistakes looks again. */
const mostProblems = 50;
/** Nobody waits longer for the texts of a page than this, in milliseconds. */
const patience = 8000;

/**
 * The texts in `from` for a language: the address of a JSON file, or what stands in such a file. What is not right in it
 * is left out and comes back as a problem.
 */
export async function readTexts(from: unknown, language: Language): Promise<GivenTexts> {
  try {
    const given = typeof from === 'string' ? await fetchTexts(from) : from;
    return textsIn(given, language);
  } catch (error) {
    if (!(error instanceof ZelfscanProblemError)) throw error;
    return { groups: new Map(), instruments: new Map(), problems: [error.problem] };
  }
}

/** As {@link readTexts}, of what stands in a file. */
export function textsIn(given: unknown, language: Language): GivenTexts {
  const groups = new Map<string, Map<string, Template>>();
  const instruments = new Map<string, string>();
  const problems: Problem[] = [];
  const wrong = (key: string, expected: string, got: string, code: Problem['code'] = 'text-invalid') =>
    problems.length < mostProblems &&
    problems.push({ code, place: `texts: ${language}.${key.slice(0, 80)}`, expected, got, next });
  if (!isObject(given)) {
    problems.push({ code: 'text-invalid', place: 'texts', expected: 'an object with texts', got: typeof given, next });
    return { groups, instruments, problems };
  }
  for (const [key, value] of flat(ofLanguage(given, language))) {
    const dot = key.indexOf('.');
    const group = key.slice(0, Math.max(0, dot));
    const rest = key.slice(dot + 1);
    if (typeof value !== 'string' && !(isObject(value) && isPlural(value))) {
      wrong(key, 'a text, or an object with "other" and other plural forms', shown(value));
    } else if (formsOf(value).some(([, text]) => text.length > longest)) {
      wrong(key, `a text of at most ${longest} characters`, 'a longer one');
    } else if (group === 'instrument') {
      if (typeof value !== 'string' || value.trim() === '') wrong(key, 'a text', shown(value));
      else instruments.set(rest, value);
    } else {
      const shape = shapeOf(group, rest);
      if (!shape) {
        const like = key.length > 80 || problems.length >= mostProblems ? null : nearest(key, allKeys());
        wrong(key, like ? `a key that exists, such as "${like}"` : 'a key that exists', shown(key), 'text-unknown');
        continue;
      }
      const fault = wrongIn(value, shape);
      if (fault) wrong(key, fault.expected, fault.got);
      else groups.set(group, (groups.get(group) ?? new Map<string, Template>()).set(rest, value));
    }
  }
  return { groups, instruments, problems };
}

/** What a message is given, empty for a plain text; null for a key that does not exist. */
export function shapeOf(group: string, key: string): Shape | null {
  const known = Object.hasOwn(keys, group) ? keys[group] : null;
  if (!known) return null;
  if (Object.hasOwn(known.calls, key)) return known.calls[key] ?? null;
  return known.texts.split(' ').includes(key) ? [] : null;
}

const allKeys = (): string[] =>
  Object.entries(keys).flatMap(([group, { texts, calls }]) =>
    [...texts.split(' '), ...Object.keys(calls)].map((key) => `${group}.${key}`),
  );

/** Texts stand under their language; without one they are Dutch. */
function ofLanguage(given: Record<string, unknown>, language: Language): Record<string, unknown> {
  const { $schema: _, ...texts } = given;
  const plain = Object.entries(texts).filter(([key]) => !Object.hasOwn(languages, key));
  const own = texts[language];
  return { ...(language === 'nl' ? Object.fromEntries(plain) : {}), ...(isObject(own) ? own : {}) };
}

/** Every text with its key, whether the keys were written with dots or within each other. */
function flat(given: Record<string, unknown>, path = ''): [key: string, value: unknown][] {
  return Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const key = `${path}${name}`;
    return (isObject(value) || Array.isArray(value)) && !isPlural(value)
      ? flat(value as Record<string, unknown>, `${key}.`)
      : [[key, value]];
  });
}

async function fetchTexts(address: string): Promise<unknown> {
  const problem = (code: Problem['code'], expected: string, got: string) =>
    new ZelfscanProblemError({ code, place: `texts: ${address.slice(0, 200)}`, expected, got, next: nextFile });
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    throw problem('load-failed', 'an address of a JSON file', 'no address');
  }
  const text = await loadPart('texts', async () => {
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw problem('load-failed', 'a JSON file', `status ${response.status}`);
    return response.text();
  });
  if (text.length > largest) throw problem('text-invalid', `at most ${largest} characters`, String(text.length));
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw problem('text-invalid', 'JSON', String(cause).slice(0, 200));
  }
}

const next = 'Correct it; until then our own text stands there. All keys are in texts/nl.json of the embed.';
const nextFile = 'Check the address in the texts attribute, the connect-src of the site, and the file itself.';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (typeof value === 'object' ? 'an object' : `"${String(value)}"`).slice(0, 80);
