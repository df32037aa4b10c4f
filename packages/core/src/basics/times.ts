/** What `make` makes of 0, 1, 2 and so on. Old libraries on a page put an `Array.from` of their own that does not. */
export function times<T>(count: number, make: (i: number) => T): T[] {
  const made: T[] = [];
  for (let i = 0; i + 1 <= count; i++) made.push(make(i));
  return made;
}
