import type { ResultView } from '@zelfscan/core';
import type { Examples } from '../testing/examples.js';
import { resultOf, themeOf } from '../testing/result-data.js';
import type { ZsResults } from './results.js';

const signaleren = themeOf(
  'signaleren',
  'Signaleren en de meldcode',
  'Signaleren',
  [
    [
      'Werken met de vijf stappen',
      1,
      { basis: true, flagged: true, note: 'In 3 van de 10 zaken zien we alle stappen.' },
    ],
    ['Kindcheck bij volwassen cliënten', 4],
    ['Zorgen bespreken met betrokkenen', 3],
  ],
  ['2,7', 'bijna stevig'],
);
const veiligheid = themeOf(
  'directe-veiligheid',
  'Directe veiligheid',
  'Directe veiligheid',
  [
    ['Eerst veiligheid, dan de rest', 3],
    ['Wat te doen bij een crisis', 'unknown', { note: 'Navragen bij de crisisdienst.' }],
    ['Samen besluiten over veiligheid', 'na', { note: 'Dat doet het regioteam.' }],
  ],
  ['3,0', 'bijna stevig'],
);
const regie = themeOf(
  'regie',
  'Regie en één plan',
  'Regie',
  [
    ['Eén vaste coördinator per gezin', 2, { basis: true }],
    ['Eén plan, samen aan tafel gemaakt', 2],
    ['Opschalen als een zaak vastloopt', 1],
  ],
  ['1,7', 'aan het begin'],
);
const samenwerken = themeOf(
  'samenwerken',
  'Samenwerken met Veilig Thuis, zorg en straf',
  'Samenwerken',
  [
    ['Afspraken met Veilig Thuis', 4],
    ['Samen optrekken met politie', 4],
  ],
  ['4,0', 'stevig'],
);
const beeld = themeOf(
  'iedereen-in-beeld',
  'Iedereen in beeld: kinderen, volwassenen, plegers',
  'Iedereen in beeld',
  [
    ['Kinderen zien en spreken', 2],
    ['Aanpak van plegers', 3],
  ],
  ['2,5', 'bijna stevig'],
);
const open = themeOf('sturing', 'Opdracht, sturing en leren', 'Sturing en leren', [
  ['Leren van de praktijk', null],
  ['Tijd en rugdekking', 2],
  ['Cijfers die helpen', null],
]);

const untouched = [signaleren, veiligheid, regie].map(({ id, title, short, items }) =>
  themeOf(
    id,
    title,
    short,
    items.map((item) => [item.title, null]),
  ),
);
const long = 'Samenwerkingsovereenkomstenregistratiesysteemverantwoordelijkheid';

/** Five themes with a score and one without. */
export const result = resultOf([signaleren, veiligheid, regie, samenwerken, beeld, open]) satisfies ResultView;

export const examples = {
  default: { view: result, busy: false },
  'alles gescoord': {
    view: resultOf([signaleren, regie, samenwerken, beeld], { summary: ['Jullie staan stevig op samenwerken.'] }),
    busy: false,
  },
  'nog geen scores': {
    view: resultOf(untouched, {
      summary: ['Er zijn nog te weinig antwoorden voor een score. Nu is 0 van de 9 punten ingevuld.'],
      profile: [],
      name: 'Scan van 20 november 2026',
    }),
    busy: false,
  },
  'alles weet ik niet of n.v.t.': {
    view: resultOf([
      themeOf('signaleren', signaleren.title, signaleren.short, [
        ['Werken met de vijf stappen', 'unknown', { note: 'Wie weet dit?' }],
        ['Kindcheck bij volwassen cliënten', 'na', { note: 'Geen kinderen in onze gezinnen.' }],
      ]),
      themeOf('regie', regie.title, regie.short, [['Langdurige casusregie', 'unknown']]),
      themeOf('sturing', open.title, open.short, [['Leren van de praktijk', 'na']]),
    ]),
    busy: false,
  },
  'rapport wordt gemaakt': { view: result, busy: true },
  'lange teksten': {
    view: resultOf(
      [signaleren, regie, beeld].map((theme) => ({
        ...theme,
        title: `${theme.title} en ${long}`,
        discuss: `${theme.discuss} ${long} `.repeat(3),
        items: theme.items.map((item) => ({
          ...item,
          title: `${item.title} ${long}`,
          statement: `${item.statement} ${long}`,
          flagged: true,
          note: `${long} – “${item.title}” kost € 12 per uur.\n`.repeat(8),
        })),
      })),
      { name: `Team ${long}`, summary: [`De meeste ruimte is er bij ${long}. `.repeat(4)] },
    ),
    busy: false,
  },
} satisfies Examples<Pick<ZsResults, 'view' | 'busy'>>;
