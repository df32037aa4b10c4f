import type { Examples } from '../../testing/examples.js';
import { agreement, ballot, steps, viewAt } from '../../testing/session-data.js';
import type { ZsSessionBallot } from './session-ballot.js';

export const examples = {
  default: { view: steps.choose },
  'nog niemand': { view: steps.again },
  iedereen: { view: viewAt('choose', { ballot: ballot('first', 7) }) },
  'al bekeken': { view: viewAt('choose', { ballot: ballot('first', 7, { revealed: true }) }) },
  'dertig mensen': {
    view: viewAt('choose', { ballot: ballot('first', 11, { of: 30, text: '11 van de 30 zijn geweest.' }) }),
  },
  steun: { view: viewAt('support', { ballot: ballot('support', 2), agreement }) },
} satisfies Examples<Pick<ZsSessionBallot, 'view'>>;
