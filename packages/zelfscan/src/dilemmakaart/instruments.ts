import { builtIn } from '../base/instrument-source.js';

/** All versions of the card: a new one is made with the newest, another opens with the version that it was made with. */
export const instruments = builtIn(
  {
    nl: [
      () => import('instrument:mda-dilemmakaart@newest/nl'),
      () => import('instrument-details:mda-dilemmakaart@newest/nl'),
    ],
    en: [
      () => import('instrument:mda-dilemmakaart@newest/en'),
      () => import('instrument-details:mda-dilemmakaart@newest/en'),
    ],
  },
  () => import('instrument-versions:mda-dilemmakaart'),
);
