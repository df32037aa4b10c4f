/** Words about keeping: where answers stay, for how long, and who can read them. */
export interface PrivacyMessages {
  readonly passphrase: {
    readonly set: PassphraseWords;
    readonly unlock: PassphraseWords;
    readonly change: PassphraseWords;
    readonly remove: PassphraseWords;
    /** What must be known before one is chosen; the first is the main thing. */
    readonly before: readonly [main: string, ...others: readonly string[]];
    readonly current: string;
    readonly chosen: string;
    readonly again: string;
    hint(shortest: number): string;
    readonly show: string;
    readonly understood: string;
    readonly wrong: string;
    readonly empty: string;
    short(shortest: number): string;
    readonly different: string;
    readonly notUnderstood: string;
    readonly busy: string;
    /** Where the page did not come over a secure connection. */
    readonly insecure: string;
    readonly cancel: string;
    readonly forgotten: string;
    readonly wipe: string;
    readonly confirmWipe: string;
    readonly confirmYes: string;
    /** Said when it is done. */
    readonly done: { readonly set: string; readonly unlock: string; readonly change: string; readonly remove: string };
    readonly lock: string;
    /** A minute before it is locked by itself. */
    readonly soon: string;
    readonly locked: string;
    /** After a while without anybody at the keys. */
    lockedAfter(minutes: number): string;
  };
  readonly wiped: {
    readonly heading: string;
    readonly nothing: string;
    /** What was looked at. */
    readonly looked: readonly string[];
    readonly left: string;
    readonly next: string;
    readonly files: string;
    readonly close: string;
  };
  readonly copy: {
    readonly heading: string;
    readonly finished: string;
    returned(days: number): string;
    readonly why: string;
    /** Where nothing is kept. */
    readonly notKept: string;
    readonly make: string;
    readonly later: string;
    readonly private: string;
  };
  readonly panel: {
    readonly heading: string;
    readonly where: string;
    readonly risk: string;
    /** `months` whole months. */
    retention(months: number): string;
    readonly noRetention: string;
    /** Names of what was erased on opening. */
    erased(months: number, names: readonly string[]): string;
    readonly open: string;
    readonly protected: string;
    readonly protect: string;
    readonly change: string;
    readonly remove: string;
    readonly lock: string;
    readonly persist: string;
    readonly persisted: string;
    readonly notPersisted: string;
    readonly persistUnknown: string;
  };
}

export interface PassphraseWords {
  readonly heading: string;
  readonly lead: string;
  readonly submit: string;
}
