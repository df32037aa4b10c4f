export { KwaliteitskaderZelfscan } from './kwaliteitskader-zelfscan.js';
export { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';
export { ZelfscanProblemError } from './problem-error.js';
export type {
  ZelfscanAnswerEvent,
  ZelfscanCompletedEvent,
  ZelfscanProblemEvent,
  ZelfscanSavedEvent,
} from './events.js';
export type { PublicInstrument, PublicResult, PublicSession } from './questionnaire/public-views.js';
