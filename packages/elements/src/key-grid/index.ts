/** The screen to key in answers from paper, loaded when someone opens it. Loading this registers elements. */
import './define.js';

export type { GridMessages } from '../texts/grid.js';
export type { ZsKeyGrid } from './key-grid.js';
