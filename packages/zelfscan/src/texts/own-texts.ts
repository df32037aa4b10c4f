import { mapTexts, type Instrument, type Problem } from '@zelfscan/schema';
import words from 'texts:own/all';
import type { Language } from '../base/languages.js';
import type { TextGroup } from './groups.js';
import { nearest } from './nearest.js';
import { shapeOf, type GivenTexts } from './read-texts.js';
import { messageOf } from './template.js';

/** With more items than this their numbers say nothing any more. */
const mostNamed = 8;

/** The texts that a page puts in the place of ours, in one language. */
export class OwnTexts {
  readonly #plain = new WeakMap<Instrument, Instrument>();
  readonly #told = new Set<string>();

  constructor(
    readonly language: Language,
    readonly given: GivenTexts,
    readonly tell: (problem: Problem) => void,
  ) {
    for (const problem of given.problems) tell(problem);
  }

  /** Our words with those of the page put in place. */
  over<T extends object>(group: TextGroup, words: T): T {
    let result = words;
    for (const [key, template] of this.given.groups.get(group) ?? []) {
      const message = messageOf(template, shapeOf(group, key) ?? [], this.language);
      const put = (ours: unknown) => (typeof ours === 'function' ? message : message());
      result = replaced(result, key.split('.'), put) as T;
    }
    return result;
  }

  /** The instrument in the words of the page; says in its provenance that they are not all ours. */
  instrument(instrument: Instrument): Instrument {
    const plain = this.plain(instrument);
    const mine = this.#of(plain);
    if (!mine.size) return plain;
    const changed: string[] = [];
    const seen: string[] = [];
    const result = mapTexts(plain, (key, text) => {
      seen.push(key);
      const own = key === 'provenance' ? undefined : mine.get(key);
      if (own === undefined) return text;
      changed.push(key);
      return own;
    });
    const named = changed.length
      ? { ...result, provenance: `${plain.provenance} ${this.#noted(plain, changed)}` }
      : result;
    this.#plain.set(named, plain);
    // What comes later is not there yet: only a whole instrument can say what does not exist.
    if (Object.keys(plain.sources).length) this.#strangers(plain, mine, seen);
    return named;
  }

  /** The instrument in our own words, for what compares texts. */
  plain(instrument: Instrument): Instrument {
    return this.#plain.get(instrument) ?? instrument;
  }

  /** Texts for any version, and over those the ones for this version only. */
  #of({ id, version }: Instrument): Map<string, string> {
    const starts = [`${id}.`, `${id}@${version}.`];
    return new Map(
      starts.flatMap((start) =>
        [...this.given.instruments].flatMap(([key, text]): [string, string][] =>
          key.startsWith(start) ? [[key.slice(start.length), text]] : [],
        ),
      ),
    );
  }

  #noted({ themes }: Instrument, changed: readonly string[]): string {
    const ids = themes.flatMap((theme) => theme.items.map(({ id }) => id));
    const touched = ids.filter((id) => changed.some((key) => key.startsWith(`items.${id}.`)));
    const all = changed.every((key) => key.startsWith('items.'));
    const { noted, notedAt } = words[this.language];
    return all && touched.length <= mostNamed ? notedAt(touched) : noted;
  }

  #strangers({ id, version }: Instrument, mine: ReadonlyMap<string, string>, known: readonly string[]): void {
    for (const key of mine.keys()) {
      const place = `texts: ${this.language}.instrument.${id}.${key}`;
      // Of another version: what does not exist here may exist there.
      const elsewhere = this.#told.has(place);
      if (elsewhere || (known.includes(key) && key !== 'provenance')) continue;
      this.#told.add(place);
      const like = nearest(key, known);
      const expected = key === 'provenance' ? 'a text that may be changed' : `a text of ${id} ${version}`;
      this.tell({
        code: 'text-unknown',
        place,
        expected: like && like !== key ? `${expected}, such as "${like}"` : expected,
        got: `"${key}"`,
        next: 'Correct it; until then our own text stands there. All keys are in texts/nl.json of the embed.',
      });
    }
  }
}

/** A copy with what is at the end of a path replaced. What lies around it is not touched. */
function replaced(words: unknown, [name = '', ...rest]: readonly string[], put: (now: unknown) => unknown): unknown {
  const now = (words as Record<string, unknown>)[name];
  const then = rest.length ? replaced(now, rest, put) : put(now);
  if (Array.isArray(words)) return words.with(Number(name), then);
  return { ...(words as object), [name]: then };
}
