import { cardOf, longCard } from '../card-screen/card-data.examples.js';
import type { Examples } from '../../testing/examples.js';
import type { ZsCardProfile } from './card-profile.js';

export const filled = cardOf(
  [2, 6, 4, 'unknown', null],
  ['Eerst weten of er kinderen zijn.', '', 'Hangt af van wie er nog thuis woont.\nVraag dit na bij de reclassering.'],
);

export const examples = {
  default: { view: filled },
  'nog niets': { view: cardOf([]) },
  'een verslag wordt gemaakt': { view: filled, busy: true },
  'lange teksten': { view: longCard() },
} satisfies Examples<Partial<Pick<ZsCardProfile, 'view' | 'busy'>>>;
