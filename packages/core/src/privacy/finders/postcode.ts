import { after, before, matches, type Finder } from './finder.js';

/** Two letters after a year are a word more often: "in 2024 is 3 keer". */
const words = new Set(
  'al af am be bv ca dd de en er ha he hr ik in is ja je km ma me na nr nu of om op pm te tm we ze zo'.split(' '),
);

const code = '([1-9]\\d{3})( {0,2})([a-z]{2})';
const number = '\\d{1,5}';
/** Which part of the house. */
const part =
  '(?: ?[-/]? ?(?:[1-9]\\d?[ -]?hoog|hs|bis|hoog|huis|i{1,3}|iv|[a-z]|(?<=[-/] ?)\\d{1,4})(?![\\p{L}\\p{N}]))?';
/** Between postcode and number. */
const link = '(?:[ \\n,:/#(-]{0,3}(?:(?:en )?(?:huisnummer|huisnr|nummer|nr|no|huis)\\.?:? ?)?#?)';
/** Between number and postcode: a small word, or the town. */
const place = "(?:[ \\n,;(-]{1,3}(?:te |in |postcode:? ?|pc:? ?)?|, [\\p{L}'-]{3,30}(?: [\\p{L}'-]{3,30})?[ ,(]{1,3})";

/** A postcode with a house number on either side of it; a postcode alone is a street, not a door. */
export const postcode: Finder = (text) => [
  ...matches(
    new RegExp(`${before}${code}${link}${number}${part}${after}(?! ?(?:%|procent|keer|uur|euro))`, 'giu'),
    isPostcode,
  )(text),
  ...matches(
    new RegExp(`(?<!postbus[ .:]{0,2})${before}${number}${part}${place}${code}\\)?${after}`, 'giu'),
    isPostcode,
  )(text),
];

/** The letters SA, SD and SS are not used. */
function isPostcode([, digits = '', space = '', letters = '']: RegExpExecArray): boolean {
  if (/^s[ads]$/i.test(letters)) return false;
  if (space === '') return true;
  const isYear = /^(?:19|20)/.test(digits);
  return !words.has(letters.toLowerCase()) || (letters === letters.toUpperCase() && !isYear);
}
