import type { Examples } from '../../testing/examples.js';
import type { ZsActionBar } from './action-bar.js';

export const examples = {
  default: { state: 'saved', done: 23, total: 54 },
  'nog niets ingevuld': { state: 'saved', done: 0, total: 54 },
  'alles ingevuld': { state: 'saved', done: 54, total: 54 },
  bewaren: { state: 'saving', done: 24, total: 54 },
  'niet bewaard': { state: 'failed', done: 24, total: 54 },
  'alleen in het geheugen': { state: 'memory', done: 24, total: 54 },
  'zonder punten': { state: 'saved', done: 0, total: 0 },
} satisfies Examples<Pick<ZsActionBar, 'state' | 'done' | 'total'>>;
