/** What stands in a gap of a text. */
export type Value = string | number | readonly (string | number)[];

/**
 * The names of what a message is given, in order. A list of names is one thing with several values in it. A name that
 * ends in `?` may be left out of a text.
 */
export type Shape = readonly (string | readonly string[])[];

/**
 * A text per plural form of the language; `other` is there always. `=0` is for that number only. Where two numbers
 * decide, a form has forms of its own.
 */
export interface Plural {
  readonly other: Template;
  /** The name of the number that decides; the first one where it is left out. */
  readonly by?: string;
  readonly [form: string]: Template | undefined;
}
/** A text with gaps such as `{count}`. */
export type Template = string | Plural;

const gap = /\{(\w+)\}/g;
const form = /^(zero|one|two|few|many|other|=\d+)$/;

export function isPlural(value: object): value is Plural {
  const { by, ...forms } = value as Record<string, unknown>;
  return (
    'other' in forms &&
    (by === undefined || typeof by === 'string') &&
    Object.entries(forms).every(
      ([name, text]) =>
        form.test(name) && (typeof text === 'string' || (typeof text === 'object' && text !== null && isPlural(text))),
    )
  );
}

/** Every text of a template with the form that it is: `other` where it stands for all numbers that have no own form. */
export const formsOf = (template: Template): [form: string, text: string][] =>
  typeof template === 'string'
    ? [['other', template]]
    : Object.entries(template)
        .filter(([name]) => name !== 'by')
        .flatMap(([name, text = '']) =>
          formsOf(text).map(([inner, one]): [string, string] => [name === 'other' ? inner : name, one]),
        );

/** The names in the gaps of a text, each once. */
export const gapsOf = (text: string): string[] => [...new Set([...text.matchAll(gap)].map(([, name = '']) => name))];

/** What is wrong with the gaps of a template, in English words for a developer; null when nothing is. */
export function wrongIn(template: Template, shape: Shape): { readonly expected: string; readonly got: string } | null {
  const names = shape.flat();
  const known = names.map((name) => name.replace('?', ''));
  const needed = names.filter((name) => !name.endsWith('?'));
  const listed = known.map((name) => `{${name}}`).join(', ') || 'no placeholder';
  const by = decidersOf(template).find((name) => !known.includes(name));
  if (by !== undefined) return { expected: `"by" to be one of ${listed}`, got: `"${by}"` };
  for (const [name, text] of formsOf(template)) {
    if (text.trim() === '') return { expected: 'a text', got: `nothing in "${name}"` };
    const gaps = gapsOf(text);
    const strange = gaps.find((one) => !known.includes(one));
    if (strange) return { expected: listed, got: `{${strange}}` };
    // Other forms are for one number, or a few: those can say it in words.
    const missing = name === 'other' && needed.find((one) => !gaps.includes(one));
    if (missing) return { expected: `a text with {${missing}}`, got: text.slice(0, 80) };
  }
  return null;
}

const decidersOf = (template: Template): string[] =>
  typeof template === 'string'
    ? []
    : Object.entries(template).flatMap(([name, text = '']) => (name === 'by' ? [text as string] : decidersOf(text)));

/** The message that a template makes, called as the one that it stands for. */
export function messageOf(template: Template, shape: Shape, language: string): (...given: unknown[]) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);
  const written = (value: Value): string =>
    typeof value === 'number'
      ? numbers.format(value)
      : typeof value === 'string'
        ? value
        : value.every((one) => typeof one === 'number')
          ? value.map((one) => numbers.format(one)).join(' + ')
          : lists.format(value.map(String));
  return (...given) => {
    const values = named(shape, given);
    const text = chosen(template, values, rules);
    return text.replace(gap, (whole, name: string) => {
      const value = values.get(name);
      return value === undefined ? whole : written(value);
    });
  };
}

function chosen(template: Template, values: ReadonlyMap<string, Value>, rules: Intl.PluralRules): string {
  if (typeof template === 'string') return template;
  const counts = template.by === undefined ? [...values.values()] : [values.get(template.by)];
  const count = counts.find((value) => typeof value !== 'string' && value !== undefined);
  const number = typeof count === 'object' ? count.length : Number(count);
  const form = template[`=${number}`] ?? (Number.isFinite(number) ? template[rules.select(number)] : undefined);
  return chosen(form ?? template.other, values, rules);
}

function named(shape: Shape, given: readonly unknown[]): Map<string, Value> {
  const values = new Map<string, Value>();
  shape.forEach((name, i) => {
    const one = given[i];
    if (typeof name === 'string') values.set(name.replace('?', ''), one as Value);
    else
      name
        .map((part) => part.replace('?', ''))
        .forEach((part, j) =>
          values.set(part, (Array.isArray(one) ? one[j] : (one as Record<string, unknown>)[part]) as Value),
        );
  });
  return values;
}
