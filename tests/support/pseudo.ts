import { fileURLToPath } from 'node:url';
import type { Template } from '../../packages/zelfscan/src/texts/template.js';
import { listOf } from '../../scripts/texts/lists.js';

/** What every text of the pseudo-language stands between; in no text of ours. */
export const [open, close] = ['⟦', '⟧'];

const from = 'aceinosuyACEINOSUY';
const to = 'áçéîñøšûýÁÇÉÎÑØŠÛÝ';
/** Translations of a Dutch text are seldom longer than this. */
const longer = 1.4;

/** A text as it might be in another language: other letters, longer, and to be recognised. Gaps stay gaps. */
export function pseudo(text: string): string {
  const letters = text.replace(/\{\w+\}|[a-z]/gi, (part) => to[from.indexOf(part)] ?? part);
  const more = Math.ceil(text.replace(/\{\w+\}/g, '').length * (longer - 1));
  return `${open}${letters}${' ëxtrâ'.repeat(Math.ceil(more / 6)).slice(0, more)}${close}`;
}

const inPseudo = (text: Template): Template =>
  typeof text === 'string'
    ? pseudo(text)
    : (Object.fromEntries(
        Object.entries(text).map(([form, one = '']) => [form, form === 'by' ? one : inPseudo(one)]),
      ) as unknown as Template);

/** All our texts, of screens, reports and instruments, in the pseudo-language: what a page gives as `texts`. */
export function pseudoTexts(): Readonly<Record<string, Template>> {
  const ours = listOf(fileURLToPath(new URL('../..', import.meta.url)), 'nl');
  return Object.fromEntries(Object.entries(ours).map(([key, text]) => [key, inPseudo(text)]));
}

/** What of a text does not come from our texts: all that is outside the brackets, where it has letters. */
export function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const char of text) {
    if (char === open) depth++;
    else if (char === close) depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += char;
  }
  // Dates follow the language by themselves, and so do the words in a list.
  const left = rest.replace(/\d{1,2} \p{L}+ \d{4}|(^|[\s,]) ?(en|of) ?(?=[\s.,]|$)/gu, '').trim();
  return /\p{L}/u.test(left) ? left : '';
}
