import type { Examples } from '../../testing/examples.js';
import type { ZsLevelBar } from './level-bar.js';

const others = ['unknown', 'na', 'open'] as const;
/** How often each level was given, lowest first, and then each answer without one. */
const partsOf = (levels: readonly number[], ...rest: readonly number[]): ZsLevelBar['parts'] => [
  ...levels.map((count, rank) => ({ fill: { kind: 'level', rank, of: levels.length } as const, count })),
  ...others.map((kind, i) => ({ fill: { kind }, count: rest[i] ?? 0 })),
];
const ofEach = (levels: number) => partsOf(Array<number>(levels).fill(1));
const none = [0, 0, 0, 0];

export const examples = {
  default: { parts: partsOf([1, 2, 3, 1]) },
  'van alles': { parts: partsOf([1, 2, 1, 1], 1, 1, 2) },
  'één niveau': { parts: partsOf([0, 0, 0, 7]) },
  'nog niets ingevuld': { parts: partsOf(none, 0, 0, 7) },
  'alleen weet ik niet': { parts: partsOf(none, 6) },
  'alles niet van toepassing': { parts: partsOf(none, 0, 5) },
  'geen punten': { parts: partsOf(none) },
  'twee niveaus': { parts: ofEach(2) },
  'zeven niveaus': { parts: ofEach(7) },
  'elf niveaus': { parts: ofEach(11) },
} satisfies Examples<Pick<ZsLevelBar, 'parts'>>;
