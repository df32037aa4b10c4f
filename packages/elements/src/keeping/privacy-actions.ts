/** What a person asks for about keeping: a passphrase, room on the device, copies. Part of `Action`. */
export type PrivacyAction =
  /** Puts a passphrase on all scans of this device. */
  | { readonly type: 'protect'; readonly passphrase: string }
  | { readonly type: 'unlock'; readonly passphrase: string }
  | { readonly type: 'lock' }
  | { readonly type: 'change-passphrase'; readonly from: string; readonly to: string }
  | { readonly type: 'unprotect'; readonly passphrase: string }
  /** Opens the form of a passphrase, or goes back from it. */
  | { readonly type: 'open-passphrase'; readonly mode: 'set' | 'change' | 'remove' }
  | { readonly type: 'close-passphrase' }
  /** Asks the browser to keep what is stored. */
  | { readonly type: 'persist' }
  /** This scan is needed for longer. */
  | { readonly type: 'keep-longer'; readonly id: string }
  /** No copy now; it is offered again later. */
  | { readonly type: 'no-copy' };
