/** The screen before a scan is carried over to a newer version. Loading this registers its element. */
import './define.js';

export type { CarryMessages } from '../texts/carry.js';
export type { ZsCarryOver } from './carry-over.js';
