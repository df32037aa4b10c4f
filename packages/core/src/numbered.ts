/** Each with its number, from 0. Old libraries on a page give arrays an `entries` of their own that does not. */
export const numbered = <T>(all: readonly T[]): (readonly [number, T])[] => all.map((one, i) => [i, one]);
