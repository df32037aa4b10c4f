import type { AnswerKey } from '@zelfscan/core/grid-view';
import type { Examples } from '../testing/examples.js';
import { changed, keys, row, rowsOf, themeOf, untouched, viewOf } from './grid-data.examples.js';
import type { ZsKeyGrid } from './key-grid.js';

const answer = (offered: readonly AnswerKey[], place: number) => {
  const { value, label } = offered[place % offered.length] as AnswerKey;
  return { value, label };
};
const order = rowsOf(untouched).map(({ id }) => id);
const note = 'Zie het overleg van 12 maart: in 6 van de 10 dossiers staan de stappen.';

const half = changed(untouched, (one, offered) => {
  const at = order.indexOf(one.id);
  if (at > 15 || at === 8) return one;
  return { ...one, ...answer(offered, (at * 5 + 2) % 6), note: at === 2 ? note : '' };
});
/** Two themes do: what is looked at in every example costs time with every row. */
const short = viewOf(untouched.themes.slice(0, 2));
const full = changed(short, (one, offered) => ({ ...one, ...answer(offered, order.indexOf(one.id) * 7) }));

/** Themes on scales of their own: four levels, nine without other answers, and two. */
export const scales = viewOf([
  themeOf(1, 'Vier niveaus', [
    { keys, rows: [row('1.1', 'Vier niveaus'), row('1.2', 'Nog eens vier', { value: 2, label: 'Deels' })] },
  ]),
  themeOf(2, 'Negen treden', [
    {
      keys: Array.from({ length: 9 }, (_, i) => ({ key: String(i + 1), value: i + 1, label: `Trede ${i + 1}` })),
      rows: [row('2.1', 'Negen treden'), row('2.2', 'Nog eens negen', { value: 9, label: 'Trede 9' })],
    },
  ]),
  themeOf(3, 'Ja of nee', [
    {
      keys: [
        { key: '1', value: 0, label: 'Nee' },
        { key: '2', value: 1, label: 'Ja' },
        { key: '?', value: 'unknown', label: 'Weet ik niet' },
      ],
      rows: [row('3.1', 'Ja of nee'), row('3.2', 'Nog eens ja of nee', { value: 0, label: 'Nee' })],
    },
  ]),
]);

const long = 'Samenwerkingsovereenkomstenregistratiesysteem van de verantwoordelijkheidsverdelingscommissie';

/** An open question between two items with keys. */
export const written = viewOf([
  themeOf(1, 'Van alles', [
    { keys, rows: [row('1.1', 'Vier niveaus')] },
    { written: true, keys: [], rows: [row('1.2', 'Wat willen jullie anders doen?')] },
    { keys, rows: [row('1.3', 'Nog eens vier')] },
  ]),
]);

export const examples = {
  default: { view: half },
  'een open vraag': { view: written },
  'nog niets ingevuld': { view: short },
  'alles ingevuld': { view: full },
  'verschillende schalen': { view: scales },
  'met toelichtingen': {
    view: viewOf([
      themeOf(1, 'Signaleren en de meldcode', [
        {
          keys,
          rows: [
            row('1.1', 'Werken met de vijf stappen', { value: 3, label: 'Grotendeels', note }),
            row('1.2', 'Kindcheck', { value: 'na', label: 'Niet van toepassing', note: 'Dit doet het regioteam.' }),
            row('1.3', 'Zorgen bespreken', { note: 'Navragen.' }),
          ],
        },
      ]),
    ]),
  },
  'lange teksten': {
    view: viewOf([
      themeOf(1, long, [
        {
          keys: keys.map((key) => ({ ...key, label: `${key.label} of nog wat anders` })),
          rows: [
            row('1.1', long, { value: 'na', label: 'Niet van toepassing of nog wat anders', note: long.repeat(3) }),
            row('beschermen-of-zelf-laten-kiezen', `${long} met nog wat woorden erachter`),
          ],
        },
      ]),
    ]),
  },
} satisfies Examples<Pick<ZsKeyGrid, 'view'>>;
