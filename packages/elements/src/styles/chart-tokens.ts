import { highestInTheDark, levelRamp, type Ramp } from '@zelfscan/core/basics/level-look';
import { tokensOf, type Token } from './tokens.js';

const [lowest, low, high, highest] = levelRamp;

/** What only charts need, which come after the first question. */
export const chartTable: readonly Token[] = [
  ['level-1', 'zs-color-level-1', lowest],
  ['level-2', 'zs-color-level-2', low],
  ['level-3', 'zs-color-level-3', high],
  ['level-4', 'zs-color-level-4', `light-dark(${highest},${highestInTheDark})`],
];

export const chartTokens = tokensOf(chartTable);

/** The colours of levels as this page has them. */
export const ramp: Ramp = ['var(--_level-1)', 'var(--_level-2)', 'var(--_level-3)', 'var(--_level-4)'];
