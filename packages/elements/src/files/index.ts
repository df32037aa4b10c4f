/** Choosing what file to make and how far it is, and the screen before a file is opened. Loading this registers elements. */
import './export-menu/define.js';
import './import-screen/define.js';

export type { ExportMessages, FileKind, ImportMessages, ReportChoice } from '../texts/later.js';
export type { ZsExportMenu } from './export-menu/export-menu.js';
export type { ZsExportProgress } from './export-menu/export-progress.js';
export type { ImportView } from './import-screen/view.js';
export type { ZsImportScreen } from './import-screen/import-screen.js';
