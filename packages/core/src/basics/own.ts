/** An entry of its own; a key may be called like something that every object has. */
export const own = <T>(from: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined;
