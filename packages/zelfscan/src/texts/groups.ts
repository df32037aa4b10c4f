import type { FigureTexts, GroupTexts } from '@zelfscan/core';
import type { LaterMessages, ListMessages, Messages } from '@zelfscan/elements';
import type { CarryMessages } from '@zelfscan/elements/carry-over';
import type { GridMessages } from '@zelfscan/elements/grid';
import type { GuardMessages } from '@zelfscan/elements/guard';
import type { PrivacyMessages } from '@zelfscan/elements/keeping';
import type { ResultMessages } from '@zelfscan/elements/results';
import type { SessionMessages } from '@zelfscan/elements/session';
import type {
  CardFormMessages,
  CardReportMessages,
  FormMessages,
  ReportMessages,
  SessionReportMessages,
} from '@zelfscan/report';
import type { DilemmakaartMessages } from './dilemmakaart.js';

/** The words of each group that a page may put in its own, as code has them. */
export interface GroupWords {
  readonly scan: Messages;
  readonly later: LaterMessages;
  readonly results: ResultMessages;
  readonly list: ListMessages;
  readonly privacy: PrivacyMessages;
  readonly guard: GuardMessages;
  readonly carry: CarryMessages;
  readonly grid: GridMessages;
  readonly figures: FigureTexts;
  readonly report: ReportMessages;
  readonly form: FormMessages;
  readonly dilemmakaart: DilemmakaartMessages;
  readonly card: SessionMessages;
  readonly group: GroupTexts;
  readonly cardReport: CardReportMessages;
  readonly sessionReport: SessionReportMessages;
  readonly cardForm: CardFormMessages;
}
export type TextGroup = keyof GroupWords;
