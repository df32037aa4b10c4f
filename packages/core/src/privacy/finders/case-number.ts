import { matches, type Finder } from './finder.js';

const word =
  '(?:(?:zaak|dossier|casus|cliënt|client|patiënt|patient|parket|rekest|vt|pv|meldings?|registratie|referentie|mutatie|incident|raads|beschikkings)[ -]?(?:nummer|nr)|proces-?verbaal(?:nummer)?|kenmerk|zaak|dossier|casus|rekest|mutatie|incident)';
/** With four digits or more, which a year alone is not. */
const token = '(?:[A-Z]{1,4}(?: [A-Z]{2})?[ /.-]?)?\\d[\\p{Lu}\\d]*(?:[/.-][\\p{Lu}\\d]+){0,4}';

const isNumber = ([, number = '']: RegExpExecArray): boolean =>
  number.replace(/\D/g, '').length >= 4 &&
  !/^\p{Ll}|^(?:19|20)\d{2}(?:[-/](?:19|20)?\d{2})?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u.test(number);

const finders: readonly Finder[] = [
  matches(
    new RegExp(
      `(?<!\\p{L})${word}(?!\\p{L})\\.?(?: is| onder)?[ :#]{1,3}(?:nr\\.? ?)?(${token})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    isNumber,
    1,
  ),
  // Of the police, of the public prosecutor and of a court: known by their form alone.
  matches(
    /(?<![\p{L}\p{N}])(PL\d{4}-\d{6,12}|\d{2}\/\d{6}-\d{2}|C\/\d{2}\/\d{6}|(?:JE RK|FA RK|HA ZA) \d{2}-\d{1,5})(?![\p{L}\p{N}])/gu,
    undefined,
    1,
  ),
];

/** Numbers of cases and files: who has the register knows whom it is about. */
export const caseNumber: Finder = (text) => finders.flatMap((find) => find(text));
