export { KwaliteitskaderZelfscan } from './kwaliteitskader-zelfscan.js';
export { MdaDilemmakaart } from './dilemmakaart/mda-dilemmakaart.js';
export type { MdaStepEvent } from './dilemmakaart/events.js';
export type {
  DispatchedEvent,
  PublicBallot,
  PublicCard,
  PublicGroupSession,
  PublicTalk,
  SessionStart,
} from './dilemmakaart/public-views.js';
export { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';
export { ZelfscanProblemError } from './base/problem-error.js';
export type { ZelfscanProblemEvent, ZelfscanSavedEvent } from './base/events.js';
export type { ZelfscanAnswerEvent, ZelfscanCompletedEvent } from './questionnaire/events.js';
export type { ExportFormat, ExportOptions, PaperFormOptions, ReportPart } from './export/options.js';
export type { ImportOptions, ImportPreview } from './scan/import-file.js';
export type { AnswerValue, CarryDecision, CarryDecisions, Profile, WipeProof } from '@zelfscan/core';
export type { ItemId, Problem, ProblemCode } from '@zelfscan/schema';
export type { ScanSummary } from '@zelfscan/elements';
export { register, type RegisterOptions } from './register.js';
export type { PublicInstrument, PublicResult, PublicSession } from './questionnaire/public-views.js';
