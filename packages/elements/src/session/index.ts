/** The screens of a group session, loaded when one is opened. Loading this registers elements. */
import './session-beamer/define.js';
import './session-screen/define.js';

export { ZsSessionEvent, ask, type SessionAction, type TimerState } from './session-actions.js';
export type { SessionMessages, SessionWords } from '../texts/card.js';
export type { ZsSessionBeamer } from './session-beamer/session-beamer.js';
export type { ZsSessionScreen } from './session-screen/session-screen.js';
