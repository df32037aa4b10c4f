import type { GroupWording } from './group-types.js';

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const two = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const list = new Intl.ListFormat('nl-NL');

const numbers = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const number = (n: number) => numbers[n] ?? String(n);
/** Of één the accent falls away on the capital. */
const capital = (words: string) => words.charAt(0).toLocaleUpperCase('nl').replace('É', 'E') + words.slice(1);
const participants = (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`);
const choose = (n: number) => (n === 1 ? 'kiest' : 'kiezen');

export const groupNl: GroupWording = {
  date: (iso) => day.format(new Date(iso)),
  steps: {
    case: 'Casus',
    pick: 'Kiezen',
    choose: 'In stilte',
    reveal: 'Laten zien',
    explain: 'Uitleggen',
    upsides: 'Twee kanten',
    again: 'Opnieuw kiezen',
    shift: 'Wat verschuift',
    agree: 'Afspraak',
    support: 'Steun',
    summary: 'Overzicht',
  },
  titles: {
    case: 'Waar gaat het over?',
    pick: 'Welke dilemma’s bespreken we?',
    choose: 'Kies in stilte',
    reveal: 'Zo staat de groep erin',
    explain: 'Wat zie jij?',
    upsides: 'Wat is goed aan elke kant?',
    again: 'Kies opnieuw',
    shift: 'Wat is er verschoven?',
    agree: 'Wat spreken we af?',
    support: 'Hoeveel steun is er?',
    summary: 'Wat nemen we mee?',
  },
  leads: {
    case: 'Beschrijf de casus in één neutrale zin. Geen namen, adressen, geboortedatums of andere gegevens waaraan iemand te herkennen is.',
    pick: 'Kies 2 tot 4 dilemma’s waarover het gesprek nu moet gaan.',
    choose: 'Ieder kiest om de beurt, zonder te overleggen. Niemand ziet wat een ander kiest.',
    reveal: 'Kijk eerst samen, zonder te reageren. Verschil is het begin van het gesprek.',
    explain: 'Wie aan de buitenkant staat, mag als eerste vertellen wat die ziet. Niemand hoeft zich te verdedigen.',
    upsides: 'Zoek samen bij allebei de kanten: wat levert dit op, en wat gebeurt er als we doorschieten?',
    again: 'Ieder kiest nog een keer in stilte. Van plek veranderen mag, het hoeft niet.',
    shift: 'Kijk wat het gesprek heeft gedaan. Dichter bij elkaar is niet beter dan verschil.',
    agree: 'Welk accent past nu? Schrijf rollen op, geen namen.',
    support: 'Ieder geeft in stilte aan hoeveel steun deze afspraak krijgt. Twijfel is welkom.',
    summary: 'Zet afspraken over een huishouden in je eigen systeem. Dit overzicht is geen dossier.',
  },
  dilemma: (n, count) => `Dilemma ${n} van ${count}`,
  participants,
  reserve: { title: 'Extra dilemma’s', intro: 'Deze passen niet bij elke casus.' },
  pick: (picked, least, most) =>
    picked < least
      ? `Kies nog ${number(least - picked)} ${least - picked === 1 ? 'dilemma' : 'dilemma’s'}.`
      : picked > most
        ? `Kies er hoogstens ${number(most)}.`
        : null,
  ballot: ({ name, cast, of }) =>
    cast >= of
      ? {
          first: 'Iedereen heeft gekozen.',
          second: 'Iedereen heeft opnieuw gekozen.',
          support: 'Iedereen is geweest.',
        }[name]
      : `${cast} van de ${of} ${cast === 1 ? 'is' : 'zijn'} geweest.`,
  words: {
    'twee-kampen': 'Twee kampen',
    'een-anders': 'Bijna iedereen dicht bij elkaar',
    'dicht-bij-elkaar': 'Dicht bij elkaar',
    verschillend: 'Verschillend',
    'ver-uit-elkaar': 'Ver uit elkaar',
  },
  sides({ left, middle, right, unknown }) {
    const given = [
      [left, 'links'],
      [middle, 'precies het midden'],
      [right, 'rechts'],
    ] as const;
    const parts = given.filter(([n]) => n > 0);
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only && unknown === 0) return `Alle ${number(only[0])} kiezen ${only[1]}.`;
    const chosen = only
      ? `Alle ${number(only[0])} die een plek kozen, kiezen ${only[1]}.`
      : `${capital(list.format(parts.map(([n, side]) => `${number(n)} ${choose(n)} ${side}`)))}.`;
    if (unknown === 0) return chosen;
    return `${chosen} ${capital(number(unknown))} ${unknown === 1 ? 'weet' : 'weten'} het niet.`;
  },
  shift: ({ closer, moved, same }) =>
    [
      same ? 'De verdeling is gelijk gebleven.' : '',
      same || closer === null
        ? ''
        : closer > 0
          ? 'De groep staat nu dichter bij elkaar.'
          : closer < 0
            ? 'De groep staat nu verder uit elkaar.'
            : 'De groep staat ongeveer even ver uit elkaar als eerst.',
      moved ? `Het midden van de groep schoof naar ${moved < 0 ? 'links' : 'rechts'}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  direction: (pole) => `Gedeelde richting: minstens drie van de vier kiezen de kant van ‘${pole}’.`,
  index: (value) => `Overeenstemming ${two.format(value)} (0 is zo ver mogelijk uit elkaar, 1 is allemaal gelijk)`,
  why: {
    'too-few-for-dots':
      'Minder dan drie deelnemers kozen een plek. Dan tonen we geen stippen: wie de eigen plek weet, weet ook die van de ander.',
    'too-few-for-index':
      'Drie deelnemers kozen een plek. Een woord of maat voor overeenstemming tonen we vanaf vier: nu telt één persoon te zwaar.',
  },
  caption: (n) => `midden van de groep · ${participants(n)}`,
  caution: 'In een kleine groep zijn stippen niet anoniem: wie elkaar kent, kan raden wie waar staat.',
  support: [
    'Ik kan hier niet in mee',
    'Ik heb sterke twijfels',
    'Ik kan ermee leven',
    'Ik steun dit',
    'Ik sta hier helemaal achter',
  ],
  supported: ({ behind, between, doubt }) =>
    `${capital(
      list.format(
        [
          [behind, behind === 1 ? 'staat erachter' : 'staan erachter'] as const,
          [between, between === 1 ? 'kan ermee leven' : 'kunnen ermee leven'] as const,
          [doubt, doubt === 1 ? 'heeft twijfels of kan niet mee' : 'hebben twijfels of kunnen niet mee'] as const,
        ].flatMap(([n, words]) => (n > 0 ? [`${number(n)} ${words}`] : [])),
      ),
    )}.`,
  notes: {
    explain: () => 'Wat de buitenste plekken zien',
    left: (left) => `Bij ‘${left}’`,
    right: (_, right) => `Bij ‘${right}’`,
  },
  agreement: {
    accent: 'Accent',
    who: 'Wie (rol)',
    what: 'Wat',
    when: 'Wanneer',
    signal: 'Vroeg signaal dat het niet werkt',
    evaluate: 'Evaluatiedatum',
  },
  open: 'Nog niet gekozen',
  progress: (done, total) => `${done} van de ${total} dilemma’s ingevuld`,
};
