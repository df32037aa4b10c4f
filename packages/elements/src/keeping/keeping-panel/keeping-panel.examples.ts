import type { Examples } from '../../testing/examples.js';
import type { ZsKeepingPanel } from './keeping-panel.js';

export const examples = {
  default: { view: { protection: 'none', retention: 12, persisted: false } },
  'met wachtzin': { view: { protection: 'unlocked', retention: 12, persisted: true } },
  'blijft staan': { view: { protection: 'none', retention: 0, persisted: null } },
} satisfies Examples<Pick<ZsKeepingPanel, 'view'>>;
