import type { Examples } from '../../testing/examples.js';
import { steps, viewAt } from '../../testing/session-data.js';
import type { ZsSessionSteps } from './session-steps.js';

export const examples = {
  default: { view: steps.reveal },
  'nog niets gekozen': { view: steps.case },
  'vier dilemma’s': {
    view: viewAt('agree', { picked: ['open-gedoseerd', 'snel-uitzoeken', 'veilig-herstel', 'cultuur-norm'] }),
  },
  overzicht: { view: steps.summary },
} satisfies Examples<Pick<ZsSessionSteps, 'view'>>;
