import * as z from 'zod/mini';
import type { Definition, Texts } from '../definition.js';
import type { Problem } from '../problem.js';
import type { ItemBase } from '../types.js';

export const id = z.string().check(z.regex(/^[\w.-]{1,64}$/));
export const text = z.string().check(z.minLength(1));

/** What an item of any answer type says in an instrument file; its texts stand in the language files. */
export const itemBase = {
  id,
  /** Key of `scales`. */
  scale: z.string(),
  sources: z.array(z.string()),
};

/** What a text file says of an item of any answer type. */
export const textsBase = { title: text, statement: text };

/** The rest of the files that an item stands in. */
export interface Files {
  readonly definition: Definition;
  readonly texts: Texts;
}

/** One answer type in the files: the shape of its texts, what shapes cannot express, and how the two become an item. */
export interface ItemFormat<D, T, I extends ItemBase> {
  readonly texts: z.ZodMiniType<T>;
  /** Problems in what the files say of one item. Its scale and sources are looked up elsewhere. */
  lint(item: D, words: T, files: Files): Problem[];
  merge(item: D, words: T, files: Files): I;
}

/** An entry of its own; an id may be called like something that every object has. */
export const own = <T>(from: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined;
