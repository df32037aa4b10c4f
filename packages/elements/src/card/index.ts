/** The dilemma card: its screens, and what the screens of a session share with them. Loading this registers elements. */
import './card-profile/define.js';
import './card-screen/define.js';
import './card-start/define.js';
import './dilemma-item/define.js';
import './dot-strip/define.js';
import '../guard/guarded-text/define.js';

export { ZsCardGoEvent, type CardPlace } from './card-actions.js';
export { safetyLine, safetyStyles } from './card-start/safety-line.js';
export { ZsTextEvent } from '../guard/guarded-text/events.js';
export type { CardMessages } from '../texts/card.js';
export type { CardStartView } from './card-start/view.js';
export type { ZsCardProfile } from './card-profile/card-profile.js';
export type { ZsCardScreen } from './card-screen/card-screen.js';
export type { ZsCardStart } from './card-start/card-start.js';
export type { ZsDilemmaItem } from './dilemma-item/dilemma-item.js';
export type { ZsDotStrip } from './dot-strip/dot-strip.js';
export type { ZsGuardedText } from '../guard/guarded-text/guarded-text.js';
