export { buildCardReport } from './build-card-report.js';
export { buildReport, type ReportOptions } from './build-report.js';
export { buildSessionReport } from './build-session-report.js';
export type { CardReportMessages, SessionReportMessages } from './messages/dilemma-types.js';
export type { ReportMessages } from './messages/types.js';
export type * from './document.js';
