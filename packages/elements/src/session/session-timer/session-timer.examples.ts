import type { Examples } from '../../testing/examples.js';
import type { TimerClock } from './clock.js';
import type { ZsSessionTimer } from './session-timer.js';

const minute = 60_000;
/** It is always four minutes past. */
const still: TimerClock = { now: () => 4 * minute, every: () => () => {} };
const of = (minutes: number, startedAt: number) => ({ clock: still, timer: { minutes, startedAt } });

export const examples = {
  uit: { clock: still, timer: null },
  loopt: of(5, 2 * minute),
  'laatste minuut': of(3, 1.5 * minute),
  'is om': of(2, minute),
  'op de beamer': { ...of(5, 2 * minute), plain: true },
} satisfies Examples<Partial<Pick<ZsSessionTimer, 'timer' | 'clock' | 'plain'>>>;
