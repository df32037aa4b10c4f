import { existsSync, readFileSync } from 'node:fs';
import type { Given, Parameter } from '../../packages/core/src/texts/words.js';
import { gapsOf, isPlural, type Shape, type Template } from '../../packages/zelfscan/src/texts/template.js';
import { groups } from './groups.js';

/** What stands in a JSON file: texts, plurals, and the same within each other. */
export type Tree = Template | readonly Tree[] | { readonly [key: string]: Tree };

/** Where the texts of a group in a language stand, from the root. */
export const fileOf = (group: string, language: string): string =>
  `packages/${groups[group]?.package}/src/texts/${group.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.${language}.json`;

/** The texts of a group as they are written; null where there is no such file. Throws where it is not JSON. */
export function readTree(root: string, group: string, language: string): Tree | null {
  const path = `${root}/${fileOf(group, language)}`;
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Tree;
  } catch (error) {
    throw new Error(`${fileOf(group, language)}: is not JSON. ${String(error)}`, { cause: error });
  }
}

export const isText = (tree: Tree): tree is Template => typeof tree === 'string' || isPlural(tree);

/** Every text of a tree with its path, e.g. `start.full` and `help.0.keys`. */
export function textsIn(tree: Tree, path = ''): [path: string, text: Template][] {
  if (isText(tree)) return [[path, tree]];
  const at = path && `${path}.`;
  return Object.entries(tree).flatMap(([key, inner]: [string, Tree]) => textsIn(inner, at + key));
}

/** The texts of a group with those in it that another group has. */
export function wholeTree(root: string, group: string, language: string): Tree {
  const own = readTree(root, group, language) ?? {};
  const from = Object.entries(groups[group]?.from ?? {}).map(([key, other]) => {
    const [name = '', ...path] = other.split('.');
    const theirs = path.reduce(
      (tree, step) => (tree as Record<string, Tree>)[step] ?? {},
      wholeTree(root, name, language),
    );
    return [key, { ...(theirs as object), ...(own as Record<string, object>)[key] }] as const;
  });
  return { ...(own as object), ...Object.fromEntries(from) };
}

/** What a text is given, by its path; undefined for a text without gaps, null where the gaps stay. */
export function givenAt(given: Given, path: string): readonly Parameter[] | null | undefined {
  let at: unknown = given;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return Array.isArray(at) || at === null ? (at as readonly Parameter[] | null) : undefined;
}

/** The name of a parameter, and what kind of value it gets; the empty text is a text. */
export function partsOf(parameter: string): { readonly name: string; readonly kind: string } {
  const [name = '', kind = ''] = parameter.split(': ');
  return { name, kind };
}

const entriesOf = (parameter: Parameter): string[] =>
  typeof parameter === 'string'
    ? [parameter]
    : Array.isArray(parameter)
      ? (parameter as string[])
      : Object.entries(parameter).map(([name, kind]) => (kind ? `${name}: ${kind}` : name));

/** All that a text is given, also what comes in one array or object. */
export const parametersOf = (given: readonly Parameter[]): string[] => given.flatMap(entriesOf);

/** The same, as {@link Shape} has it: names only. */
export function shapeOf(given: readonly Parameter[] | null | undefined, text: Template): Shape {
  if (given === undefined) return [];
  if (given === null) return typeof text === 'string' ? gapsOf(text) : [];
  return given.map((parameter) => {
    const names = entriesOf(parameter).map((entry) => partsOf(entry).name);
    return typeof parameter === 'string' ? (names[0] ?? '') : names;
  });
}
