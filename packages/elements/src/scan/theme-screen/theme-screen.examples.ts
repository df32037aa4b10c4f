import type { ScaleItemView, ThemeView } from '@zelfscan/core';
import { item, otherItem } from '../scale-item/scale-item.examples.js';
import type { Examples } from '../../testing/examples.js';
import type { ZsThemeScreen } from './theme-screen.js';

const third: ScaleItemView = {
  ...item,
  id: '1.5',
  statement: 'Ook minder zichtbaar geweld herkennen we, zoals psychisch geweld, verwaarlozing of ouderenmishandeling.',
  audience: 'Management',
  terms: [],
  guidanceTerms: [],
  basis: true,
};

/** The first theme, untouched. */
export const theme = {
  id: 'signaleren',
  title: 'Signaleren en de meldcode',
  intro:
    'Geweld thuis zie je vaak pas als je weet waar je op moet letten. Dit thema gaat over hoe jullie zorgen opmerken en wat jullie er dan mee doen.',
  discuss: 'Bij welke zorgen wachten jullie het langst met de meldcode, en wat zou helpen om eerder te beginnen?',
  number: 1,
  count: 8,
  items: [item, otherItem, third],
  open: ['1.1', '1.4', '1.5'],
  score: null,
  given: [],
  answered: 0,
  needed: 2,
  total: 3,
  previous: null,
  next: 'directe-veiligheid',
} satisfies ThemeView;

/** The theme after it. */
export const nextTheme = {
  ...theme,
  id: 'directe-veiligheid',
  title: 'Directe veiligheid',
  intro: 'Is er nu gevaar, dan gaat dat voor. Dit thema gaat over hoe jullie beoordelen of het veilig is.',
  discuss: 'Wat hebben jullie nodig om samen te kunnen zeggen: nu is het veilig genoeg?',
  number: 2,
  items: [
    {
      ...item,
      id: '2.1',
      statement: 'We beoordelen de veiligheid met een instrument dat we allemaal kennen.',
      value: 2,
    },
    { ...otherItem, id: '2.2', statement: 'Eerst zorgen we dat het nu veilig is, daarna pakken we de rest aan.' },
    { ...third, id: '2.3', statement: 'In concrete voorwaarden staat wat er moet gebeuren om het veilig te houden.' },
  ],
  open: ['2.2', '2.3'],
  answered: 1,
  previous: 'signaleren',
} satisfies ThemeView;

const half: ThemeView = {
  ...theme,
  items: [{ ...item, value: 2 }, { ...otherItem, value: 'unknown' }, third],
  open: ['1.5'],
  answered: 1,
};

const done: ThemeView = {
  ...theme,
  items: [
    { ...item, value: 2, note: 'In 6 van de 10 zaken.' },
    { ...otherItem, value: 4 },
    { ...third, value: 2 },
  ],
  open: [],
  score: '2,7',
  given: [3, 2, 3],
  answered: 3,
};

export const examples = {
  default: { view: theme, openOnly: false },
  'half ingevuld': { view: half, openOnly: false },
  'met tussenstand': { view: done, openOnly: false },
  'alles niet van toepassing': {
    view: {
      ...theme,
      items: theme.items.map((one) => ({ ...one, value: 'na', note: 'Dit doet het regioteam.' })),
      open: [],
      needed: 0,
    },
    openOnly: false,
  },
  'alleen wat open is': { view: half, openOnly: true },
  'niets meer open': { view: done, openOnly: true },
  'lange teksten': {
    view: {
      ...theme,
      title: 'Verantwoordelijkheidsverdeling en samenwerkingsovereenkomsten met gecertificeerde instellingen',
      intro: `${theme.intro} Samenwerkingsovereenkomstenregistratiesysteem. `.repeat(4),
      discuss: `${theme.discuss} Verantwoordelijkheidsverdelingscommissievergadering. `.repeat(4),
      number: 8,
      next: null,
    },
    openOnly: false,
  },
} satisfies Examples<Pick<ZsThemeScreen, 'view' | 'openOnly'>>;
