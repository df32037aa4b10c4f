import { matches, type Finder } from './finder.js';

const name = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_])?";
/** Also as forms and people write it who fear robots. */
const at = '(?:@| @ | ?[([] ?(?:at|apenstaartje) ?[)\\]] ?)';
const domain = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.\\p{L}{2,24}';

/**
 * Names of mail boxes that belong to a team or a desk; those of a team also before a place: `wijkteam-noord@`. They are
 * no data about a person, and evidence of cooperation often names them.
 */
const shared = new RegExp(
  '^(?:(?:[\\p{L}-]*(?:teams?|dienst|loket|meldpunt|meldingen|meldcode)|veilig-?thuis|veiligheidshuis|no-?reply)(?:[._-].*)?|' +
    'info|informatie|contact|secretariaat|receptie|balie|administratie|backoffice|helpdesk|servicedesk|support|wmo|' +
    'jeugd|jeugdhulp|cjg|jgz|ggd|mda|melding|aanmelden|aanmelding(?:en)?|verwijzing(?:en)?|post|postbus|mail|redactie|' +
    'communicatie|pers|planning|opleiding(?:en)?|training|scholing|privacy|avg|fg|klachten|bestuur|directie|griffie|' +
    'gemeente|leerplicht|aandachtsfunctionaris)$',
  'iu',
);

const found = matches(new RegExp(`(?<![\\p{L}\\p{N}._%+'-])${name}${at}${domain}`, 'giu'), ([address]) => {
  const [box = ''] = address.split(/@|[([ ]/);
  return !shared.test(box);
});

export const email: Finder = (text) => (/@|\bat\b|apenstaartje/i.test(text) ? found(text) : []);
