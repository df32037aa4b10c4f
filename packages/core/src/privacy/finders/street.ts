import { matches, type Finder } from './finder.js';

const first =
  "(?:(?:\\d{1,2}e |[Dd]e |[Hh]et |[Oo]ude |[Ll]ange |[Kk]orte |[Nn]ieuwe |[Vv]an (?:de[rn]? )?|\\p{Lu}[\\p{L}'.-]{1,30} ){0,3})";
/** Ends that hardly any other word has; those of the second list only in a word with a capital. */
const clear = '(?:straat|laan|plein|gracht|kade|singel|dreef|steeg|plantsoen)';
const common =
  '(?:weg|dijk|hof|pad|park|baan|markt|wal|haven|boulevard|ring|erf|oord|hoeve|werf|poort|veld|kamp|akker|burg)';
const name = `(?:(?:\\p{L}{3,30}|\\p{Lu}\\p{L}{1,30} )${clear}|\\p{Lu}\\p{L}{2,30}${common}|(?:[Hh]et|[Dd]e|[Oo]ude|[Nn]ieuwe|[Ll]ange|[Kk]orte) (?:Hof|Haven|Weg|Dijk|Kade|Gracht|Markt|Laan|Wal|Werf))`;
const number =
  '[1-9]\\d{0,3}(?: ?(?:-\\d{1,3}|-?[IV]{1,3}|bis|hs|[a-zA-Z](?!\\p{L})))?(?![\\p{L}\\p{N}]|[.,/-]\\p{N}|%)';

/** Numbers of other things. */
const counted =
  /^ ?(?:keer|maal|x|uur|jaar|jaren|kinderen|gezinnen|meldingen|incidenten|jongens|meisjes|mensen|km|meter|weken|dagen|van de|punten|procent|euro)(?!\p{L})/iu;
const noStreet =
  /(?:onderweg|uitweg|snelweg|spoorweg|schoolplein|speelplein|wijkplein|werkplein|zorgplein|jeugdplein|speelpark|pretpark|vakantiepark|woonpark|kerkhof|gerechtshof|busbaan|startbaan|fietspad|voetpad)/iu;
/** Who works or meets somewhere. */
const office =
  /kantoor|locatie|gemeentehuis|stadhuis|stadskantoor|wijkteam|buurtteam|spreekuur|vergader|zaal|overleg|bijeenkomst|ggd|veilig thuis|bureau|loket|balie|bezoekadres|postadres|inloop|buurthuis|wijkcentrum|polikliniek|ziekenhuis|training|organisatie|stichting|gevestigd/iu;
const living =
  /woon|woont|wonen|wonend|verblij|ingeschreven|verhuis|huisverbod|thuisadres|gezin|moeder|vader|ouders|oma|opa|buren|buurvrouw|ex-?partner|(?<!bezoek|post)adres/iu;

/** A street with a number is a door, but not the door of an office. */
export const street: Finder = matches(new RegExp(`(?<![\\p{L}\\p{N}])${first}${name} ${number}`, 'gu'), (match) => {
  const { 0: found, input, index } = match;
  const sentence =
    input
      .slice(Math.max(0, index - 80), index)
      .split(/[.!?] |\n/)
      .at(-1) ?? '';
  const rest = input.slice(index + found.length, index + found.length + 60).split(/[.!?\n]/)[0] ?? '';
  if (counted.test(rest) || noStreet.test(found)) return false;
  return living.test(sentence) || !office.test(`${sentence} ${rest}`);
});
