import type { Messages } from './types.js';

const one = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

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
    form: 'Leeg formulier (PDF)',
    paper: 'Antwoorden van papier invoeren',
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
    sum: (given, count, score) =>
      `(${given.join(' + ')}) : ${count} = ${score}. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee.`,
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
      'De browser kan hier niets bewaren. Je kunt gewoon verder werken, maar als je de pagina sluit zijn de antwoorden weg. Maak een bestand voordat je stopt.',
    failedWarning: 'De laatste antwoorden zijn niet bewaard. Ze staan nog wel op het scherm. Maak nu een bestand.',
    exportNow: 'Maak een bestand',
  },
  scanName: (date) => `Scan van ${date}`,
  copyOf: (name) => `${name} (kopie)`,
  versioned: (name, version) => `${name} (versie ${version})`,
  close: 'Sluit',
  failed: 'Dit is niet gelukt. Wat jullie hebben ingevuld, is er nog.',
  loadFailed:
    'Een deel van de zelfscan kon niet worden geladen. Controleer je verbinding en probeer het nog eens. Lukt het niet, maak dan eerst een bestand en laad de pagina opnieuw.',
};
