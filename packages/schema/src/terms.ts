/** The glossary ids whose word forms stand in the texts as whole words, in order of first appearance. */
export function termsIn(
  texts: readonly string[],
  glossary: Readonly<Record<string, { readonly forms: readonly string[] }>>,
): string[] {
  const words = texts.join(' \n ').toLocaleLowerCase('nl');
  return Object.entries(glossary)
    .map(([id, entry]) => ({ id, at: firstPlace(words, entry.forms) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

function firstPlace(words: string, forms: readonly string[]): number {
  const places = forms.map((form) => wholeWord(words, form.toLocaleLowerCase('nl'))).filter((at) => at >= 0);
  return places.length ? Math.min(...places) : -1;
}

function wholeWord(words: string, form: string): number {
  for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
    if (!isLetter(words[at - 1]) && !isLetter(words[at + form.length])) return at;
  }
  return -1;
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
