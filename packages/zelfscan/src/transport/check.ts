/** Small checks for what comes in from another window. Each tells whether a value has the type. */
export type Check<T> = (value: unknown) => value is T;

const check = <T>(test: (value: unknown) => boolean): Check<T> => test as Check<T>;

/** Longer texts than these are not ours, and could stall a screen. */
const longestText = 200_000;
const longestList = 500;

export const text = check<string>((value) => typeof value === 'string' && value.length <= longestText);
export const count = check<number>((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0);
export const flag = check<boolean>((value) => typeof value === 'boolean');

export const oneOf = <const T extends readonly unknown[]>(values: T): Check<T[number]> =>
  check((value) => values.includes(value));

export const orNull = <T>(inner: Check<T>): Check<T | null> => check((value) => value === null || inner(value));

export const either = <A, B>(a: Check<A>, b: Check<B>): Check<A | B> => check((value) => a(value) || b(value));

export const list = <T>(inner: Check<T>): Check<readonly T[]> =>
  check((value) => Array.isArray(value) && value.length <= longestList && value.every((entry) => inner(entry)));

export const pair = <T>(inner: Check<T>): Check<readonly [T, T]> =>
  check((value) => Array.isArray(value) && value.length === 2 && value.every((entry) => inner(entry)));

/** Every key of the type has its check, or this does not compile. Keys that are not named are let through. */
export const record = <T extends object>(checks: { readonly [K in keyof Required<T>]: Check<T[K]> }): Check<T> =>
  check((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries<Check<unknown>>(checks);
    return entries.every(([key, inner]) => inner(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined));
  });
