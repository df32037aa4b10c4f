import type { DilemmaItemView } from '@zelfscan/core';
import type { Examples } from '../../testing/examples.js';
import type { ZsDilemmaItem } from './dilemma-item.js';

const places = ['Helemaal links', 'Links', 'Iets naar links', '', 'Iets naar rechts', 'Rechts', 'Helemaal rechts'];

/** Seven places in words, as core makes them. */
export const placesOf = (left: string, right: string): string[] =>
  places.map((place, i) => (place ? `${place}: ${i < 3 ? left : right}` : 'Precies in het midden'));

export const dilemma = {
  id: 'open-gedoseerd',
  title: 'Open of gedoseerd delen',
  statement: 'Hoe delen we met betrokkenen wat we weten?',
  poles: [
    {
      title: 'Open naar iedereen',
      why: 'Iedereen weet wat wij weten. Dat is eerlijk en geeft vertrouwen.',
      overdone: 'Iemand hoort iets te vroeg of via een ander. Daarna wordt het thuis gevaarlijker.',
    },
    {
      title: 'Eerst apart en gedoseerd',
      why: 'Wat we vertellen, kan iemand in gevaar brengen. Eerst overleggen.',
      overdone: 'Er komen geheimen en geruchten. Mensen haken af en we zien nieuw gevaar niet meer.',
    },
  ],
  questions: [
    'Wie loopt gevaar als dit bekend wordt?',
    'Wat vertellen we wie, wanneer, door wie?',
    'Wat houden we nu nog voor ons, en tot wanneer?',
  ],
  phases: ['Directe veiligheid', 'Samenwerken'],
  positions: 7,
  positionLabels: placesOf('Open naar iedereen', 'Eerst apart en gedoseerd'),
  unknown: 'Weet ik niet',
  value: null,
  note: '',
  terms: [],
} satisfies DilemmaItemView;

/** Another one, to use an element again for. */
export const otherDilemma = {
  ...dilemma,
  id: 'beschermen-kiezen',
  title: 'Beschermen of zelf laten kiezen',
  statement: 'Wie bepaalt wat er nu nodig is voor veiligheid?',
  poles: [
    {
      title: 'Wij grijpen in en beschermen',
      why: 'Geweld laat diepe sporen na. Wie klem zit, moet erop kunnen rekenen dat wij handelen.',
      overdone: 'Wij nemen alles over. Mensen zwijgen voortaan en het gevaar raakt uit zicht.',
    },
    {
      title: 'Wie het aangaat, kiest zelf',
      why: 'Geweld pakt mensen hun keuzes af. Zelf weer kiezen hoort bij het eigen leven terugkrijgen.',
      overdone: 'Wij noemen het een keuze terwijl angst of druk beslist. Iemand blijft in gevaar.',
    },
  ],
  questions: ['Wat gebeurt er als wij nu niets doen?', 'Wat wil deze persoon zelf, en is die keuze vrij?'],
  phases: ['Directe veiligheid'],
  positionLabels: placesOf('Wij grijpen in en beschermen', 'Wie het aangaat, kiest zelf'),
} satisfies DilemmaItemView;

const long = 'Verantwoordelijkheidsverdelingscommissievergadering';

export const examples = {
  default: { view: dilemma },
  'een plek': { view: { ...dilemma, value: 2 } },
  'het midden': { view: { ...otherDilemma, value: 4 } },
  'weet ik niet': { view: { ...dilemma, value: 'unknown' } },
  'met toelichting': {
    view: { ...dilemma, value: 6, note: 'Eerst weten wie er meeluistert.\nDaarna pas samen aan tafel.' },
  },
  'in stilte': { view: otherDilemma, silent: true },
  'in stilte, gekozen': { view: { ...otherDilemma, value: 7 }, silent: true },
  'met woorden': {
    view: {
      ...dilemma,
      terms: [
        { id: 'drang', term: 'Drang', text: 'Stevig aandringen, met gevolgen.' },
        { id: 'dwang', term: 'Dwang', text: 'Het moet van een rechter of de wet.' },
      ],
    },
  },
  'lange teksten': {
    view: {
      ...dilemma,
      value: 1,
      title: `${dilemma.title} in de ${long}`,
      statement: `${dilemma.statement} ${long}?`,
      poles: [
        { title: `Open naar de ${long}`, why: `${dilemma.poles[0].why} ${long}.`.repeat(2), overdone: long },
        { title: `Eerst apart met de ${long}`, why: `${dilemma.poles[1].why} ${long}.`.repeat(2), overdone: long },
      ],
      questions: [`${long}: ${dilemma.questions[0]}`],
      positionLabels: placesOf(`Open naar de ${long}`, `Eerst apart met de ${long}`),
      unknown: `Weet ik niet, ook niet na de ${long}`,
      note: `${long} `.repeat(6),
    },
  },
} satisfies Examples<Partial<Pick<ZsDilemmaItem, 'view' | 'silent'>>>;
