/** The fixed words of a workbook: names of sheets and headers of columns. One object per language. */
export interface TablesMessages {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly yes: string;
  readonly no: string;
  /** Of every sheet with what is needed to read the file back. */
  readonly data: {
    readonly sheet: string;
    /** Said above the facts; the second one where the file holds only some parts. */
    readonly about: string;
    readonly aboutPart: string;
    readonly columns: { readonly key: string; readonly value: string };
  };
  /** Heads a column in which a text goes on that does not fit in one cell; `{label}` and `{number}` are filled in. */
  readonly more: string;
  readonly scan: {
    subject(facts: { readonly instrument: string; readonly version: string }): string;
    readonly sheets: ScanSheets;
    readonly facts: {
      readonly name: string;
      readonly instrument: string;
      instrumentValue(title: string, version: string): string;
      readonly organisation: string;
      readonly done: string;
      readonly total: string;
      readonly flags: string;
      readonly changed: string;
      readonly made: string;
      readonly inShort: string;
      readonly status: string;
    };
    readonly summary: {
      readonly theme: string;
      readonly score: string;
      readonly band: string;
      readonly counted: string;
      readonly unknown: string;
      readonly na: string;
      readonly open: string;
      readonly total: string;
      readonly explanation: string;
    };
    readonly answers: {
      readonly id: string;
      readonly theme: string;
      readonly title: string;
      readonly statement: string;
      readonly score: string;
      readonly answer: string;
      readonly meaning: string;
      readonly note: string;
      readonly basis: string;
      readonly first: string;
      readonly priority: string;
      readonly audience: string;
      readonly changed: string;
    };
    readonly actions: {
      readonly id: string;
      readonly title: string;
      readonly answer: string;
      readonly action: string;
      readonly owner: string;
      readonly due: string;
    };
  };
  readonly card: {
    subject(title: string): string;
    readonly sheets: { readonly summary: string; readonly answers: string };
    readonly facts: {
      readonly name: string;
      readonly instrument: string;
      readonly done: string;
      readonly total: string;
      readonly changed: string;
      readonly made: string;
      readonly notFor: string;
      readonly status: string;
    };
    readonly answers: {
      readonly id: string;
      readonly title: string;
      readonly statement: string;
      readonly left: string;
      readonly right: string;
      readonly place: string;
      readonly answer: string;
      readonly note: string;
      readonly phases: string;
      readonly reserve: string;
      readonly changed: string;
    };
  };
  readonly session: {
    subject(title: string): string;
    readonly sheets: {
      readonly summary: string;
      readonly agreements: string;
      readonly figures: string;
      readonly counts: string;
      readonly notes: string;
    };
    readonly facts: {
      readonly title: string;
      readonly date: string;
      readonly participants: string;
      readonly caseLine: string;
      readonly made: string;
      readonly notFor: string;
      readonly status: string;
    };
    readonly dilemma: string;
    readonly round: string;
    /** Names of the rounds; `only` where one vote is shown. */
    readonly rounds: {
      readonly only: string;
      readonly first: string;
      readonly second: string;
      readonly support: string;
    };
    readonly agreements: { readonly part: string; readonly text: string };
    readonly figures: {
      readonly left: string;
      readonly right: string;
      readonly chose: string;
      readonly unknown: string;
      readonly median: string;
      readonly lowest: string;
      readonly highest: string;
      readonly word: string;
      readonly sentence: string;
      readonly direction: string;
      readonly index: string;
      readonly why: string;
    };
    readonly counts: { readonly place: string; readonly label: string; readonly count: string };
    readonly notes: { readonly about: string; readonly text: string; readonly reservations: string };
  };
}

interface ScanSheets {
  readonly summary: string;
  readonly answers: string;
  readonly distribution: string;
  readonly actions: string;
}
