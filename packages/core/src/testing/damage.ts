import fc from 'fast-check';

type Path = readonly string[];

/** Every place in a JSON value, as the list of keys that leads there; the value itself is the empty list. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]: [string, unknown]) => placesIn(inner, [...path, key]))];
}

/** A copy with one place replaced. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, by));
  const inner = (value as Record<string, unknown>)[key];
  return { ...(value as object), [key]: replaced(inner, rest, by) };
}

/** A copy without one place. */
export function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    return rest.length ? value.with(Number(key), without(value[Number(key)], rest)) : value.toSpliced(Number(key), 1);
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, inner]: [string, unknown]) =>
      name !== key ? [[name, inner]] : rest.length ? [[name, without(inner, rest)]] : [],
    ),
  );
}

/** What may stand in a file instead of what we wrote: any JSON, and values that fit elsewhere in it. */
export const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    'constructor',
    '1.1',
    '2.1',
    'unknown',
    'kort',
    'not a time',
    '2026-13-45T00:00:00Z',
    'a'.repeat(100_001),
    0,
    1,
    2,
    5,
    -1,
    1.5,
    { toString: 1, valueOf: 1 },
    [{ toString: 1 }],
  ),
);
