/** The warning beside texts that are kept anyway, loaded when someone types one. Loading this registers its element. */
import './text-warning/define.js';

export type { GuardMessages } from '../texts/guard.js';
export type { Guard, ZsTextWarning } from './text-warning/text-warning.js';
