import { matches, type Finder } from './finder.js';

/** Before a surname, with or without a capital. */
const particle =
  "(?:[Vv]an|[Vv]on|[Dd]e[nrls]?|[Hh]et|'[tTsS]|[Tt]e[rn]?|[Ee]l|[Aa]l|[Bb]en|[Ll]a|[Ll]e|[Dd][aiu]|[Dd]os|(?:[Oo]p|[Ii]n) (?:'t|den))";
/** A capital and small letters: all capitals are an organisation. One letter alone is a made-up name. */
const word =
  "(?:\\p{Lu}'|\\p{Lu}\\p{Ll}{0,9}(?=\\p{Lu}\\p{Ll}))?\\p{Lu}\\p{Ll}[\\p{Ll}']{0,30}(?:-(?:\\p{Ll}+ )?\\p{Lu}[\\p{Ll}']+)?";
const double = "\\p{Lu}\\p{Ll}[\\p{Ll}']+-(?:\\p{Ll}+ )?\\p{Lu}[\\p{Ll}']+";
const initials = '(?:\\p{Lu}\\.){1,4}';
/** Words with a capital that come after a title and are no name. */
const none =
  '(?!(?:Veilig|Thuis|Centraal|Samen|Jeugd\\p{Ll}*|Wijk\\p{Ll}*|Gemeente|School|Raad|Politie|Plus|Onbekend|Anoniem|' +
  'Justitie|Burgemeester|Wethouder|Voorzitter|Mevrouw|Meneer|Moeder|Vader|Ouders?|Kind(?:eren)?|Gezin|Familie|' +
  'Ik|Jij|Je|Hij|Zij|Ze|We|Wij|Dit|Dat|Een|Er|Met|Na|Voor|Toen|Nu|Dan|Ook|Maar|En|Als|Omdat|Bij|Om|' +
  '(?:[Dd]e|[Hh]et|[Ii]n|[Oo]p|[Vv]an) (?:Wijk|Gemeente|Politie|School|Raad|Jeugd|Nederlandse?)\\p{Ll}*)(?!\\p{L}))';
const name = `${none}(?:${initials} ?)?(?:${particle} ?){0,3}${word}(?: (?:${particle} ){0,3}${word}){0,2}`;

const title =
  '(?:[Mm]evrouw|[Mm]e(?:vr|j)\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Hh]r\\.?|[Dd]e [Hh]eer|' +
  '[Ff]am(?:ilie|\\.)?|[Gg]ezin)';

const school =
  '(?:(?:[Bb]asis)?[Ss]chool|\\p{L}{1,30}school|OBS|CBS|KBS|RKBS|SBO|VSO|obs|cbs|vmbo|havo|vwo|\\p{L}{0,30}[Cc]ollege|[Ll]yceum|[Gg]roep \\d|' +
  '[Kk]inderdagverblijf|[Kk]inderopvang|[Pp]euterspeelzaal)';
/** Two or three letters with a point, perhaps with a small word between: what is left of a name. */
const short = '(?:\\p{Lu}\\. ?){1,2}(?:(?:v\\.?d?\\.|van|de|den|der) ?){0,2}\\p{Lu}\\.(?!\\p{L}\\.)';

/** A family of Syrian descent has no name in it. */
const isName = ([, found = '']: RegExpExecArray): boolean => !/^van \p{Lu}\p{Ll}+s(?:ch)?e$/u.test(found);

/**
 * Names beside a word that says that one comes. Only with a capital: "mevrouw werkt" is no name. Initials beside a
 * school: there are few children of a class with the same.
 */
const finders: readonly Finder[] = [
  matches(new RegExp(`(?<!\\p{L})${title} (${name})`, 'gu'), isName, 1),
  // Cities and projects are called so as well: only what has the form of a surname.
  matches(new RegExp(`(?<!\\p{L})[Cc]asus ([Vv]an (?:de[nr]? )?${word}|${double})`, 'gu'), isName, 1),
  matches(new RegExp(`(?<![\\p{L}.])(${short})(?=[^.!?\\n]{0,40}(?<!\\p{L})${school}(?!\\p{L}))`, 'gu'), undefined, 1),
  matches(new RegExp(`(?<!\\p{L})${school}(?!\\p{L})[^.!?\\n]{0,45}(?<![\\p{L}.])(${short})`, 'gu'), undefined, 1),
];

export const personName: Finder = (text) => finders.flatMap((find) => find(text));
