import { after, before, matches, type Finder, type Place } from './finder.js';

const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|march|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|' +
  'sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const gap = ' ?[./-]? ?';
const day = '\\d{1,2}(?:ste|de|e)?';
const longYear = '(?:19|20)\\d{2}';
/** With a year of four digits; the rest is found beside a word of birth only. */
const whole = `(?:${day}${gap}(?:\\d{1,2}|(?:${months})\\.?)${gap}${longYear}|${longYear}[-/.]\\d{1,2}[-/.]\\d{1,2})`;
const short = `(?:${whole}|${day}${gap}(?:\\d{1,2}|(?:${months})\\.?)${gap}'?\\d{2}|(?:${longYear}[01]\\d[0-3]\\d|[0-3]\\d[01]\\d${longYear}))`;

const birth =
  '(?:geboren|geboorte ?-?(?:dat(?:um|a)|dag)|g\\.d\\.|geb ?[.-]? ?-?(?:datum|dat|dag)?\\.?|gebdat(?:um)?\\.?|verjaardag|jarig|d\\.?o\\.?b\\.?|born|date of birth|birth ?date)';
const weekday = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?';
/** What may stand between the word and the date: of whom, in which place, and a small word. */
const between =
  "(?: (?:kind(?:eren)?|moeder|vader|zoon|dochter|partner|meisje|jongen|cliënt))?(?: (?:in|te) [\\p{L}'-]{2,30})?[ :,=(]{0,3}(?:op (?:de )?|is |was |on |d\\.?d\\.? )?";

const people =
  '(?:moeder|vader|mama|papa|ouder|stiefvader|stiefmoeder|kind|baby|zoon|dochter|zoontje|dochtertje|broer|broertje|' +
  'zus|zusje|oma|opa|tante|oom|partner|ex-?partner|man|vrouw|mevrouw|mevr?\\.?|meneer|dhr\\.?|jongen|meisje|cliënt|client|' +
  'neef|nicht|stiefzoon|stiefdochter|pleegkind|kleinkind|peuter|kleuter|tweeling)';
/** A year of two digits, as people shorten one that is long ago. */
const early = `${day}${gap}(?:\\d{1,2}|(?:${months})\\.?)${gap}'\\d{2}`;
/** Who, with an age or a number behind it, and then the date. */
const person = `${people}(?: (?:van )?\\d{1,2}(?: jaar)?)?`;

const child = '(?:kind|baby|zoon(?:tje)?|dochter(?:tje)?|broer(?:tje)?|zus(?:je)?|meisje|jongen)';

/** Words of what teams do with people. A date in the same sentence is the day on which they did it. */
const contact =
  /(?:gesprek|overleg|bezoek|afspraak|terugkoppeling|gezien|gesproken|gebeld|gemaild|besproken|contact|melding|verslag|intake|bericht|brief)(?![^]*[.!?]\s)[^]{0,40}$/iu;

const isOfPerson = (match: RegExpExecArray): boolean =>
  isDay(match) && !contact.test(match.input.slice(Math.max(0, match.index - 60), match.index));

/** A date is of birth only beside a word that says so, or right after a person: meetings have dates as well. */
const finders: readonly Finder[] = [
  matches(new RegExp(`(?<!\\p{L})${birth}(?!\\p{L})${between}${weekday}(${short})${after}`, 'giu'), isDay, 1),
  matches(new RegExp(`${before}(${whole})[ ,(]{1,3}(?:geboren|geb\\.|born)(?!\\p{L})`, 'giu'), isDay, 1),
  matches(
    new RegExp(
      `(?<!\\p{L})(?:${person} ?[(,]? ?|[mvk] \\(|\\([mvk][,;:]? )(?:(?:is )?van )?(?<!\\d)(${whole}|${early})${after}`,
      'giu',
    ),
    isOfPerson,
    1,
  ),
  matches(new RegExp(`(?<!\\p{L})${child} ?\\((${day}[./-]\\d{1,2}[./-]\\d{2})\\)`, 'giu'), isOfPerson, 1),
  // The star of family trees.
  matches(new RegExp(`(?<![\\p{L}\\p{N}*])\\* ?(${whole})${after}`, 'giu'), isDay, 1),
];

/** The next of a row: of brothers and sisters one word of birth is enough. */
const next = new RegExp(`(?:,|;| en| \\/)(?: \\p{L}{1,20}){0,2} (${whole})${after}`, 'iuy');

export const birthDate: Finder = (text) => finders.flatMap((find) => find(text).flatMap((first) => row(text, first)));

function row(text: string, first: Place): Place[] {
  const found = [first];
  next.lastIndex = first.end;
  // No more than a family has: each of a long row begins one of its own.
  while (found.length < 12) {
    const match = next.exec(text);
    if (!match || !isDay(match)) break;
    const end = match.index + match[0].length;
    found.push({ start: end - (match[1]?.length ?? 0), end });
  }
  return found;
}

/** A day of birth of somebody who may be alive. */
function isDay(match: RegExpExecArray): boolean {
  const date = match[1] ?? '';
  const parts = /^\d{8}$/.test(date) ? compact(date) : date.split(/[ ./-]+/).filter(Boolean);
  const [first = '', month = '', last = ''] = parts;
  const day = Number.parseInt(/^\d{4}$/.test(first) ? last : first, 10);
  // A month in letters is NaN.
  return day >= 1 && day <= 31 && !(Number(month) < 1 || Number(month) > 12);
}

const compact = (date: string) =>
  /^(?:19|20)\d\d[01]/.test(date)
    ? [date.slice(0, 4), date.slice(4, 6), date.slice(6)]
    : [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
