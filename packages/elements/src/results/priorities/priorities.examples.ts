import type { Examples } from '../../testing/examples.js';
import { chosen, resultOf, themeOf } from '../../testing/result-data.js';
import type { ZsPriorities } from './priorities.js';

const signaleren = themeOf('signaleren', 'Signaleren en de meldcode', 'Signaleren', [
  ['Werken met de vijf stappen', 1, { basis: true, flagged: true }],
  ['Kindcheck bij volwassen cliënten', 4],
  ['Zorgen bespreken met betrokkenen', 2],
]);
const regie = themeOf('regie', 'Regie en één plan', 'Regie', [
  ['Eén vaste coördinator per gezin', 2, { basis: true }],
  ['Opschalen als een zaak vastloopt', 'unknown'],
  ['Langdurige casusregie', null],
]);
export const themes = [signaleren, regie];

const [first, second, third] = signaleren.items;
const [fourth] = regie.items;
if (!first || !second || !third || !fourth) throw new Error('The themes above lack an item.');
export const [steps, childCheck, talking, coordinator] = [first, second, third, fourth] as const;

const agreed = {
  action: 'Elke maand lopen we twee zaken na met de vijf stappen ernaast.',
  owner: 'Aandachtsfunctionaris',
  due: 'Voor de zomer',
};
const long = 'Samenwerkingsovereenkomstenregistratiesysteemverantwoordelijkheid';

export const examples = {
  default: { view: resultOf(themes) },
  'één gekozen': { view: resultOf(themes, { priorities: [chosen(steps)] }) },
  'gekozen en afgesproken': {
    view: resultOf(themes, { priorities: [chosen(steps, agreed), chosen(childCheck), chosen(coordinator, agreed)] }),
  },
  'geen voorstellen': {
    view: resultOf([themeOf('regie', 'Regie en één plan', 'Regie', [['Langdurige casusregie', null]])]),
  },
  'lange teksten': {
    view: resultOf(
      themes.map((theme) => ({
        ...theme,
        title: `${theme.title} ${long}`,
        items: theme.items.map((item) => ({ ...item, title: `${item.title} ${long}` })),
      })),
      {
        priorities: [
          chosen(
            { ...steps, title: `${steps.title} ${long}` },
            { action: `${long} `.repeat(5), owner: long, due: `Voor ${long}` },
          ),
        ],
      },
    ),
  },
} satisfies Examples<Pick<ZsPriorities, 'view'>>;
