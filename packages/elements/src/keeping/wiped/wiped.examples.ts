import type { Examples } from '../../testing/examples.js';
import type { ZsWiped } from './wiped.js';

export const examples = {
  default: { left: [] },
  'er staat nog iets': { left: ['indexedDB: zelfscan', 'caches: zelfscan#onderdelen'] },
} satisfies Examples<Pick<ZsWiped, 'left'>>;
