import type { Examples } from '../../testing/examples.js';
import type { ZsCopyOffer } from './copy-offer.js';

export const examples = {
  default: { days: null },
  'na een week': { days: 8 },
  'niets bewaard': { days: null, kept: false },
} satisfies Examples<Partial<Pick<ZsCopyOffer, 'days' | 'kept'>>>;
