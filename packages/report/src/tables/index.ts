export { buildCardTables, type CardSource } from './card.js';
export { buildScanTables, type ScanSource } from './scan.js';
export { buildSessionTables } from './session.js';
export type { ScanTablesOptions, TablesOptions } from './options.js';
export type { TablesMessages } from '../texts/tables.js';
export type { Cell, Column, ReportTables, Sheet } from './model.js';
