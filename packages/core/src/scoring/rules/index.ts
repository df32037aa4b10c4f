import type { Scoring } from '@zelfscan/schema';
import { meanOfGiven } from './mean-of-given.js';

/** Every scoring rule by the name that instruments use. */
export const rules = { 'mean-of-given': meanOfGiven } satisfies Record<Scoring['rule'], typeof meanOfGiven>;
