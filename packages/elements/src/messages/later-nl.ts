import { pluralsIn } from '@zelfscan/core/basics/plural';
import { nl as general } from './nl.js';
import type { LaterMessages } from './later-types.js';

const plural = pluralsIn('nl');

const wrongInstrument = 'Deze vragenlijst klopt niet. Meld dit bij de beheerder van de website.';
const notNow = 'Dit kan nu niet. Er is niets veranderd.';
const wrongCall = 'Dit antwoord past niet bij de vragenlijst. Er is niets veranderd.';
const chooseOurs = 'Kies een bestand dat je met de zelfscan hebt gemaakt. Er is niets veranderd.';

export const nl: LaterMessages = {
  wiped: 'Alles is gewist. Er staat niets meer van de zelfscan op dit apparaat.',
  export: {
    more: 'Meer keuzes',
    kind: 'Wat voor bestand?',
    kinds: {
      pdf: { label: 'PDF', why: 'Om te lezen, te printen en mee te nemen naar een overleg.' },
      html: { label: 'Webpagina (HTML)', why: 'Om in een browser te lezen, ook op een telefoon.' },
      xlsx: { label: 'Excel', why: 'Om in een rekenblad mee verder te werken.' },
      csv: { label: 'CSV', why: 'Om in een ander programma in te lezen.' },
      json: {
        label: 'Bestand om later te openen (JSON)',
        why: 'Als reservekopie, of om op een ander apparaat verder te gaan.',
      },
    },
    what: 'Wat komt erin?',
    choices: {
      all: { label: 'Alles', why: 'Voor het team zelf: de hoofdpunten, het actieplan en alle antwoorden.' },
      board: { label: 'Eén pagina voor bestuur', why: 'Waar jullie staan, wat eerst komt en wat is afgesproken.' },
      plan: { label: 'Actieplan', why: 'Wat jullie gaan doen, wie het oppakt en wanneer.' },
    },
    notes: { label: 'Met toelichtingen', why: 'Wat jullie bij een antwoord hebben geschreven.' },
    whole: 'In dit bestand staat altijd alles.',
    opens: 'Dit bestand kun je hier later weer openen.',
    opensNot: 'Dit bestand kun je hier niet weer openen.',
    care: 'In het bestand staat wat jullie zelf hebben geschreven. Deel het alleen met wie dat mag lezen.',
    make: 'Maak het bestand',
    making: 'Het bestand wordt gemaakt…',
    stop: 'Stop',
    stopped: 'Gestopt. Er is geen bestand gemaakt.',
    made: (name) => `Klaar: ${name}`,
    data: 'De scan zelf, om later weer te openen',
    names: { board: 'bestuur', plan: 'actieplan', answers: 'antwoorden', form: 'leeg-formulier' },
  },
  import: {
    heading: 'Dit bestand openen?',
    reading: 'Het bestand wordt gelezen…',
    facts: {
      name: 'Naam',
      instrument: 'Vragenlijst',
      created: 'Begonnen op',
      changed: 'Laatst gewijzigd op',
      answers: 'Ingevuld',
      notes: 'Toelichtingen',
      priorities: 'Gekozen om aan te werken',
    },
    done: (done, total) => `${done} van ${total} punten`,
    status: {
      new: 'Deze scan staat hier nog niet. Hij komt erbij. Er wordt niets vervangen.',
      same: 'Deze scan staat hier al, en is precies hetzelfde.',
      different: 'Deze scan staat hier al, maar is anders.',
    },
    newer: {
      file: 'Het bestand is later gewijzigd dan de scan die hier staat.',
      here: 'De scan die hier staat, is later gewijzigd dan het bestand.',
      neither: 'Ze zijn op hetzelfde moment voor het laatst gewijzigd.',
    },
    table: {
      caption: 'Wat anders is',
      what: 'Wat',
      here: 'Hier',
      file: 'In het bestand',
      name: 'Naam van de scan',
      version: 'Versie',
      priorities: 'Afspraak',
    },
    open: 'niet ingevuld',
    note: 'Toelichting',
    noNote: 'geen',
    full: 'Volledig',
    chosen: 'gekozen',
    differences: (count) => `Bekijk wat anders is (${count})`,
    add: 'Voeg toe en open',
    copy: 'Bewaar naast de bestaande',
    copyWhy: 'Er komt een kopie bij. De scan die hier staat, blijft zoals hij is.',
    replace: 'Vervang de bestaande',
    replaceWhy: 'De scan die hier staat, wordt die uit het bestand.',
    resume: 'Open de scan die hier staat',
    cancel: 'Annuleer',
    confirmReplace: (name) =>
      `‘${name}’ vervangen door de scan uit het bestand? Wat hier anders is, is dan weg. Dit kun je niet terugdraaien.`,
    replaceYes: 'Ja, vervang',
    replaceNo: 'Nee, laat staan',
    cell: (place) => `Kijk in het bestand bij ${place}.`,
    opened: (name) => `‘${name}’ is geopend.`,
    replaced: (name) => `‘${name}’ is vervangen en geopend.`,
  },
  elsewhere: {
    open: (others) =>
      plural(others, {
        one: 'Deze scan is ook open in een ander venster. Wat je invult komt in beide.',
        other: `Deze scan is ook open in ${others} andere vensters. Wat je invult komt in allemaal.`,
      }),
    replaced: 'Daar is een antwoord veranderd dat hier al was ingevuld: het laatste telt.',
  },
  problems: {
    'instrument-invalid': wrongInstrument,
    'instrument-too-new': 'Deze vragenlijst is nieuwer dan deze pagina. Meld dit bij de beheerder van de website.',
    'instrument-missing':
      'Deze scan is met een andere vragenlijst of versie gemaakt. Open hem op de pagina met die vragenlijst.',
    'band-gap': wrongInstrument,
    'band-overlap': wrongInstrument,
    'duplicate-id': wrongInstrument,
    'theme-scales': wrongInstrument,
    'dilemma-poles': wrongInstrument,
    'dilemma-positions': wrongInstrument,
    'pick-count': notNow,
    'ballot-none': notNow,
    'ballot-open': notNow,
    'ballot-full': notNow,
    'ballot-revealed': notNow,
    'text-missing': wrongInstrument,
    'text-unknown': wrongInstrument,
    'text-invalid': 'Een tekst van deze website klopt niet. Onze eigen tekst staat ervoor in de plaats.',
    'unknown-reference': wrongInstrument,
    'unknown-item': 'Dit punt staat niet in deze scan. Er is niets veranderd.',
    'unknown-theme': 'Dit thema staat niet in deze scan. Kies een thema uit de lijst.',
    'unknown-profile-field': 'Een gegeven over het team past niet bij deze vragenlijst en is niet bewaard.',
    'value-out-of-range': wrongCall,
    'no-session': 'Er is nog geen scan geopend. Start een scan of kies er een uit de lijst.',
    'scan-not-found': 'Deze scan staat niet (meer) op dit apparaat. Kies een andere of start een nieuwe.',
    'file-too-large': `Dit bestand is te groot. ${chooseOurs}`,
    'file-not-json': `Dit bestand kunnen we niet lezen. ${chooseOurs}`,
    'file-foreign': `Dit bestand is niet van de zelfscan. ${chooseOurs}`,
    'file-damaged': 'Dit bestand is beschadigd. Er is niets veranderd. Maak het bestand opnieuw waar de scan staat.',
    'file-too-new':
      'Dit bestand is gemaakt met een nieuwere zelfscan. Laad de pagina opnieuw en probeer het dan nog eens.',
    'file-unsupported':
      'Dit soort bestand kunnen we niet openen. Kies een PDF-, Excel-, HTML- of JSON-bestand dat je met de zelfscan hebt gemaakt. Er is niets veranderd.',
    'file-without-scan':
      'In dit bestand zit geen scan. Misschien is het een samenvatting, of is het door een ander programma opnieuw bewaard. Kies het bestand zoals je het hebt gemaakt. Er is niets veranderd.',
    'record-damaged': 'Deze scan is beschadigd en kan niet open. We hebben er niets aan veranderd.',
    'record-too-new': 'Deze scan is gemaakt met een nieuwere versie. Laad de pagina opnieuw.',
    'format-unknown': 'Dit soort bestand kunnen we niet maken. Kies PDF, HTML, Excel, CSV of JSON.',
    'option-unknown': 'Zo kunnen we dit bestand niet maken. Kies iets uit de lijst.',
    'logo-unreadable':
      'Het logo kon niet in het rapport. Het rapport is zonder logo gemaakt. Meld dit bij de beheerder van de website.',
    'load-failed': general.loadFailed,
    'storage-unavailable': 'De browser kan hier niets bewaren. Verder werken kan. Maak een bestand voordat je stopt.',
    'storage-closed':
      'De scans op dit apparaat zijn in een ander venster gewist of bijgewerkt. Wat je hier ziet wordt niet meer bewaard. Maak een bestand als je het nodig hebt en laad de pagina opnieuw.',
    'personal-data': 'Geen namen of gegevens van cliënten.',
    'version-newest': notNow,
    'storage-full':
      'Bewaren is niet gelukt: dit apparaat is vol. Je antwoorden staan nog op het scherm. Maak een bestand.',
    'storage-locked': 'De scans op dit apparaat zijn op slot. Geef eerst de wachtzin.',
    'passphrase-wrong': 'Deze wachtzin klopt niet. Probeer het nog eens.',
    'storage-failed': 'Bewaren is niet gelukt. Je antwoorden staan nog op het scherm. Maak een bestand.',
  },
};
