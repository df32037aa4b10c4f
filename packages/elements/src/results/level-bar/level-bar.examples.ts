import type { BarPart } from '@zelfscan/core';
import type { Examples } from '../../testing/examples.js';
import type { ZsLevelBar } from './level-bar.js';

const labels = [
  ['1', 'Nog niet'],
  ['2', 'Deels'],
  ['3', 'Grotendeels'],
  ['4', 'Geborgd'],
  ['unknown', 'weet ik niet'],
  ['na', 'niet van toepassing'],
  ['open', 'nog niet ingevuld'],
] as const;
const partsOf = (...counts: readonly number[]): BarPart[] =>
  labels.map(([key, label], i) => ({ key, label, count: counts[i] ?? 0 }));

export const examples = {
  default: { parts: partsOf(1, 2, 3, 1) },
  'van alles': { parts: partsOf(1, 2, 1, 1, 1, 1, 2) },
  'één niveau': { parts: partsOf(0, 0, 0, 7) },
  'nog niets ingevuld': { parts: partsOf(0, 0, 0, 0, 0, 0, 7) },
  'alleen weet ik niet': { parts: partsOf(0, 0, 0, 0, 6) },
  'alles niet van toepassing': { parts: partsOf(0, 0, 0, 0, 0, 5) },
  'geen punten': { parts: partsOf() },
} satisfies Examples<Pick<ZsLevelBar, 'parts'>>;
