import { matches, type Finder } from './finder.js';

/** Forms of Dutch plates since 1951: X a letter, 9 a digit. */
const forms =
  'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9'.split(
    ' ',
  );
const pattern = (gap: string, letter: string) =>
  forms.map((form) => form.replace(/./g, (sign) => (sign === '9' ? '\\d' : sign === 'X' ? letter : gap))).join('|');
const alone = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
const end = '(?![\\p{L}\\p{N}]|[-/]\\p{N})';
const vehicle =
  '(?:kentekens?|nummerbord|nummerplaat|auto|wagen|bus(?:je)?|bestelbus|scooter|motor|taxi|aanhanger|voertuig|golf|polo|volvo)';

/** Plates have no vowels, so that they make no words; beside a word for a vehicle any letter and form will do. */
const finders: readonly Finder[] = [
  matches(new RegExp(`${alone}(?:${pattern('-', '[BDFGHJKLMNPRSTVWXZ]')})${end}`, 'gu')),
  matches(
    new RegExp(
      `(?<!\\p{L})${vehicle}(?!\\p{L})[ :(,]{1,3}(?:met |had |is |kenteken )?(${pattern('[ -]?', '[A-Z]')})${end}`,
      'giu',
    ),
    undefined,
    1,
  ),
];

export const plate: Finder = (text) => finders.flatMap((find) => find(text));
