import { gapsOf, type Shape } from '../../packages/zelfscan/src/texts/template.js';

type Call = (...given: unknown[]) => unknown;

/** One of our texts: what it is called, what it is given, and how it reads with the names in the gaps. */
export interface Described {
  readonly key: string;
  /** Null for a plain text. */
  readonly shape: Shape | null;
  readonly nl: string | Forms;
  readonly en: string | Forms;
}

/** A text that differs for one, and perhaps for none. */
export type Forms = Readonly<Record<string, string>>;

/** Not words: the tag of the language itself, and figures and dates, which follow the language. */
const notWords = ['language'];

/** All texts of a group that can be put in other words. */
export function describeGroup(nl: object, en: object): Described[] {
  const english = new Map(flat(en));
  return flat(nl).flatMap(([key, dutch]): Described[] => {
    const other = english.get(key);
    if (notWords.includes(key)) return [];
    if (typeof dutch === 'string' && typeof other === 'string') {
      // Where we say nothing there is no place for words.
      if (dutch === '' && other === '') return [];
      const gaps = gapsOf(dutch);
      return [{ key, shape: gaps.length ? gaps : null, nl: dutch, en: other }];
    }
    if (typeof dutch !== 'function' || typeof other !== 'function') throw new Error(`${key} is not a text in both`);
    const names = longer(parametersOf(dutch as Call), parametersOf(other as Call));
    const said = { nl: say(dutch as Call, names), en: say(other as Call, names) };
    if (said.nl === null || said.en === null) return [];
    const has = (text: string | Forms, name: string) =>
      (typeof text === 'string' ? text : (text['other'] ?? '')).includes(`{${name}}`);
    const marked = (name: string) => (has(said.nl ?? '', name) && has(said.en ?? '', name) ? name : `${name}?`);
    const shape = names.map((name) => (typeof name === 'string' ? marked(name) : name.map(marked)));
    return [{ key, shape, nl: said.nl, en: said.en }];
  });
}

const flat = (words: object, path = ''): [key: string, value: unknown][] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? flat(value, `${path}${name}.`) : [[`${path}${name}`, value]],
  );

type Names = (string | string[])[];

/** The names of the parameters as they are written; those of the parts where one is taken apart. */
function parametersOf(call: Call): Names {
  const source = call.toString();
  const [, alone, list = ''] = /^(?:(\w+)\s*=>|(?:function\s*)?\w*\s*\(([^]*?)\)\s*(?:=>|\{))/.exec(source) ?? [];
  return (alone ?? list)
    .split(/,(?![^[{]*[\]}])/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      /^[[{]/.test(part)
        ? part
            .slice(1, -1)
            .split(',')
            .map((name) => name.trim())
        : part,
    );
}

const longer = (a: Names, b: Names): Names => (b.length > a.length ? b : a);

/** The text with names in its gaps; null for what is a notation, and no text. */
function say(call: Call, names: Names): string | Forms | null {
  const flatNames = names.flat();
  const given = (asList: number, put: Readonly<Record<string, unknown>> = {}) => {
    const value = (name: string) =>
      Object.hasOwn(put, name) ? put[name] : (asList >> flatNames.indexOf(name)) & 1 ? [`{${name}}`] : `{${name}}`;
    return names.map((name) =>
      typeof name === 'string'
        ? value(name)
        : Object.assign(name.map(value), Object.fromEntries(name.map((part) => [part, value(part)]))),
    );
  };
  const attempt = (args: unknown[]): string | null => {
    try {
      const text = call(...args);
      return typeof text === 'string' && !/NaN|undefined/.test(text) ? text : null;
    } catch {
      return null;
    }
  };
  // What wants a list says less, or nothing, when it is given a name.
  const count = (text: string) => flatNames.filter((name) => text.includes(`{${name}}`)).length;
  const tries = Array.from({ length: 2 ** flatNames.length }, (_, mask) => ({ mask, text: attempt(given(mask)) }));
  const [best] = tries
    .flatMap(({ mask, text }) => (text === null ? [] : [{ mask, text }]))
    .sort((a, b) => count(b.text) - count(a.text) || a.mask - b.mask);
  if (!best) return null;
  const forms: Record<string, string> = {};
  for (const [form, number] of [
    ['=0', 0],
    ['one', 1],
  ] as const) {
    for (const name of flatNames) {
      if ((best.mask >> flatNames.indexOf(name)) & 1) continue;
      const text = attempt(given(best.mask, { [name]: number }));
      if (text !== null && text !== best.text.replaceAll(`{${name}}`, String(number)) && text !== best.text) {
        forms[form] ??= text;
        if (flatNames[0] !== name) forms['by'] = name;
      }
    }
  }
  return Object.keys(forms).length ? { ...forms, other: best.text } : best.text;
}
