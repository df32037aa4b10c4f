/** Everything about keeping: passphrase, erasing, copies. Loaded when there is something to keep. */
export { ZsCopyOffer } from './copy-offer/copy-offer.js';
export { ZsKeepingPanel, type KeepingView } from './keeping-panel/keeping-panel.js';
export { ZsPassphrase, type PassphraseMode } from './passphrase/passphrase.js';
export { ZsWiped } from './wiped/wiped.js';
export type { PrivacyAction } from './privacy-actions.js';
export type { PrivacyMessages } from '../texts/privacy.js';
import './copy-offer/define.js';
import './keeping-panel/define.js';
import './passphrase/define.js';
import './wiped/define.js';
