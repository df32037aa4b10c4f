import type { CardFormMessages, FormMessages } from './form-types.js';

const shared = {
  language: 'nl',
  page: 'pagina {page} van {pages}',
  unshown: {
    title: 'Tekens die ontbreken',
    text: 'Sommige tekens kan dit formulier niet laten zien. Daar staat een □.',
  },
  figures: 'In cijfers',
  organisation: 'Organisatie',
  instrument: 'Instrument',
  instrumentValue: (title: string, version: string) => `${title}, versie ${version}`,
  date: 'Datum',
  filledIn: 'Ingevuld door',
  role: 'Een rol, geen naam.',
  glossary: 'Woorden uitgelegd',
  about: 'Over dit formulier',
  notFor: 'Wat dit niet is',
  status: 'Status van de teksten',
};

export const formNl: FormMessages = {
  ...shared,
  kicker: 'Formulier voor op papier',
  subject: (title) => `Leeg formulier van ${title}`,
  howTo: {
    heading: 'Zo vul je dit in',
    steps: [
      'Lees elk punt samen en kies het antwoord dat nu het best past. Kruis één vakje aan.',
      'Weet je het niet, kruis dan ‘weet ik niet’ aan. Dat is ook een antwoord.',
      'Is een punt niet van toepassing, schrijf dan op waarom.',
      'Schrijf bij de toelichting waaraan je dit ziet. Schrijf geen namen of gegevens van cliënten of collega’s op.',
      'Neem de antwoorden daarna over in de zelfscan. Zoek het punt op het grote nummer; het teken bij het vakje is het antwoord.',
    ],
  },
  team: 'Team',
  levels: 'Wat de antwoorden betekenen',
  basis: '★ Basispunt',
  basisText: 'Hier vraagt de wet of een landelijke norm om.',
  note: 'Toelichting',
  discuss: 'Vraag voor het gesprek',
  answer: 'Wat we hierover zeggen',
  plan: {
    heading: 'Waar we aan gaan werken',
    intro: 'Kies samen drie tot vijf punten. Schrijf rollen op, geen namen.',
    caption: 'Gekozen punten, met wat, wie en wanneer',
    choice: 'Keuze',
    columns: {
      choice: 'Keuze',
      item: 'Nummer',
      action: 'Wat spreken we af?',
      owner: 'Wie? (rol)',
      due: 'Wanneer klaar?',
    },
  },
};

export const cardFormNl: CardFormMessages = {
  ...shared,
  kicker: 'Dilemmakaart voor op papier',
  subject: (title) => `Leeg formulier van ${title}`,
  safety: {
    title: 'Is er nu gevaar? Bel 112.',
    text: 'Daar stem je niet over. Advies nodig? Bel Veilig Thuis: 0800-2000.',
  },
  howTo: {
    heading: 'Zo vul je dit in',
    steps: [
      'Kies bij elk dilemma, zonder te overleggen, waar jij nu staat tussen de twee kanten. Kruis één vakje aan.',
      'Beide kanten zijn waardevol. Geen plek is beter dan een andere, en ook het midden is een echt antwoord.',
      'Weet je het niet, kruis dan ‘weet ik niet’ aan.',
      'Schrijf niets op waaraan iemand te herkennen is: geen namen, adressen of geboortedatums.',
    ],
  },
  why: 'Waarom',
  overdone: 'Als het te veel wordt',
  reserve: 'Extra dilemma’s',
  reserveIntro: 'Deze passen niet bij elke casus.',
  note: 'Toelichting',
};
