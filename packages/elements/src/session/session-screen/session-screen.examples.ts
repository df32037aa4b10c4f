import type { Examples } from '../../testing/examples.js';
import { agreement, ballot, steps, viewAt } from '../../testing/session-data.js';
import { stripOf } from '../../card/dot-strip/dot-strip.examples.js';
import type { ZsSessionScreen } from './session-screen.js';

const long = 'Verantwoordelijkheidsverdelingscommissievergadering';

export const examples = {
  default: { view: steps.reveal, beamer: false },
  casus: { view: steps.case, beamer: null },
  kiezen: { view: steps.pick, beamer: false },
  'vier gekozen': {
    view: viewAt('pick', { picked: ['open-gedoseerd', 'snel-uitzoeken', 'veilig-herstel', 'cultuur-norm'] }),
    beamer: true,
  },
  'in stilte': { view: steps.choose, beamer: true },
  'nog niet laten zien': { view: viewAt('reveal', { ballot: ballot('first', 4) }), beamer: true },
  'te weinig mensen': {
    view: viewAt('reveal', {
      participants: 2,
      ballot: ballot('first', 2, { of: 2, complete: true, revealed: true }),
      strip: stripOf([1, 0, 0, 0, 0, 1, 0], {
        word: null,
        index: null,
        caution: null,
        sentence: '',
        caption: '2 deelnemers',
        why: 'Minder dan drie deelnemers kozen een plek. Dan tonen we geen stippen: wie de eigen plek weet, weet ook die van de ander.',
      }),
    }),
    beamer: false,
  },
  uitleggen: { view: steps.explain, beamer: true },
  'twee kanten': { view: steps.upsides, beamer: true },
  opnieuw: { view: steps.again, beamer: true },
  verschuiving: { view: steps.shift, beamer: true },
  'nog geen afspraak': { view: viewAt('agree'), beamer: true },
  afspraak: { view: steps.agree, beamer: true },
  'steun vragen': { view: viewAt('support', { ballot: ballot('support', 2), agreement }), beamer: true },
  steun: { view: steps.support, beamer: true },
  overzicht: { view: steps.summary, beamer: false },
  'lange teksten': {
    view: viewAt('agree', {
      title: long,
      lead: `${long} ${long}`,
      dilemmaText: long,
      agreement: { ...agreement, accent: `${long} `.repeat(5), evaluate: `na de ${long}` },
    }),
    beamer: true,
  },
} satisfies Examples<Pick<ZsSessionScreen, 'view' | 'beamer'>>;
