/** What is needed to begin and to fill in; the results have an entry of their own. Loading this registers elements. */
import './action-bar/define.js';
import './start-screen/define.js';
import './theme-nav/define.js';
import './theme-screen/define.js';

export { ZsActionEvent, type Action } from './actions.js';
export { onTab } from '../lib/clear-of-bar.js';
export { define } from '../lib/define.js';
export { base } from '../styles/base.js';
export type { SaveState } from './action-bar/action-bar.js';
export type { Messages } from '../texts/scan.js';
export type { LaterMessages } from '../texts/later.js';
export type { ListMessages } from '../texts/list.js';
export type { Keep, ScanSummary, StartView } from './start-screen/view.js';
export type { ZsStartScreen } from './start-screen/start-screen.js';
export type { ZsThemeScreen } from './theme-screen/theme-screen.js';
