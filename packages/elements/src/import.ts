/** The screen before a file is opened, loaded when someone chooses one. Loading this registers elements. */
import './import-screen/define.js';

export type { ImportMessages } from './messages/later-types.js';
export type { ImportView } from './import-screen/view.js';
export type { ZsImportScreen } from './import-screen/import-screen.js';
