import type { Language } from './languages.js';

/** What stands in a gap: a text, or what is written behind its name, as in `'items: number'`. */
interface Kinds {
  readonly number: number;
  /** A number that is written in letters where the language does so. */
  readonly spelled: number;
  /** Written with “and” before the last. */
  readonly list: readonly string[];
  /** Written with “or” before the last. */
  readonly choice: readonly string[];
  /** Written with a plus between them. */
  readonly sum: readonly number[];
}
export type Kind = keyof Kinds;

/** What is no text, but follows the language; each is a function in `notation.ts`, or the language itself. */
interface Notations {
  readonly decimal: (value: number) => string;
  readonly hundredths: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly day: (iso: string) => string;
  readonly within: (label: string) => string;
  /** Such as "nl". */
  readonly language: Language;
  /** Such as "nl-NL". */
  readonly locale: string;
}
export type NotationName = keyof Notations;

/**
 * What the texts with gaps of a group are given, in order: names as they stand in the gaps, with a `?` where a text may
 * leave it out. Names within each other come in one array or object. `null` says that the gaps are filled in later.
 */
export type Given = { readonly [key: string]: NotationName | readonly Parameter[] | null | Given };
export type Parameter = string | readonly string[] | Readonly<Record<string, string>>;

type Value<Name> = Name extends `${string}: ${infer K extends Kind}` ? Kinds[K] : string;
type Taken<P> = P extends string ? Value<P> : { readonly [Name in keyof P]: Value<P[Name]> };
type Message<G> = G extends NotationName
  ? Notations[G]
  : G extends readonly unknown[]
    ? (...given: { [I in keyof G]: Taken<G[I]> }) => string
    : string;

/** The words of a group, as code has them: `T` is the JSON of the first language, `G` what its texts are given. */
export type Words<T, G = object> = {
  readonly [Key in keyof T | keyof G]: Key extends keyof G
    ? G[Key] extends NotationName | readonly unknown[] | null
      ? Message<G[Key]>
      : Key extends keyof T
        ? Words<T[Key], G[Key]>
        : never
    : Key extends keyof T
      ? Plain<T[Key]>
      : never;
};
type Plain<T> = T extends string ? string : T extends readonly (infer One)[] ? readonly Plain<One>[] : Words<T>;

/** What the build makes of a group, `texts:<group>`: each language is fetched when it is asked for. */
export type Load<T> = Readonly<Record<Language, () => Loaded<T> | Promise<Loaded<T>>>>;
interface Loaded<T> {
  readonly default: T;
}
