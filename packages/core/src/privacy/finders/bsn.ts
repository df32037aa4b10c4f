import { digitsOf, type Finder } from './finder.js';

/** Digits in groups, such as 123456782, 123 456 782 and 1234.56.782. */
const groups = /\d+(?:[ .-]\d+)*/g;

/** Words after which every number of eight or nine digits is meant as a BSN, also when it was mistyped. */
const named = /(?:bsn|burger ?service ?nummer|sofi)[^\d.!?]{0,20}[.:]?[^\d.!?]{0,4}$/iu;

/** Nine digits that pass the elfproef; eight are read with a leading 0, beside a word that says what they are. */
export const bsn: Finder = (text) =>
  [...text.matchAll(groups)].flatMap((run) => {
    const parts = [...run[0].matchAll(/\d+/g)].map((part) => ({ start: run.index + part.index, digits: part[0] }));
    return parts
      .flatMap((first, from) => {
        const isNamed = named.test(text.slice(Math.max(0, first.start - 40), first.start));
        return parts.slice(from, from + 9).flatMap((last, more) => {
          const [start, end] = [first.start, last.start + last.digits.length];
          return isBsn(text.slice(start, end), more + 1, isNamed) && !isTaxNumber(text, start, end)
            ? [{ start, end }]
            : [];
        });
      })
      .sort((a, b) => b.end - b.start - (a.end - a.start));
  });

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** @param groups - number of groups of digits, all with the same sign between them */
function isBsn(number: string, groups: number, isNamed: boolean): boolean {
  const digits = digitsOf(number);
  const [sign, ...others] = number.replace(/\d/g, '');
  if (digits.length < 8 || digits.length > 9 || others.some((other) => other !== sign)) return false;
  // Digits one by one, or few groups: 12, 34 and 56 in a row are a list.
  if (groups > 4 && groups !== digits.length) return false;
  if (isNamed) return digits.length === 9 || !isTime(number);
  if (digits.length === 8 || !/[1-9]/.test(digits)) return false;
  return weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) % 11 === 0;
}

/** A date, or two years. */
const isTime = (number: string) =>
  /^(?:19|20)\d\d[01]\d[0-3]\d$|^\d{1,2}\D\d{2}\D(?:19|20)\d{2}$|^(?:19|20)\d{2}\D(?:19|20)\d{2}$/.test(number);

/** NL123456782B01: the number of an organisation. */
const isTaxNumber = (text: string, start: number, end: number) =>
  /NL\s?$/i.test(text.slice(0, start)) || /^B\d\d/i.test(text.slice(end));
