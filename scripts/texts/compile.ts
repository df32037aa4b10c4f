import { languages, type Language } from '../../packages/core/src/texts/languages.js';
import type { Given, NotationName, Parameter } from '../../packages/core/src/texts/words.js';
import type { Template } from '../../packages/zelfscan/src/texts/template.js';
import { groups } from './groups.js';
import { isText, parametersOf, partsOf, type Tree } from './source.js';

/** Where the code is that writes figures, dates and lists, by what it is called in a module. */
const code = {
  '$$now.': `import * as $$now from '/packages/core/src/texts/notation.ts';`,
  '$$later.': `import * as $$later from '/packages/core/src/texts/notation-later.ts';`,
  '$$languages.': `import { languages as $$languages } from '/packages/core/src/texts/languages.ts';`,
};

/** The words of a group in a language as a module: an object with texts, and functions where a text has gaps. */
export function wordsModule(group: string, language: Language, tree: Tree): string {
  const { given = {}, from = {} } = groups[group] ?? {};
  const { locale, numbers } = languages[language];
  const used = new Map<string, string>();
  const helper = (name: string, made: string) => {
    used.set(`$${name}`, made);
    return `$${name}`;
  };
  /** How a value is written, by its kind. */
  const written: Readonly<Record<string, (value: string) => string>> = {
    '': (value) => value,
    number: (value) => value,
    sum: (value) => `${value}.join(' + ')`,
    list: (value) => `${helper('list', `$$later.list('${locale}', 'conjunction')`)}(${value})`,
    choice: (value) => `${helper('choice', `$$later.list('${locale}', 'disjunction')`)}(${value})`,
    spelled: (value) => `${helper('spelled', `$$later.spelled(${JSON.stringify(numbers)})`)}(${value})`,
  };
  const notations: Readonly<Record<NotationName, string>> = {
    language: JSON.stringify(language),
    locale: JSON.stringify(locale),
    within: `$$languages.${language}.within`,
    decimal: `$$now.decimal('${locale}')`,
    date: `$$now.date('${locale}')`,
    hundredths: `$$later.hundredths('${locale}')`,
    day: `$$later.day('${locale}')`,
  };

  const body = object(tree, given, '');
  const lines = [...used].map(([name, made]) => `const ${name} = ${made};`);
  const others = Object.values(from).map((other) => other.split('.')[0] ?? '');
  const all = [...lines, `export default ${body};`].join('\n');
  return [
    ...Object.entries(code).flatMap(([name, line]) => (all.includes(name) ? [line] : [])),
    ...others.map((other) => `import $${other} from 'texts:${other}/${language}';`),
    all,
  ].join('\n');

  function object(tree: Tree | undefined, given: Given, path: string): string {
    if (Array.isArray(tree)) return `[${tree.map((inner: Tree) => value(inner, undefined, `${path}.`)).join(', ')}]`;
    const texts = (tree ?? {}) as Readonly<Record<string, Tree>>;
    const names = [...new Set([texts, given, path ? {} : from].flatMap(Object.keys))];
    const spread = from[path];
    const entries = names.map((name) => {
      const at = path ? `${path}.${name}` : name;
      return `${JSON.stringify(name)}: ${from[at] && !texts[name] ? `$${from[at]}` : value(texts[name], given[name], at)}`;
    });
    return `{ ${[...(spread ? [`...$${spread}`] : []), ...entries].join(', ')} }`;
  }

  function value(tree: Tree | undefined, given: Given[string] | undefined, path: string): string {
    if (typeof given === 'string') return notations[given];
    if (tree === undefined || !isText(tree)) return object(tree, (given ?? {}) as Given, path);
    if (!Array.isArray(given)) return JSON.stringify(tree);
    return `(${given.map(parameter).join(', ')}) => ${said(tree, parametersOf(given).map(partsOf))}`;
  }

  function said(template: Template, parameters: readonly { readonly name: string; readonly kind: string }[]): string {
    const kinds = new Map(parameters.map(({ name, kind }) => [name.replace('?', ''), kind]));
    if (typeof template === 'string') return filled(template, kinds);
    const { by = [...kinds].find(([, kind]) => kind)?.[0] ?? '', other, ...forms } = template;
    const count = ['list', 'choice', 'sum'].includes(kinds.get(by) ?? '') ? `$${by}.length` : `$${by}`;
    return Object.entries(forms).reduceRight(
      (otherwise, [form, text]) => {
        const is = form.startsWith('=')
          ? `${count} === ${form.slice(1)}`
          : `${helper('plural', `$$later.plural('${language}')`)}(${count}) === '${form}'`;
        return `${is} ? ${said(text ?? '', parameters)} : ${otherwise}`;
      },
      said(other, parameters),
    );
  }

  function filled(text: string, kinds: ReadonlyMap<string, string>): string {
    if (!/\{\w+\}/.test(text)) return JSON.stringify(text);
    const escaped = text.replace(/[\\`$]/g, '\\$&');
    return `\`${escaped.replace(/\{(\w+)\}/g, (_, name: string) => `\${${written[kinds.get(name) ?? '']?.(`$${name}`)}}`)}\``;
  }
}

/** How a function takes it: `$` before a name keeps it from being a word of the language. */
function parameter(parameter: Parameter): string {
  const taken = (name: string) => `$${partsOf(name).name.replace('?', '')}`;
  if (typeof parameter === 'string') return taken(parameter);
  return Array.isArray(parameter)
    ? `[${(parameter as string[]).map(taken).join(', ')}]`
    : `{ ${Object.keys(parameter)
        .map((name) => `${name}: $${name}`)
        .join(', ')} }`;
}

const names = Object.keys(languages);

/** A group in all languages: each is fetched when it is asked for, unless the first one is at hand. */
export function groupModule(group: string): string {
  const { atHand } = groups[group] ?? {};
  const entries = names.map((name, i) =>
    atHand && i === 0 ? `${name}: () => ({ default: first })` : `${name}: () => import('texts:${group}/${name}')`,
  );
  const first = atHand ? `import first from 'texts:${group}/${names[0]}';\n` : '';
  return `${first}export default { ${entries.join(', ')} };`;
}

/** A group in all languages at once. */
export function allModule(group: string): string {
  const imports = names.map((name) => `import ${name} from 'texts:${group}/${name}';\n`);
  return `${imports.join('')}export default { ${names.join(', ')} };`;
}
