/**
 * The value as JSON, as it is. Old libraries on a page give arrays a `toJSON` of their own, which makes a text of each:
 * what is written with that cannot be read again anywhere.
 */
export const asJson = (value: unknown, space?: number): string => JSON.stringify(value, asIs, space);

function asIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}
