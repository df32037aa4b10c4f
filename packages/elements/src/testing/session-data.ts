import type { Agreement, BallotView, GroupStep, GroupStepView, GroupView, StripView } from '@zelfscan/core';
import { dilemma, otherDilemma } from '../card/dilemma-item/dilemma-item.examples.js';
import { stripOf } from '../card/dot-strip/dot-strip.examples.js';
import { pickOf } from './session-pick-data.js';

/** The words that core gives per step: short name, title, lead. */
const words: Readonly<Record<GroupStep, readonly [label: string, title: string, lead: string]>> = {
  case: [
    'Casus',
    'Waar gaat het over?',
    'Beschrijf de casus in één neutrale zin. Geen namen, adressen of geboortedatums.',
  ],
  pick: ['Kiezen', 'Welke dilemma’s bespreken we?', 'Kies 2 tot 4 dilemma’s waarover het gesprek nu moet gaan.'],
  choose: [
    'In stilte',
    'Kies in stilte',
    'Ieder kiest om de beurt, zonder te overleggen. Niemand ziet wat een ander kiest.',
  ],
  reveal: [
    'Laten zien',
    'Zo staat de groep erin',
    'Kijk eerst samen, zonder te reageren. Verschil is het begin van het gesprek.',
  ],
  explain: ['Uitleggen', 'Wat zie jij?', 'Wie aan de buitenkant staat, mag als eerste vertellen wat die ziet.'],
  upsides: [
    'Twee kanten',
    'Wat is goed aan elke kant?',
    'Zoek samen bij allebei de kanten: wat levert dit op, en wat gebeurt er als we doorschieten?',
  ],
  again: [
    'Opnieuw kiezen',
    'Kies opnieuw',
    'Ieder kiest nog een keer in stilte. Van plek veranderen mag, het hoeft niet.',
  ],
  shift: ['Wat verschuift', 'Wat is er verschoven?', 'Dichter bij elkaar is niet beter dan verschil.'],
  agree: ['Afspraak', 'Wat spreken we af?', 'Welk accent past nu? Schrijf rollen op, geen namen.'],
  support: [
    'Steun',
    'Hoeveel steun is er?',
    'Ieder geeft in stilte aan hoeveel steun deze afspraak krijgt. Twijfel is welkom.',
  ],
  summary: [
    'Overzicht',
    'Wat nemen we mee?',
    'Zet afspraken over een huishouden in je eigen systeem. Dit overzicht is geen dossier.',
  ],
};
const order = Object.keys(words) as GroupStep[];
const framing: readonly GroupStep[] = ['case', 'pick', 'summary'];

export const ballot = (name: BallotView['name'], cast: number, more: Partial<BallotView> = {}): BallotView => ({
  name,
  cast,
  of: 7,
  complete: cast === 7,
  revealed: false,
  text: cast === 7 ? 'Iedereen heeft gekozen.' : `${cast} van de 7 ${cast === 1 ? 'is' : 'zijn'} geweest.`,
  ...more,
});

const talked: Partial<StripView> = {
  word: 'Twee kampen',
  sentence: 'Drie kiezen links en vier rechts.',
  index: 'Overeenstemming 0,25 (0 is zo ver mogelijk uit elkaar, 1 is allemaal gelijk)',
  caution: 'In een kleine groep zijn stippen niet anoniem: wie elkaar kent, kan raden wie waar staat.',
};
export const first = stripOf([1, 2, 0, 0, 0, 3, 1], talked);
const shifted = stripOf(
  [1, 2, 0, 0, 0, 3, 1],
  {
    ...talked,
    word: 'Dicht bij elkaar',
    sentence:
      'Eén kiest links, één precies het midden en vijf rechts. De groep staat nu dichter bij elkaar. Het midden van de groep schoof naar rechts.',
    direction: null,
    index: 'Overeenstemming 0,75 (0 is zo ver mogelijk uit elkaar, 1 is allemaal gelijk)',
  },
  [0, 0, 1, 1, 3, 2, 0],
);
export const supportLabels = [
  'Ik kan hier niet in mee',
  'Ik heb sterke twijfels',
  'Ik kan ermee leven',
  'Ik steun dit',
  'Ik sta hier helemaal achter',
];
export const support = stripOf([0, 1, 2, 3, 1], {
  ...talked,
  leftLabel: 'Ik kan hier niet in mee',
  rightLabel: 'Ik sta hier helemaal achter',
  word: null,
  index: null,
  sentence: 'Vier staan erachter, twee kunnen ermee leven en één heeft twijfels of kan niet mee.',
});

const noAgreement: Agreement = { accent: '', who: '', what: '', when: '', signal: '', evaluate: '' };
export const agreement: Agreement = {
  accent: 'Nu meer gedoseerd, tot duidelijk is wie er meeluistert',
  who: 'Casusregisseur, samen met de wijkagent',
  what: 'Per persoon afspreken wie wat wanneer vertelt',
  when: 'Vóór het huisbezoek van volgende week',
  signal: 'Iemand hoort iets van een ander dan was afgesproken',
  evaluate: '2026-12-04',
};

/** What everyone sees at a step of a session of seven people about two dilemmas. */
export function viewAt(step: GroupStep, more: Partial<GroupView> = {}): GroupView {
  const [label, title, lead] = words[step];
  const about = !framing.includes(step);
  const picked = more.picked ?? [dilemma.id, otherDilemma.id];
  const at = order.indexOf(step);
  const place = (to: GroupStep | undefined) =>
    to ? { step: to, itemId: framing.includes(to) ? null : dilemma.id } : null;
  return {
    instrumentTitle: 'Dilemmakaart MDA++',
    provenance:
      'Geïnspireerd op de dilemmakaart MDA++ van 2021, maar niet de officiële kaart. De teksten zijn een eigen uitwerking op basis van openbare bronnen en nog niet getoetst in de praktijk.',
    language: 'nl',
    place: { step, itemId: about ? dilemma.id : null },
    step,
    title: title || label,
    lead,
    steps: order.map((one, i): GroupStepView => ({
      step: one,
      label: words[one][0],
      state: i < at ? 'done' : i === at ? 'current' : 'todo',
      place: i < 2 || picked.length > 1 ? place(one) : null,
    })),
    previous: place(order[at - 1]),
    next: picked.length > 1 || at < 1 ? place(order[at + 1]) : null,
    dilemmaNumber: about ? 1 : null,
    dilemmaCount: picked.length,
    dilemmaText: about ? `Dilemma 1 van ${picked.length}` : '',
    participants: 7,
    caseLine: 'Twee volwassenen willen samen verder na geweld.',
    pick: pickOf(picked),
    picked,
    pickText: picked.length > 1 ? null : picked.length ? 'Kies nog één dilemma.' : 'Kies nog twee dilemma’s.',
    dilemma: about ? dilemma : null,
    ballot: null,
    strip: null,
    notes: about ? { explain: '', left: '', right: '' } : null,
    agreement: about ? noAgreement : null,
    reservations: '',
    supportLabels,
    summary: null,
    ...more,
  };
}

/** Every step as it is when the session goes well. */
export const steps = {
  case: viewAt('case', { picked: [] }),
  pick: viewAt('pick', { picked: [dilemma.id] }),
  choose: viewAt('choose', { ballot: ballot('first', 3) }),
  reveal: viewAt('reveal', { ballot: ballot('first', 7, { revealed: true }), strip: first }),
  explain: viewAt('explain', {
    strip: first,
    notes: { explain: 'Links: wie niets weet, kan niets doen. Rechts: een huisgenoot leest mee.', left: '', right: '' },
  }),
  upsides: viewAt('upsides', { strip: first }),
  again: viewAt('again', { ballot: ballot('second', 0) }),
  shift: viewAt('shift', { ballot: ballot('second', 7, { revealed: true }), strip: shifted }),
  agree: viewAt('agree', { strip: shifted, agreement }),
  support: viewAt('support', { ballot: ballot('support', 7, { revealed: true }), strip: support, agreement }),
  summary: viewAt('summary', {
    summary: {
      title: 'Dilemmakaart MDA++',
      language: 'nl',
      date: '20 november 2026',
      participants: '7 deelnemers',
      caseLine: 'Twee volwassenen willen samen verder na geweld.',
      agreements: [
        {
          id: dilemma.id,
          title: dilemma.title,
          entries: [
            { label: 'Accent', text: agreement.accent },
            { label: 'Wie (rol)', text: agreement.who },
            { label: 'Wat', text: agreement.what },
            { label: 'Wanneer', text: agreement.when },
            { label: 'Vroeg signaal dat het niet werkt', text: agreement.signal },
            { label: 'Evaluatiedatum', text: '4 december 2026' },
          ],
        },
      ],
      dilemmas: [
        {
          id: dilemma.id,
          title: dilemma.title,
          statement: dilemma.statement,
          poles: [dilemma.poles[0].title, dilemma.poles[1].title],
          strip: shifted,
          support,
          notes: [
            {
              label: 'Wat de buitenste plekken zien',
              text: 'Wie niets weet, kan niets doen. Een huisgenoot leest mee.',
            },
          ],
          reservations: 'De school weet nog van niets.',
        },
        {
          id: otherDilemma.id,
          title: otherDilemma.title,
          statement: otherDilemma.statement,
          poles: [otherDilemma.poles[0].title, otherDilemma.poles[1].title],
          strip: null,
          support: null,
          notes: [],
          reservations: '',
        },
      ],
      provenance: 'Geïnspireerd op de dilemmakaart MDA++ van 2021, maar niet de officiële kaart.',
      notFor: [
        'Geen risicotaxatie, geen dossier en geen besluit: bij direct gevaar handel je meteen en stem je niet.',
        'Leg afspraken over een huishouden vast in je eigen systeem.',
      ],
    },
  }),
} satisfies Readonly<Record<GroupStep, GroupView>>;
