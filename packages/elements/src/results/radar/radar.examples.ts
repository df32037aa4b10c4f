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
  'lange namen': {
    view: resultOf(scored.map((theme) => ({ ...theme, short: 'Bestuurlijke verankering' }))),
  },
} satisfies Examples<Pick<ZsRadar, 'view'>>;
