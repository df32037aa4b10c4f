export type { AnswerValue, NewSession, Priority, Profile, Response, Session } from './session.js';
export { itemsOf, responseOf, startSession, themesOf, valueOf } from './session.js';
export { transition, type Effect, type SessionEvent, type Transition } from './transition.js';
export { scoreSession, type SessionResult, type ThemeResult } from './scoring/score-session.js';
export { scoreThemes, type LeftOut } from './scoring/score-themes.js';
export type { Suggestion } from './scoring/suggestions.js';
export { recordFormat } from './migrations/formats.js';
export { toRecords, type ResponseRecord, type ScanRecord, type StoredScan } from './record.js';
export { readRecord, readSummary, type ReadRecord } from './record-read.js';
export { carryOver, type CarryDecision, type CarryDecisions, type CarrySource } from './carry-over.js';
export { readScanFile, scanInFile, writeScanFile, writeStoredFile } from './scan-file.js';
export { importPlan, type ImportDifference, type ImportFacts, type ImportPlan } from './import/import-plan.js';
export type {
  Protection,
  Protector,
  SessionMessage,
  Memo,
  SessionStore,
  SessionTransport,
  StorageRoom,
  WipeProof,
} from './ports.js';
export type { Language } from './texts/languages.js';
export type { Load, Words } from './texts/words.js';
export type { FigureTexts } from './texts/figures.js';
export type { GroupTexts } from './texts/group.js';
export type { Wording } from './wording/types.js';
export type { GroupWording } from './wording/group-types.js';
export { carryOverView } from './view/carry-over-view.js';
export type { CarryChoiceView, CarryItemView, CarryOverView, CarryTextView } from './view/carry-over-view.js';
export { resultView } from './view/result-view.js';
export type {
  BarPart,
  ItemResultView,
  PriorityView,
  ResultView,
  SuggestionView,
  ThemeResultView,
} from './view/result-view.js';
export { currentTheme, progressView, themeView } from './view/fill-view.js';
export type { ProgressView, ThemeProgress, ThemeView } from './view/fill-view.js';
export type { ItemView, ScaleItemView, TextItemView } from './view/item-view.js';
export type { TermView } from './view/terms.js';
export { kindOf } from './items/index.js';
export { dilemmaView, type DilemmaItemView } from './view/dilemma-view.js';
export { cardView, type CardDilemmaView, type CardPhaseView, type CardView } from './view/card-view.js';
export { dilemmasOf } from './items/dilemma.js';
export { groupLimits, startGroupSession, type NewGroupSession } from './group-session/session.js';
export { groupTransition } from './group-session/transition.js';
export { groupSessionInFile, readGroupFile, withoutHiddenBallots, writeGroupFile } from './group-session/group-file.js';
export { groupSteps } from './group-session/types.js';
export type {
  Agreement,
  Ballot,
  BallotName,
  DilemmaTalk,
  GroupEvent,
  GroupPlace,
  GroupSession,
  GroupStep,
  GroupTransition,
  NoteField,
  Vote,
} from './group-session/types.js';
export { groupSummary, type GroupSummaryDilemma, type GroupSummaryView } from './view/group-summary.js';
export { groupView } from './view/group-view.js';
export type { BallotView, GroupStepView, GroupView, PickableView, PickGroupView } from './view/group-view.js';
export type { RoundView, StripRow, StripView } from './view/strip-view.js';
export { findPersonalData, type PersonalData, type PersonalDataKind } from './privacy/guard.js';
export { describeGroup, type GroupAnswer, type GroupResult } from './group/describe-group.js';
export { compareRounds, type PositionRounds, type RoundComparison } from './group/compare-rounds.js';
export { leastAgreementFirst } from './group/least-agreement-first.js';
export type { GroupWord } from './group/word.js';
