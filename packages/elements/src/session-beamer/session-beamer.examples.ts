import type { Examples } from '../testing/examples.js';
import { agreement, ballot, steps, viewAt } from '../testing/session-data.js';
import type { ZsSessionBeamer } from './session-beamer.js';

const minute = 60_000;
const clock = { now: () => 4 * minute, every: () => () => {} };

export const examples = {
  default: { view: steps.reveal },
  casus: { view: steps.case },
  kiezen: { view: viewAt('pick') },
  'in stilte': { view: steps.choose, clock, timer: { minutes: 5, startedAt: 2 * minute } },
  'nog niemand': { view: steps.again },
  iedereen: { view: viewAt('choose', { ballot: ballot('first', 7) }) },
  'nog niet laten zien': { view: viewAt('reveal', { ballot: ballot('first', 4) }) },
  uitleggen: { view: steps.explain },
  'twee kanten': { view: steps.upsides },
  verschuiving: { view: steps.shift },
  'nog geen afspraak': { view: viewAt('agree') },
  afspraak: { view: steps.agree },
  'steun vragen': { view: viewAt('support', { ballot: ballot('support', 2), agreement }) },
  steun: { view: steps.support },
  overzicht: { view: steps.summary },
} satisfies Examples<Partial<Pick<ZsSessionBeamer, 'view' | 'timer' | 'clock'>>>;
