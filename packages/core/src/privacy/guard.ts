export type PersonalDataKind = 'bsn' | 'phone' | 'email' | 'postcode' | 'iban' | 'birth-date';

/** A stretch of text that looks like data about a person. A warning, not a proof. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Place in the text, in UTF-16 units, `end` not included: cutting it out is `slice(0, start) + slice(end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Stretches of a text that look like a BSN, phone number, e-mail address, postcode with house number, IBAN or date of
 * birth, in the order of the text and never overlapping.
 *
 * About 1 in 11 numbers of nine digits passes the elfproef by chance, so what is found is to be asked about, not to be
 * taken away. What is not found is not proven to be safe: names and stories have no pattern.
 */
export function findPersonalData(text: string): PersonalData[] {
  const found = finders.flatMap(([kind, find]) => find(text).map((place) => ({ kind, ...place })));
  const kept: PersonalData[] = [];
  // Finders stand in order of certainty: of two that overlap the first is kept.
  for (const one of found) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

type Place = Omit<PersonalData, 'kind'>;
type Finder = (text: string) => Place[];

/** Every match of a pattern that holds; `group` is the part that counts, 0 for all of it. */
const matches =
  (pattern: RegExp, holds: (match: RegExpExecArray) => boolean = () => true, group = 0): Finder =>
  (text) =>
    [...text.matchAll(pattern)].filter(holds).map((match) => {
      const part = match[group] ?? '';
      const start = match.index + match[0].lastIndexOf(part);
      return { start, end: start + part.length, text: part };
    });

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Between digits of one number: at most one of space, no-break space, dot, slash or dash. */
const gap = '[ \\u00a0./-]?';
/** So many more digits. */
const more = (digits: number) => `(?:[ \\u00a0./-]{1,3})?\\d(?:${gap}\\d){${digits - 1}}`;
/** No letter, digit or part of a longer number just before and after it. */
const before = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
const after = '(?![\\p{L}\\p{N}]|[.,/-]\\p{N})';

const email = matches(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu);

/** Written in one piece or in fours; what follows may be a word, so every end is tried. */
const iban: Finder = (text) =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[a-z]{2}\d{2}[a-z0-9]*(?:[ \u00a0][a-z0-9]{1,4}){0,8}/giu)].flatMap(
    ({ 0: run, index }) => {
      const ends = [...run.matchAll(/[ \u00a0]|$/g)].map((end) => end.index);
      const end = ends.find((end) => hasMod97(run.slice(0, end)));
      return end === undefined ? [] : [{ start: index, end: index + end, text: run.slice(0, end) }];
    },
  );

/** ISO 13616: letters as numbers, the first four characters at the end, the rest after division by 97 is 1. */
function hasMod97(text: string): boolean {
  const code = text.replace(/\s/g, '').toUpperCase();
  if (code.length < 15 || code.length > 34 || (code.startsWith('NL') && code.length !== 18)) return false;
  let rest = 0;
  for (const char of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

/**
 * Dutch numbers of ten digits, also as +31 or 0031. Numbers of services (0800, 0900 and such) belong to no person, and
 * neither do 112 and the number of Veilig Thuis, which people must be able to write down.
 */
const phone = matches(
  new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])(?:\\+|00)31[ \\u00a0-]?(?:\\(0\\)[ \\u00a0-]?)?[1-79]${more(8)}${after}` +
      // Mobile, then area codes of three and of four digits: always ten, so that a number behind it is left alone.
      `|${before}\\(?0(?:6\\)?${more(8)}|[1-57]\\d\\)?${more(7)}|[1-57]\\d{2}\\)?${more(6)})${after}`,
    'gu',
  ),
);

/** A postcode with a house number on either side of it; a postcode alone is a street, not a door. */
const postcode: Finder = (text) =>
  [
    `${before}[1-9]\\d{3}(\\s?)([a-z]{2})(?: ?,? ?(?:(?:huis)?nummer|nr|no)\\.? ?| ?, ?| )?\\d{1,5}(?: ?-? ?[a-z])?${after}`,
    `${before}\\d{1,5}(?: ?-?[a-z])?, ?[1-9]\\d{3}(\\s?)([a-z]{2})${after}`,
  ].flatMap((pattern) => matches(new RegExp(pattern, 'giu'), isPostcode)(text));

/** The letters SA, SD and SS are not used. Small ones after a space are a word more often: "in 2024 is 3 keer". */
function isPostcode([, space = '', letters = '']: RegExpExecArray): boolean {
  if (/^s[ads]$/i.test(letters)) return false;
  return letters === letters.toUpperCase() || space === '';
}

/** Digits in groups, such as 123456782, 123 456 782 and 1234.56.782. */
const groups = /\d+(?:[ \u00a0.-]\d+)*/g;

/** Nine digits that pass the elfproef; eight are read with a leading 0. */
const bsn: Finder = (text) =>
  [...text.matchAll(groups)].flatMap((run) => {
    const parts = [...run[0].matchAll(/\d+/g)].map((part) => ({ start: run.index + part.index, digits: part[0] }));
    return parts.flatMap((first, from) =>
      parts.slice(from, from + 4).flatMap((last, more) => {
        const [start, end] = [first.start, last.start + last.digits.length];
        const number = text.slice(start, end);
        return isBsn(number, more + 1) ? [{ start, end, text: number }] : [];
      }),
    );
  });

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** @param groups - number of groups of digits, all with the same sign between them */
function isBsn(number: string, groups: number): boolean {
  const digits = digitsOf(number);
  const [sign, ...others] = number.replace(/\d/g, '');
  if (digits.length < 8 || digits.length > 9 || others.some((other) => other !== sign)) return false;
  // Eight digits are seldom a BSN and often a date or two years.
  if (digits.length === 8 && (groups > 3 || /^(?:19|20)\d\d[01]\d[0-3]\d$/.test(digits) || isTime(number)))
    return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits.padStart(9, '0')[i]), 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
}

/** A date with the year at the end, or two years. */
const isTime = (number: string) => /^\d{2}\D\d{2}\D(?:19|20)\d{2}$|^(?:19|20)\d{2}\D(?:19|20)\d{2}$/.test(number);

const months =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|june?|juni|july?|juli|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?|january|february|march|may|august|october';
const date = `(?:\\d{1,2}[ ./-]{1,2}(?:\\d{1,2}|${months})\\.?[ ./-]{1,2}(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})`;
const birthWords = 'geboren|geboortedatum|geb\\.?|geboortedag|verjaardag|dob|born|date of birth|birth ?date';

/** A date is of birth only right beside a word that says so: meetings and incidents have dates as well. */
const birthDate: Finder = (text) => [
  ...matches(
    new RegExp(`(?<!\\p{L})(?:${birthWords})(?!\\p{L})[ :,]{0,3}(?:op |is |on |was )?(${date})${after}`, 'giu'),
    isDay,
    1,
  )(text),
  ...matches(new RegExp(`${before}(${date})[ ,(]{1,3}(?:geboren|geb\\.|born)(?!\\p{L})`, 'giu'), isDay, 1)(text),
];

/** A day of birth of somebody who may be alive. */
function isDay(match: RegExpExecArray): boolean {
  const parts = (match[1] ?? '').split(/[ ./-]+/).filter(Boolean);
  const numbers = parts.map(Number);
  const [year, day] = parts[0]?.length === 4 ? [numbers[0], numbers[2]] : [numbers[2], numbers[0]];
  const month = numbers[1];
  return (
    (year ?? 0) >= 1900 &&
    (day ?? 0) >= 1 &&
    (day ?? 0) <= 31 &&
    // A month in letters is NaN.
    !(Number.isFinite(month) && ((month ?? 0) < 1 || (month ?? 0) > 12))
  );
}

const finders: readonly (readonly [PersonalDataKind, Finder])[] = [
  ['email', email],
  ['iban', iban],
  ['birth-date', birthDate],
  ['phone', phone],
  ['bsn', bsn],
  ['postcode', postcode],
];
