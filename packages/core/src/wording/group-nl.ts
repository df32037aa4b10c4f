import { groupIn } from './group-in.js';
import type { GroupTexts, GroupWording } from './group-types.js';
import { pluralsIn } from '../basics/plural.js';

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const two = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plural = pluralsIn('nl');

const numbers = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const number = (count: number) => numbers[count] ?? String(count);
const capital = (words: string) => words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
const participants = (count: number) => plural(count, { one: `${count} deelnemer`, other: `${count} deelnemers` });
const choose = (count: number) => `${number(count)} ${plural(count, { one: 'kiest', other: 'kiezen' })}`;

export const group: GroupTexts = {
  language: 'nl-NL',
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
  dilemma: (number, count) => `Dilemma ${number} van ${count}`,
  participants,
  reserve: { title: 'Extra dilemma’s', intro: 'Deze passen niet bij elke casus.' },
  pick: {
    more: (count) => `Kies nog ${number(count)} ${plural(count, { one: 'dilemma', other: 'dilemma’s' })}.`,
    most: (count) => `Kies er hoogstens ${number(count)}.`,
  },
  ballot: {
    first: 'Iedereen heeft gekozen.',
    second: 'Iedereen heeft opnieuw gekozen.',
    support: 'Iedereen is geweest.',
    cast: (cast, of) => `${cast} van de ${of} ${plural(cast, { one: 'is', other: 'zijn' })} geweest.`,
  },
  words: {
    'allemaal-hetzelfde': 'Allemaal hetzelfde',
    'twee-kampen': 'Twee kampen',
    'een-anders': 'Bijna iedereen dicht bij elkaar',
    'dicht-bij-elkaar': 'Dicht bij elkaar',
    'meesten-dicht-bij-elkaar': 'De meesten dicht bij elkaar',
    verschillend: 'Verschillend',
    'ver-uit-elkaar': 'Ver uit elkaar',
  },
  unknown: { most: 'De meesten weten het niet', all: 'Niemand koos een plek' },
  notKnown: {
    some: (count, of) =>
      `${capital(number(count))} van de ${number(of)} ${plural(count, { one: 'weet', other: 'weten' })} het niet.`,
    all: (count) => `Alle ${number(count)} kiezen ‘weet ik niet’.`,
  },
  outside: (inside, outside) =>
    `${capital(number(inside))} van de ${number(inside + outside)} staan dicht bij elkaar, ${number(outside)} ${plural(outside, { one: 'staat', other: 'staan' })} daarbuiten.`,
  sides: {
    part: {
      left: (count) => `${choose(count)} links`,
      middle: (count) => `${choose(count)} precies het midden`,
      right: (count) => `${choose(count)} rechts`,
    },
    all: {
      left: (count) => `Alle ${number(count)} kiezen links.`,
      middle: (count) => `Alle ${number(count)} kiezen precies het midden.`,
      right: (count) => `Alle ${number(count)} kiezen rechts.`,
    },
    chosen: {
      left: (count) => `Alle ${number(count)} die een plek kozen, kiezen links.`,
      middle: (count) => `Alle ${number(count)} die een plek kozen, kiezen precies het midden.`,
      right: (count) => `Alle ${number(count)} die een plek kozen, kiezen rechts.`,
    },
    unknown: (count) =>
      plural(count, { one: 'Eén weet het niet.', other: `${capital(number(count))} weten het niet.` }),
  },
  shift: {
    same: 'De verdeling is gelijk gebleven.',
    closer: 'De groep staat nu dichter bij elkaar.',
    apart: 'De groep staat nu verder uit elkaar.',
    alike: 'De groep staat ongeveer even ver uit elkaar als eerst.',
    left: 'Het midden van de groep schoof naar links.',
    right: 'Het midden van de groep schoof naar rechts.',
  },
  direction: {
    all: (count, pole) => `Gedeelde richting: alle ${number(count)} kiezen de kant van ‘${pole}’.`,
    some: (count, of, pole) => `Gedeelde richting: ${number(count)} van de ${number(of)} kiezen de kant van ‘${pole}’.`,
    allChosen: (count, pole) =>
      `Gedeelde richting: alle ${number(count)} die een plek kozen, kiezen de kant van ‘${pole}’.`,
    someChosen: (count, of, pole) =>
      `Gedeelde richting: ${number(count)} van de ${number(of)} die een plek kozen, kiezen de kant van ‘${pole}’.`,
  },
  measure: (value) => two.format(value),
  index: (measure) => `Overeenstemming ${measure} (0 is zo ver mogelijk uit elkaar, 1 is allemaal gelijk)`,
  why: {
    'too-few-for-dots':
      'Minder dan drie deelnemers kozen een plek. Dan tonen we geen stippen: wie de eigen plek weet, weet ook die van de ander.',
    'too-few-for-index':
      'Drie deelnemers kozen een plek. Een woord of maat voor overeenstemming tonen we vanaf vier: nu telt één persoon te zwaar.',
  },
  middle: 'midden van de groep',
  chosen: (n, of, unknown) =>
    `${n} van ${of} ${plural(n, { one: 'koos', other: 'kozen' })} een plek, ${unknown} ${plural(unknown, { one: 'weet', other: 'weten' })} het niet`,
  caution: 'In een kleine groep zijn stippen niet anoniem: wie elkaar kent, kan raden wie waar staat.',
  support: [
    'Ik kan hier niet in mee',
    'Ik heb sterke twijfels',
    'Ik kan ermee leven',
    'Ik steun dit',
    'Ik sta hier helemaal achter',
  ],
  supported: {
    behind: (count) => `${number(count)} ${plural(count, { one: 'staat erachter', other: 'staan erachter' })}`,
    between: (count) => `${number(count)} ${plural(count, { one: 'kan ermee leven', other: 'kunnen ermee leven' })}`,
    doubt: (count) =>
      `${number(count)} ${plural(count, { one: 'heeft twijfels of kan niet mee', other: 'hebben twijfels of kunnen niet mee' })}`,
  },
  notes: {
    explain: 'Wat de buitenste plekken zien',
    left: (left) => `Bij ‘${left}’`,
    right: (right) => `Bij ‘${right}’`,
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

export const groupNl: GroupWording = groupIn(group);
