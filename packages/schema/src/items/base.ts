import * as z from 'zod/mini';
import type { Problem } from '../problem.js';

/** Identifier of an item, stable for ever within an instrument id, e.g. `"1.4"`. */
export type ItemId = string;

/** What every item has, whatever its answer type. What only one type has stands in its file beside this one. */
export interface ItemBase {
  readonly id: ItemId;
  /** Short name for lists and reports. */
  readonly title: string;
  /** What is put to the team. */
  readonly statement: string;
  /** Keys of `Instrument.sources`. */
  readonly sources: readonly string[];
  /** Keys of `Instrument.glossary` whose words occur in what is asked, in order of appearance. */
  readonly terms: readonly string[];
}

export const id = z.string().check(z.regex(/^[\w.-]{1,64}$/));
export const text = z.string().check(z.minLength(1));

/** What an item of any answer type says in an instrument file; its texts stand in the language files. */
export const itemBase = {
  id,
  scale: z.optional(z.never('no "scale" at an item: since format 2 it stands at the theme, or at the top of the file')),
  sources: z.array(z.string()),
};

/** What a text file says of an item of any answer type. */
export const textsBase = { title: text, statement: text };

/** What an item may look at in the files that it stands in. */
export interface Files {
  /** The scale of the theme that the item stands in; none where that theme names none, or one that is not there. */
  readonly scale: ScaleInFile | undefined;
  readonly definition: {
    readonly audiences: readonly string[];
    readonly phases?: readonly string[] | undefined;
  };
  readonly texts: {
    readonly language: string;
    readonly glossary: Readonly<Record<string, { readonly forms: readonly string[] }>>;
  };
}

export interface ScaleInFile {
  readonly id: string;
  readonly values: readonly number[];
  readonly unknown: boolean;
  readonly notApplicable: boolean;
  readonly bands: readonly unknown[];
}

/** One answer type in the files: the shape of its texts, what shapes cannot express, and how the two become an item. */
export interface ItemFormat<D, T, I extends ItemBase> {
  /** Whether it is answered on the scale of its theme. */
  readonly onScale: boolean;
  readonly texts: z.ZodMiniType<T>;
  /** Problems in what the files say of one item. Its scale and sources are looked up elsewhere. */
  lint(item: D, words: T, files: Files): Problem[];
  merge(item: D, words: T, files: Files): I;
}
