import { tokensOf, type Token } from './tokens.js';

/** What only charts need, which come after the first question. */
export const chartTable: readonly Token[] = [
  ['level-1', 'zs-color-level-1', '#9c4a1e'],
  ['level-2', 'zs-color-level-2', '#d7a46f'],
  ['level-3', 'zs-color-level-3', '#86b3cf'],
  ['level-4', 'zs-color-level-4', 'light-dark(#0a5a8c,#3f93c9)'],
];

export const chartTokens = tokensOf(chartTable);
