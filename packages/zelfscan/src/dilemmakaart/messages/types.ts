import type { ProblemCode } from '@zelfscan/schema';

/** Words around the screens of the dilemma card: what is held, files, the beamer, and what goes wrong. */
export interface DilemmakaartMessages {
  date(iso: string): string;
  readonly close: string;
  /** Name of the card of one person. */
  cardName(date: string): string;
  copyOf(name: string): string;
  readonly held: {
    readonly heading: string;
    session(date: string, participants: number): string;
    readonly unsaved: string;
    card(date: string): string;
    readonly onDevice: string;
    readonly inMemory: string;
    readonly resume: string;
    readonly saveFile: string;
    readonly wipe: string;
    readonly confirmWipe: string;
    readonly yes: string;
    readonly no: string;
    readonly wiped: string;
  };
  readonly beamer: {
    readonly opened: string;
    readonly blocked: string;
    readonly byHand: string;
    readonly heading: string;
    readonly waiting: string;
    readonly waitingHow: string;
  };
  readonly files: {
    readonly sessionOpened: string;
    readonly cardOpened: string;
    /** A vote that was not shown is not in a file. */
    readonly unshownLeftOut: string;
    readonly cardFile: string;
    readonly sessionFile: string;
  };
  readonly problems: Readonly<Record<ProblemCode, string>>;
}
