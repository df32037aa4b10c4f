import { expect, test } from 'vitest';
import { termsIn } from './terms.js';

const glossary = {
  meldcode: { forms: ['meldcode'] },
  'veilig-thuis': { forms: ['Veilig Thuis'] },
  mda: { forms: ['MDA++'] },
  pleger: { forms: ['pleger', 'plegers'] },
  regie: { forms: ['regie'] },
};
const found = (...texts: string[]) => termsIn(texts, glossary);

test.each([
  ['a word on its own', 'De meldcode helpt.', ['meldcode']],
  ['a capital at the start of a sentence', 'Meldcode gebruiken we.', ['meldcode']],
  ['a word at the very end', 'Wij volgen de meldcode', ['meldcode']],
  ['a word before punctuation', '(meldcode), echt.', ['meldcode']],
  ['part of a longer word', 'We werken meldcodegericht.', []],
  ['the tail of a longer word', 'De kindermeldcode.', []],
  ['part of a word with an accent beside it', 'De meldcodeë bestaat niet.', []],
  ['part of a word with a digit beside it', 'meldcode2', []],
  ['a name of two words', 'We bellen veilig thuis.', ['veilig-thuis']],
  ['the two words apart', 'Veilig is het thuis.', []],
  ['a sign that is no letter', 'Door naar MDA++.', ['mda']],
  ['any of the forms', 'Hulp aan plegers.', ['pleger']],
  ['a part first and the whole word later', 'De regiegroep voert regie.', ['regie']],
  ['nothing at all', '', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('terms stand in the order in which they first appear, each once', () => {
  expect(found('Eerst regie, dan de pleger.', 'Meldcode. Regie. De plegers.')).toEqual(['regie', 'pleger', 'meldcode']);
});

test('a term does not run from the end of one text into the next', () => {
  expect(found('Dat is veilig', 'thuis blijven.')).toEqual([]);
});
