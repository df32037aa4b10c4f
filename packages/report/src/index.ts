export { buildReport, type ReportOptions } from './build-report.js';
export type { ReportMessages } from './messages/types.js';
export type * from './document.js';
