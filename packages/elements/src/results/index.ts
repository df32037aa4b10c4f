/** The results screen, loaded when someone opens it. Loading this registers elements. */
import './define.js';

export type { ResultMessages } from '../texts/results.js';
export type { ZsResults } from './results.js';
