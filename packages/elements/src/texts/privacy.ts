import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/elements/texts/privacy.nl.json';

export const privacy = {
  passphrase: {
    hint: ['shortest: number'],
    short: ['shortest: number'],
    /** After a while without anybody at the keys. */
    lockedAfter: ['minutes: number'],
  },
  copy: { returned: ['days: number'] },
  panel: {
    retention: ['months: number'],
    /** Names of what was erased on opening. */
    erased: ['months: number', 'names: list'],
  },
} as const;

type All = Words<typeof nl, typeof privacy>;

/** Words about keeping: where answers stay, for how long, and who can read them. */
export type PrivacyMessages = Omit<All, 'passphrase'> & {
  readonly passphrase: Omit<All['passphrase'], 'before'> & {
    /** What must be known before one is chosen; the first is the main thing. */
    readonly before: readonly [main: string, ...others: readonly string[]];
  };
};
