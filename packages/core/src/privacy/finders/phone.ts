import { after, matches, type Finder } from './finder.js';

/** Between digits of one number: at most one sign. */
const gap = '[ ./_-]?';
/** So many more digits, the first after a wider gap. */
const more = (digits: number) => `(?:[ ./_-]{1,3})?\\d(?:${gap}\\d){${digits - 1}}`;
/** Two numbers with a slash between them are two numbers. */
const start = '(?<![\\p{L}\\p{N}]|\\p{N}[.,-])';
const end = `(?:${after}|(?=/[+0(]))`;
/** Pairs that go on after it are a row of figures. */
const noRow = '(?! \\d\\d(?!\\d))';

/**
 * Dutch numbers of ten digits, also as +31 or 0031. Numbers of services (0800, 0900, 088, 14 …) belong to no person, and
 * neither do 112 and the number of Veilig Thuis, which people must be able to write down.
 */
const dutch = [
  `(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])(?:\\+|00)31[ .-]?(?:\\(0\\)[ .-]?)?[1-79]${more(8)}${end}`,
  // Without its plus; only mobile, as others look like any number.
  `${start}316\\d{8}${end}`,
  // Mobile, then area codes of three and of four digits: always ten, so that a number behind it is left alone.
  `${start}\\(?[0oO](?:6\\)?(?:(?: \\d\\d){4}${noRow}|(?!(?: \\d\\d){4} \\d\\d(?!\\d))${more(8)})|[1-57]\\d\\)?${more(7)}|[1-57]\\d{2}\\)?${more(6)})${end}`,
  // The 0 is forgotten, or written in words.
  `(?<=(?<!\\p{L})(?:tel|telefoon|telefoonnummer|mobiel|mob|gsm|app|bel|whatsapp)[.:]? ?)6${more(8)}${end}`,
  `(?<!\\p{L})nul ?-?zes${more(8)}${end}`,
];

/** Of other countries: 9 to 15 digits after a plus, or after 00 and the code of a country. */
const abroad = [
  `(?<![\\p{L}\\p{N}+])\\+(?!31)[1-9](?:[ .()/-]{0,2}\\d){8,14}${after}`,
  `${start}00(?!31)[2-9]\\d(?:[ .()/-]{0,2}\\d){7,12}${after}`,
];

export const phone: Finder = matches(new RegExp([...dutch, ...abroad].join('|'), 'giu'));
