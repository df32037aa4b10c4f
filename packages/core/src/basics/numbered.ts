/** Each with its number, from 0. Old libraries on a page give arrays an `entries` of their own that does not. */
export function numbered<T>(all: readonly T[]): readonly (readonly [number, T])[] {
  const list: [number, T][] = [];
  // What was read may be an array with a `constructor` of its own, which `map` would ask for the new array.
  for (const one of all) list.push([list.length, one]);
  return list;
}
