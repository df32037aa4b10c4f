import type { Examples } from '../../testing/examples.js';
import { agreement, ballot, steps, viewAt } from '../../testing/session-data.js';
import { stripOf } from '../../card/dot-strip/dot-strip.examples.js';
import type { ZsSessionBeamer } from './session-beamer.js';

const minute = 60_000;
const clock = { now: () => 4 * minute, every: () => () => {} };

/** The summary of as many dilemmas. */
const several = (count: number) => {
  const { summary } = steps.summary;
  const [one] = summary?.agreements ?? [];
  const agreements = one ? Array.from({ length: count }, (_, i) => ({ ...one, id: `d${i}` })) : [];
  return summary && { ...summary, agreements };
};

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
  'dertig mensen': {
    view: viewAt('reveal', {
      participants: 30,
      strip: stripOf([3, 9, 2, 5, 1, 8, 2], {
        word: 'Ver uit elkaar',
        sentence: 'Veertien kiezen links, vijf precies het midden en elf rechts.',
      }),
    }),
  },
  'dertig mensen, verschoven': {
    view: viewAt('shift', {
      participants: 30,
      strip: stripOf(
        [3, 9, 2, 5, 1, 8, 2],
        { word: 'Verschillend', sentence: steps.shift.strip?.sentence ?? '' },
        [1, 6, 6, 9, 4, 4, 0],
      ),
    }),
  },
  'nog geen afspraak': { view: viewAt('agree') },
  afspraak: { view: steps.agree },
  'steun vragen': { view: viewAt('support', { ballot: ballot('support', 2), agreement }) },
  steun: { view: steps.support },
  overzicht: { view: steps.summary },
  'vier afspraken': { view: viewAt('summary', { summary: several(4) }) },
  'geen afspraken': { view: viewAt('summary', { summary: several(0) }) },
} satisfies Examples<Partial<Pick<ZsSessionBeamer, 'view' | 'timer' | 'clock'>>>;
