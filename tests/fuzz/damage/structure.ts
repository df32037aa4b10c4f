import fc from 'fast-check';
import { cloneable, names, rubbish } from './rubbish.js';

/** Where a step works: at each object the child with this number, counted round; stops where there is no child. */
type Way = readonly number[];

const steps = ['replace', 'replace', 'replace', 'remove', 'add', 'double', 'fill', 'nudge', 'wrap', 'move'] as const;

interface Step {
  readonly what: (typeof steps)[number];
  readonly way: Way;
  readonly other: Way;
  readonly with: unknown;
  readonly name: string;
}

const way = fc.array(fc.nat(200), { minLength: 1, maxLength: 9 });

/** One of these values, changed in up to six places; now and then none, or something else altogether. */
const damaged = (values: readonly unknown[], by: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const step: fc.Arbitrary<Step> = fc.record({
    what: fc.constantFrom(...steps),
    way,
    other: way,
    with: by,
    name: fc.constantFrom(...names),
  });
  const changed = fc
    .tuple(fc.constantFrom(...values), fc.array(step, { maxLength: 6 }))
    .map(([value, all]) => all.reduce<unknown>(apply, structuredClone(value)));
  return fc.oneof({ weight: 19, arbitrary: changed }, { weight: 1, arbitrary: by });
};

/** Values as JSON holds them. */
export const damagedJson = (...values: readonly unknown[]) => damaged(values, rubbish);

/** Values as they come out of a database or another window. */
export const damagedClone = (...values: readonly unknown[]) => damaged(values, cloneable);

type Holder = Record<string, unknown>;

/** The object that a way leads to, and the key in it; null when the whole is no object. */
function find(whole: unknown, path: Way): { holder: Holder; key: string } | null {
  let found: { holder: Holder; key: string } | null = null;
  let at = whole;
  for (const turn of path) {
    if (typeof at !== 'object' || at === null) break;
    const keys = Object.keys(at);
    const key = keys[turn % keys.length];
    if (key === undefined) break;
    if (ArrayBuffer.isView(at)) break;
    found = { holder: at as Holder, key };
    at = found.holder[key];
  }
  return found;
}

/** Never by assignment: a key called `__proto__` has to be a key. */
const put = (holder: Holder, key: string, value: unknown) =>
  Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

function apply(whole: unknown, given: Step): unknown {
  // A copy: what is put in may be changed by a later step, and must not be in the next case.
  const step = { ...given, with: structuredClone(given.with) };
  const place = find(whole, step.way);
  if (!place) return step.with;
  const { holder, key } = place;
  const value = holder[key];
  switch (step.what) {
    case 'replace':
      put(holder, key, step.with);
      break;
    case 'remove':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 'add':
      if (!Array.isArray(holder)) put(holder, step.name, step.with);
      else if (holder.length < 50_000) holder.splice(Number(key), 0, step.with);
      break;
    case 'double':
      if (Array.isArray(holder) && holder.length < 50_000) holder.push(...holder.slice(0, 500));
      else put(holder, `${key.slice(0, 50)}2`, value);
      break;
    case 'fill': {
      // Large parts only a few times: the file has to stay one that somebody could have.
      const small = typeof value === 'string' ? value.length < 1000 : typeof value !== 'object';
      put(
        holder,
        key,
        Array.from({ length: small ? 600 : 3 }, () => value),
      );
      break;
    }
    case 'nudge':
      if (typeof value === 'number') put(holder, key, value + (step.way.length % 2 ? 1 : -1));
      else if (typeof value === 'string') put(holder, key, `${value.slice(1)}${value.slice(0, 1)}x`);
      else if (typeof value === 'boolean') put(holder, key, !value);
      break;
    case 'wrap':
      put(holder, key, step.way.length % 2 ? [value] : { [step.name]: value });
      break;
    case 'move': {
      const other = find(whole, step.other);
      // A part put into itself would be a circle, which JSON cannot hold.
      if (other && !holds(value, other.holder)) put(other.holder, other.key, value);
    }
  }
  return whole;
}

function holds(value: unknown, part: object, seen = new Set<object>()): boolean {
  if (value === part) return true;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((inner) => holds(inner, part, seen));
}
