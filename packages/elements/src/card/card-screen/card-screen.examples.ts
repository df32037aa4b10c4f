import { check } from '../../guard/guarded-text/guarded-text.examples.js';
import type { Examples } from '../../testing/examples.js';
import { cardOf, longCard } from './card-data.examples.js';
import type { ZsCardScreen } from './card-screen.js';

export const examples = {
  default: { view: cardOf([]), check },
  'half ingevuld': { view: cardOf([2, 'unknown'], ['Eerst weten of er kinderen zijn.']), check },
  alles: { view: cardOf([2, 6, 4, 'unknown', 7]), check },
  'lange teksten': { view: longCard(), check },
} satisfies Examples<Partial<Pick<ZsCardScreen, 'view' | 'check'>>>;
