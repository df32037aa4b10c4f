import { dayIn } from './day.js';
import type { CardReportMessages, SessionReportMessages } from './dilemma-types.js';

const shared = {
  language: 'nl',
  day: (iso: string) => dayIn('nl-NL', iso),
  page: 'pagina {page} van {pages}',
  unshown: {
    title: 'Tekens die ontbreken',
    text: 'Sommige tekens in jullie teksten kan dit verslag niet laten zien, zoals emoji. Daar staat een □.',
  },
  figures: 'In cijfers',
  organisation: 'Organisatie',
  reportDate: 'Verslag gemaakt',
  safety: {
    title: 'Is er nu gevaar? Bel 112.',
    text: 'Daar stem je niet over. Advies nodig? Bel Veilig Thuis: 0800-2000.',
  },
  about: {
    heading: 'Over dit verslag',
    notFor: 'Wat dit niet is',
    status: 'Status van de teksten',
    sources: 'Bronnen',
  },
};

const leftOut = { heading: 'Wat er niet in staat', label: 'Toelichtingen', value: 'Weggelaten' };
const open = 'Zo werk je ermee verder: ga naar de dilemmakaart, kies ‘Open een bewaard bestand’ en kies dit bestand.';

export const sessionNl: SessionReportMessages = {
  ...shared,
  about: {
    ...shared.about,
    leftOut: {
      ...leftOut,
      label: 'Notities',
      notes: 'De notities bij het gesprek en de bedenkingen zijn weggelaten.',
    },
    attached: {
      heading: 'Het gesprek zit in dit bestand',
      text: `Alles wat jullie hebben opgeschreven, zit ook als gegevens in dit bestand. Wie het bestand krijgt, krijgt dus alles mee. ${open}`,
    },
  },
  kicker: 'Verslag van het gesprek',
  subject: (title) => `Verslag van een gesprek met ${title}`,
  facts: { date: 'Datum', participants: 'Aanwezig', caseLine: 'Casus' },
  agreements: {
    heading: 'Afspraken',
    none: 'In dit gesprek zijn geen afspraken opgeschreven.',
  },
  dilemmas: {
    heading: 'Per dilemma',
    reading: {
      dots: 'Elke stip is één keuze. Wie wat koos, is niet bewaard.',
      rounds: 'Een open stip is de eerste keuze, een dichte stip de tweede keuze.',
      spread: 'De ruit is het midden van de groep. De lijn loopt van de ene buitenste keuze naar de andere.',
      order: 'Het dilemma met het grootste verschil staat bovenaan.',
    },
    poles: (left, right) => `De ene kant: ${left}. De andere kant: ${right}.`,
    notChosen: 'Bij dit dilemma is geen keuze getoond.',
  },
  strip: { position: 'Plek', first: 'Eerste keuze', second: 'Tweede keuze', count: 'Aantal keuzes' },
  support: 'Steun voor de afspraak',
  reservations: 'Bedenkingen',
};

export const cardNl: CardReportMessages = {
  ...shared,
  about: {
    ...shared.about,
    leftOut: { ...leftOut, notes: 'De toelichtingen zijn weggelaten. Ze staan nog in de dilemmakaart zelf.' },
    attached: {
      heading: 'Je antwoorden zitten in dit bestand',
      text: `Al je antwoorden en toelichtingen zitten ook als gegevens in dit bestand. Wie het bestand krijgt, krijgt dus alles mee. ${open}`,
    },
  },
  kicker: 'Mijn dilemmakaart',
  subject: (title) => `Ingevulde kaart van ${title}`,
  unshown: {
    title: shared.unshown.title,
    text: 'Sommige tekens in je teksten kan dit verslag niet laten zien, zoals emoji. Daar staat een □.',
  },
  facts: { progress: 'Ingevuld', lastChange: 'Laatst gewijzigd' },
  reading:
    'De stip laat zien waar je nu staat tussen twee kanten. Beide kanten zijn waardevol. Geen plek is beter dan een andere.',
  open: 'Nog open',
  nothing: 'Je hebt bij deze dilemma’s nog geen plek gekozen.',
  note: 'Toelichting',
  noteAt: (phase) => `Staat bij ‘${phase}’.`,
  others: 'Andere dilemma’s',
};
