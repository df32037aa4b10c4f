import type { ImportPlan } from '@zelfscan/core';

/** What there is to say of a file before it is opened. */
export interface ImportView extends ImportPlan {
  /** Name of the file itself. */
  readonly fileName: string;
  /** Title of the questionnaire. */
  readonly instrument: string;
  /** What the scan that is here is called; empty when there is none. */
  readonly hereName: string;
}
