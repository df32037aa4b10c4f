import type { Given } from '../../packages/core/src/texts/words.js';
import { isPlural, wrongIn, type Template } from '../../packages/zelfscan/src/texts/template.js';
import { givenAt, parametersOf, partsOf, shapeOf, textsIn, type Tree } from './source.js';

/** The texts of a group in all languages, the first one first; null where a language has none. */
export type Translations = readonly (readonly [language: string, tree: Tree | null])[];

/**
 * What is wrong with the texts of a group, each as a line that names the file, the key and what to do. A language that is
 * not whole does not build: nobody should read half of a screen in another one.
 *
 * @param fileOf - the name of the file of a language
 */
export function problemsIn(given: Given, translations: Translations, fileOf: (language: string) => string): string[] {
  const [[first, main] = ['', null], ...others] = translations;
  if (!main) return [`${fileOf(first)}: is not there.`];
  const texts = new Map(textsIn(main));
  return [
    ...strayIn(given, texts).map(
      (key) =>
        `${fileOf(first)}: ${key}: is given values, and is no text. Add it, or take it out of what texts are given.`,
    ),
    ...[...texts].flatMap(([key, text]) => wrong(first, given, key, text, text)),
    ...others.flatMap(([language, tree]) => {
      if (!tree) return [`${fileOf(language)}: is not there. Make it, with the keys of ${fileOf(first)}.`];
      const translated = new Map(textsIn(tree));
      const strange = [...translated.keys()].filter((key) => !texts.has(key));
      return [
        ...strange.map(
          (key) =>
            `${fileOf(language)}: ${key}: does not exist in ${first}. Take it out, or add it to ${fileOf(first)}.`,
        ),
        ...[...texts].flatMap(([key, ours]) => {
          const text = translated.get(key);
          return text === undefined
            ? [`${fileOf(language)}: ${key}: is missing. Add it; in ${first} it is ${JSON.stringify(ours)}.`]
            : wrong(language, given, key, text, ours);
        }),
      ];
    }),
  ];

  function wrong(language: string, given: Given, key: string, text: Template, ours: Template): string[] {
    const say = (what: string) => [`${fileOf(language)}: ${key}: ${what}`];
    // Where we say nothing in one language, there is nothing to say in another.
    if (ours === '') return text === '' ? [] : say(`is empty in ${first}. Empty it here, or fill it in there.`);
    const shape = shapeOf(givenAt(given, key), ours);
    const fault = wrongIn(text, shape);
    if (fault) return say(`expected ${fault.expected}, got ${fault.got}. Correct the text, or what it is given.`);
    if (typeof text !== 'string' && !counted(text, given, key)) return say('no number decides. Name one in "by".');
    const needed = formsOf(ours).some((form) => !/^(=|other$)/.test(form));
    const missing = missingForms(text, language, needed);
    return missing.length
      ? say(`has no ${missing.map((form) => `"${form}"`).join(', ')}. ${language} needs those plural forms; add them.`)
      : [];
  }
}

/** Texts that are given values and do not exist. */
function strayIn(given: Given, texts: ReadonlyMap<string, Template>, path = ''): string[] {
  return Object.entries(given).flatMap(([key, value]) => {
    const at = `${path}${key}`;
    if (typeof value === 'string') return [];
    if (value === null || Array.isArray(value)) return texts.has(at) ? [] : [at];
    return strayIn(value as Given, texts, `${at}.`);
  });
}

const formsOf = (text: Template): string[] =>
  typeof text === 'string' ? [] : Object.keys(text).filter((form) => form !== 'by');

/** The plural forms that a language has and a text lacks, where it counts or has to. */
function missingForms(text: Template, language: string, needed: boolean): string[] {
  const forms = formsOf(text);
  const inner =
    typeof text === 'string' ? [] : Object.values(text).filter((one) => typeof one === 'object' && isPlural(one));
  const counts = needed || forms.some((form) => !/^(=|other$)/.test(form));
  const all = counts ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : [];
  return [
    ...all.filter((form) => !forms.includes(form)),
    ...inner.flatMap((one) => missingForms(one as Template, language, false)),
  ];
}

/** Whether there is a number, or a list, that decides about the form. */
function counted(text: Exclude<Template, string>, given: Given, key: string): boolean {
  const kinds = parametersOf(givenAt(given, key) ?? []).map(partsOf);
  return text.by === undefined
    ? kinds.some(({ kind }) => kind)
    : kinds.some(({ name, kind }) => name.replace('?', '') === text.by && kind);
}
