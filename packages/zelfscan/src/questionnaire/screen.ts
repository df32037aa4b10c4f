import type { CarryOverView } from '@zelfscan/core';
import type { Messages } from '@zelfscan/elements';
import type { CarryMessages } from '@zelfscan/elements/carry-over';
import type { ImportView } from '@zelfscan/elements/files';
import type { GridMessages } from '@zelfscan/elements/grid';
import type { FoundScan } from '../scan/types.js';

/**
 * The screen that is open, with what only that screen knows. One with a `view` of its own says what it says in the
 * language that it was opened in, and gives way to the start in another.
 */
export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'fill' }
  | { readonly kind: 'results' }
  /** All items of the open scan below each other. */
  | {
      readonly kind: 'grid';
      readonly words: GridMessages;
      /** The general words that these came beside: with others, these are in another language. */
      readonly beside: Messages | null;
    }
  /** A file that a person looks at, until it is decided on. */
  | { readonly kind: 'import'; readonly found: FoundScan; readonly view: ImportView }
  /** What carrying a scan over to the newest version would do. */
  | { readonly kind: 'carry-over'; readonly view: CarryOverView; readonly words: CarryMessages };

export type ScreenOf<K extends Screen['kind']> = Extract<Screen, { readonly kind: K }>;
