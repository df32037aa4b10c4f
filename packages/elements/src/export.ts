/** Choosing what file to make, and how far it is. Loading this registers elements. */
import './export-menu/define.js';

export type { ExportMessages, FileKind, ReportChoice } from './messages/later-types.js';
export type { ZsExportMenu } from './export-menu/export-menu.js';
export type { ZsExportProgress } from './export-menu/export-progress.js';
