import type { Instrument } from '@zelfscan/schema';

/** A word with its explanation. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

export const termViews = (instrument: Instrument, ids: readonly string[]): TermView[] =>
  ids.flatMap((id) => {
    const entry = instrument.glossary[id];
    return entry ? [{ id, ...entry }] : [];
  });
