import type { Examples } from '../../testing/examples.js';
import { resultOf, themeOf, type Given } from '../../testing/result-data.js';
import type { ZsRadar } from './radar.js';

const names = [
  ['Signaleren', '2,7'],
  ['Directe veiligheid', '3,0'],
  ['Stabiele veiligheid', '1,7'],
  ['Regie', '2,1'],
  ['Samenwerken', '4,0'],
  ['Iedereen in beeld', '1,0'],
  ['Vakmanschap', '3,3'],
  ['Sturing en leren', '2,5'],
] as const;
const given: readonly Given[] = [['Een punt van dit thema', 2]];
const scored = names.map(([name, score], i) => themeOf(`t${i + 1}`, name, name, given, [score, '']));
const without = names.map(([name], i) => themeOf(`t${i + 1}`, name, name, [['Een punt van dit thema', null]]));

export const examples = {
  default: { view: resultOf(scored) },
  'één thema zonder score': { view: resultOf(scored.map((theme, i) => (i === 2 ? (without[i] ?? theme) : theme))) },
  'één thema met een score': { view: resultOf(without.map((theme, i) => (i === 4 ? (scored[i] ?? theme) : theme))) },
  'geen scores': { view: resultOf(without) },
  'drie thema’s': { view: resultOf(scored.slice(0, 3)) },
  'verschillende schalen, alle op het hoogste niveau': {
    view: resultOf(
      scored
        .slice(0, 4)
        .map((theme, i) => ({ ...theme, score: [5, 3, 10, 5][i] ?? 0, place: 1, scoreText: '3,0 van 3' })),
      {
        radar: {
          rings: [0, 0.5, 1].map((place) => ({ place, label: '' })),
          low: 'het laagste niveau',
          high: 'het hoogste niveau',
          text: `Gemiddelde per thema. ${names
            .slice(0, 4)
            .map(([name]) => `${name}: 3,0 van 3`)
            .join('; ')}.`,
        },
      },
    ),
  },
  'lange namen': {
    view: resultOf(scored.map((theme) => ({ ...theme, short: 'Bestuurlijke verankering' }))),
  },
} satisfies Examples<Pick<ZsRadar, 'view'>>;
