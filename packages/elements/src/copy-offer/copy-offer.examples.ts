import type { Examples } from '../testing/examples.js';
import type { ZsCopyOffer } from './copy-offer.js';

export const examples = {
  default: { days: null },
  'na een week': { days: 8 },
} satisfies Examples<Pick<ZsCopyOffer, 'days'>>;
