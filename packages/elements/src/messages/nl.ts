import type { Messages } from './types.js';

const one = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const wrongInstrument = 'Deze vragenlijst klopt niet. Meld dit bij de beheerder van de website.';
const notNow = 'Dit kan nu niet. Er is niets veranderd.';
const wrongCall = 'Dit antwoord past niet bij de vragenlijst. Er is niets veranderd.';
const chooseOurs = 'Kies het JSON-bestand dat je met de zelfscan hebt gemaakt. Er is niets veranderd.';

export const nl: Messages = {
  score: (value) => one.format(value),
  date: (iso) => day.format(new Date(iso)),
  loading: 'De zelfscan wordt geladen.',
  start: {
    is: 'Wat het is',
    isNot: 'Wat het niet is',
    duration: ([from, to]) =>
      `Alleen invullen duurt ${from} tot ${to} minuten. Stoppen en later verdergaan kan altijd.`,
    device: 'Jullie antwoorden gaan niet naar een server.',
    memory:
      'Antwoorden worden niet bewaard. Sluit je de pagina, dan zijn ze weg. Maak daarom aan het eind een rapport.',
    begin: 'Start de zelfscan',
    beginAnother: 'Start een nieuwe scan',
    profile: 'Over jullie team (mag je overslaan)',
    profileWhy: 'Dit komt op het rapport. Schrijf geen namen van personen op.',
    noChoice: 'Geen keuze',
    version: 'Welke versie?',
    full: (items) => `Volledig: ${items} punten`,
    subset: (title, items) => `${title}: ${items} punten`,
    import: 'Open een bewaard bestand',
    keep: {
      question: 'Waar mogen jullie antwoorden blijven?',
      device: 'Op dit apparaat, in deze browser',
      sealed: 'Op dit apparaat, met een wachtzin',
      none: 'Nergens: alleen zolang deze pagina open is',
      missing: 'Kies eerst waar ze mogen blijven.',
    },
  },
  item: {
    basis: 'Basis: hoort op orde te zijn',
    guidance: 'Waar let je op?',
    addNote: 'Toelichting of bewijs',
    note: 'Toelichting of bewijs',
    reason: 'Waarom is dit niet van toepassing?',
    noteHint: 'Geen namen of gegevens van cliënten.',
    clear: 'Wis antwoord',
    explain: (term) => `Uitleg: ${term}`,
  },
  fill: {
    themes: 'Thema’s',
    chooseTheme: 'Kies een thema',
    theme: (number, of) => `Thema ${number} van ${of}`,
    done: (done, total) => `${done} van ${total}`,
    openOnly: 'Alleen wat nog open is',
    noneOpen: 'In dit thema is alles ingevuld.',
    results: 'Resultaten',
    overview: 'Alle scans',
    open: (count) => (count === 0 ? 'In dit thema is alles ingevuld.' : `In dit thema nog open: ${count}.`),
    sum: (given, score) =>
      `(${given.join(' + ')}) : ${given.length} = ${score}. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee.`,
    interim: (score, answered, total) => `Tussenstand: ${score} (${answered} van ${total} punten met een score)`,
    noInterim: (needed, answered) => `Nog geen tussenstand: die komt bij ${needed} scores, nu ${answered}.`,
    discuss: 'Om over te praten',
    previous: 'Vorig thema',
    next: 'Volgend thema',
  },
  save: {
    device: 'Bewaard op dit apparaat',
    memory: 'Niet bewaard op dit apparaat',
    busy: 'Bewaren…',
    failed: 'Niet bewaard',
    warning:
      'Deze browser kan niets bewaren. Je kunt gewoon verder werken, maar als je de pagina sluit zijn de antwoorden weg. Maak een bestand voordat je stopt.',
    failedWarning: 'De laatste antwoorden zijn niet bewaard. Ze staan nog wel op het scherm. Maak nu een bestand.',
    exportNow: 'Maak een bestand',
  },
  scanName: (date) => `Scan van ${date}`,
  copyOf: (name) => `${name} (kopie)`,
  versioned: (name, version) => `${name} (versie ${version})`,
  close: 'Sluit',
  preparing: 'Het rapport wordt gemaakt…',
  exported: (name) => `Klaar: ${name}`,
  imported: (name) => `‘${name}’ is geopend.`,
  problems: {
    'instrument-invalid': wrongInstrument,
    'instrument-too-new': 'Deze vragenlijst is nieuwer dan deze pagina. Meld dit bij de beheerder van de website.',
    'instrument-missing':
      'Deze scan is met een andere vragenlijst of versie gemaakt. Open hem op de pagina met die vragenlijst.',
    'band-gap': wrongInstrument,
    'band-overlap': wrongInstrument,
    'duplicate-id': wrongInstrument,
    'dilemma-poles': wrongInstrument,
    'dilemma-positions': wrongInstrument,
    'pick-count': notNow,
    'ballot-none': notNow,
    'ballot-open': notNow,
    'ballot-full': notNow,
    'ballot-revealed': notNow,
    'text-missing': wrongInstrument,
    'text-unknown': wrongInstrument,
    'unknown-reference': wrongInstrument,
    'unknown-item': 'Dit punt staat niet in deze scan. Er is niets veranderd.',
    'unknown-theme': 'Dit thema staat niet in deze scan. Kies een thema uit de lijst.',
    'unknown-profile-field': 'Een gegeven over het team past niet bij deze vragenlijst en is niet bewaard.',
    'value-out-of-range': wrongCall,
    'personal-data': 'Geen namen of gegevens van cliënten.',
    'no-session': 'Er is nog geen scan geopend. Start een scan of kies er een uit de lijst.',
    'version-newest': notNow,
    'scan-not-found': 'Deze scan staat niet (meer) op dit apparaat. Kies een andere of start een nieuwe.',
    'file-too-large': `Dit bestand is te groot. ${chooseOurs}`,
    'file-not-json': `Dit bestand kunnen we niet lezen. ${chooseOurs}`,
    'file-foreign': `Dit bestand is niet van de zelfscan. ${chooseOurs}`,
    'file-damaged': 'Dit bestand is beschadigd. Er is niets veranderd. Maak het bestand opnieuw waar de scan staat.',
    'file-too-new':
      'Dit bestand is gemaakt met een nieuwere zelfscan. Laad de pagina opnieuw en probeer het dan nog eens.',
    'record-damaged': 'Deze scan is beschadigd en kan niet open. We hebben er niets aan veranderd.',
    'record-too-new': 'Deze scan is gemaakt met een nieuwere versie. Laad de pagina opnieuw.',
    'format-unknown': 'Dit soort bestand kunnen we niet maken. Kies PDF of JSON.',
    'load-failed': `Een deel van de zelfscan kon niet worden geladen. Controleer je verbinding en probeer het nog eens. Lukt het niet, maak dan eerst een bestand en laad de pagina opnieuw.`,
    'storage-unavailable': 'Deze browser kan niets bewaren. Verder werken kan. Maak een bestand voordat je stopt.',
    'storage-closed':
      'De scans op dit apparaat zijn in een ander venster gewist of bijgewerkt. Wat je hier ziet wordt niet meer bewaard. Maak een bestand als je het nodig hebt en laad de pagina opnieuw.',
    'storage-failed': 'Bewaren is niet gelukt. Je antwoorden staan nog op het scherm. Maak een bestand.',
    'storage-full':
      'Bewaren is niet gelukt: dit apparaat is vol. Je antwoorden staan nog op het scherm. Maak een bestand.',
    'storage-locked': 'De scans op dit apparaat zijn op slot. Geef eerst de wachtzin.',
    'passphrase-wrong': 'Deze wachtzin klopt niet. Probeer het nog eens.',
  },
};
