import type { CarryChoiceView, CarryOverView } from '@zelfscan/core';
import type { Examples } from '../testing/examples.js';
import type { ZsCarryOver } from './carry-over.js';

const reworded: CarryChoiceView = {
  id: '1.2',
  was: '1.2',
  title: 'Overleg met de aandachtsfunctionaris',
  change: 'changed',
  fits: true,
  answer: 'Deels',
  note: 'Sinds maart een vast punt in het overleg.\nNog niet in team Zuid.',
  before: {
    statement: 'We weten wie de aandachtsfunctionaris is.',
    levels: [
      { label: 'Deels', text: 'Een deel van ons weet het', chosen: true },
      { label: 'Geborgd', text: 'Iedereen weet het', chosen: false },
    ],
  },
  after: {
    statement: 'We weten wie de aandachtsfunctionaris is, en vragen om advies.',
    levels: [
      { label: 'Deels', text: 'Een deel van ons weet het en vraagt advies', chosen: true },
      { label: 'Geborgd', text: 'Iedereen weet het, en we bespreken elk advies', chosen: false },
    ],
  },
  suggested: 'open',
};

const moved: CarryChoiceView = {
  ...reworded,
  id: '3.6',
  was: '2.5',
  title: 'Terugkijken op een casus',
  change: 'moved',
  answer: 'Weet ik niet',
  note: '',
  before: { statement: 'We kijken samen terug op een casus.', levels: [] },
  after: { statement: 'We kijken samen terug op een casus.', levels: [] },
  suggested: 'take',
};

const gone: CarryChoiceView = {
  ...moved,
  id: '4.1',
  was: '4.1',
  title: 'Afspraken met de politie',
  change: 'changed',
  fits: false,
  answer: 'Niet van toepassing',
  before: { statement: 'Er zijn afspraken met de politie.', levels: [] },
  after: { statement: 'Er zijn afspraken met de wijkagent.', levels: [] },
  suggested: 'open',
};

const line = (id: string, statement: string, answer = '') => ({ id, title: statement, statement, answer });

export const view: CarryOverView = {
  scanId: 'a1',
  name: 'Team Noord',
  from: '1.0.0',
  to: '1.1.0',
  choices: [reworded, moved, gone],
  kept: [
    { ...line('1.1', 'We werken met de stappen van de meldcode.', 'Grotendeels'), was: null },
    { ...line('1.3', 'We bespreken zorgen met de mensen zelf.', 'Weet ik niet'), was: null },
    { ...line('2.4', 'We vragen Veilig Thuis om advies.'), was: '2.2' },
  ],
  added: [line('3.7', 'We weten wat binnen het overleg blijft.')],
  removed: [line('2.3', 'We sturen de afspraken per fax.', 'Nog niet'), line('2.9', 'We hebben een map.')],
  subsetGone: '',
};

const long = 'Samenwerkingsovereenkomstenregistratiesysteemverantwoordelijkheid';

export const examples = {
  default: { view },
  'niets te kiezen': { view: { ...view, choices: [], added: [], removed: [] } },
  'korte versie vervallen': { view: { ...view, choices: [moved], subsetGone: 'Korte versie' } },
  'lange teksten': {
    view: {
      ...view,
      name: long,
      choices: [
        {
          ...reworded,
          title: long,
          note: long,
          before: { statement: long, levels: [{ label: long, text: long, chosen: true }] },
          after: { statement: `Nieuw: ${long}`, levels: [{ label: long, text: long, chosen: false }] },
        },
      ],
      removed: [line('2.3', long, long)],
    },
  },
} satisfies Examples<Pick<ZsCarryOver, 'view'>>;
