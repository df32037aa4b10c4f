/** A piece of HTML that is safe to put in a document. Made by {@link markup} only, so that no text becomes markup. */
export class Markup {
  /** @internal */
  constructor(readonly text: string) {}
}

/** What can stand in a template: texts and numbers are escaped, markup is not, null and false are nothing. */
export type Part = string | number | Markup | readonly Markup[] | null | false;

/** HTML from a template. Every text in it is escaped for text as well as for attributes in double quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, string, i) => all + textOf(parts[i - 1] ?? null) + string));
}

export const nothing = new Markup('');

function textOf(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escaped(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string =>
  tidy(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');

/**
 * A text as HTML can hold it: line ends as `\n`, without control characters, and with � for halves of characters.
 * A parser would change these itself, each in its own way.
 */
export const tidy = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unsafe, (character) => (/[\ud800-\udfff]/.test(character) ? '\ufffd' : ''));

/** Control characters, and halves of characters. */
export const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A string in CSS, also inside a style element. */
export const cssString = (text: string): string =>
  `"${tidy(text).replace(/[^\p{L}\p{N} .,;:!?()–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** `lang` of an element; nothing where it is that of the document. */
export const langOf = (lang: string | undefined): Markup => (lang ? markup` lang="${lang}"` : nothing);

/** Where an element is found by a link. */
export const idOf = (id: string | undefined): Markup => (id ? markup` id="${id}"` : nothing);
