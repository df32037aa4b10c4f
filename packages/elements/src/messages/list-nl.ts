import type { ListMessages } from './list-types.js';

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const kept = 'De scan blijft bewaard.';

export const nl: ListMessages = {
  date: (iso) => day.format(new Date(iso)),
  heading: 'Eerder op dit apparaat',
  resume: 'Ga verder',
  progress: (done, total) => `${done} van ${total} ingevuld`,
  changed: (date) => `bewaard op ${date}`,
  erased: (date) => `Wordt gewist op ${date} als er niets verandert.`,
  hold: 'Bewaar nog',
  version: (version) => `Gemaakt met versie ${version} van de vragenlijst`,
  carryOver: (version) => `Overzetten naar versie ${version}`,
  why: {
    'record-damaged':
      'Deze scan is beschadigd en kan niet open. We hebben er niets aan veranderd. Maak een kopie van het bestand en vraag de beheerder van de website om hulp.',
    'record-too-new': `Deze scan is gemaakt met een nieuwere zelfscan. Laad de pagina opnieuw. Blijft dit hier staan, dan is deze website nog niet bijgewerkt. ${kept}`,
    'instrument-missing': `Deze pagina heeft de vragenlijst niet waarmee deze scan is gemaakt. Daarom kan hij hier niet open. ${kept}`,
    'load-failed': `Deze scan kan nu niet open: zijn vragenlijst kon niet worden geladen. Controleer je verbinding en laad de pagina opnieuw. ${kept}`,
  },
  unreadable: `Deze scan is niet te openen op deze pagina. ${kept}`,
  copy: 'Maak een kopie van het bestand',
  rename: 'Naam wijzigen',
  name: 'Naam van de scan',
  save: 'Bewaar',
  cancel: 'Annuleer',
  remove: 'Verwijder',
  confirmRemove: (name) => `‘${name}’ voorgoed verwijderen van dit apparaat?`,
  wipe: 'Wis alles van dit apparaat',
  confirmWipe: 'Alle scans op dit apparaat voorgoed wissen? Dit kun je niet terugdraaien.',
  confirmYes: 'Ja, verwijder',
};
