import type { Protection } from '@zelfscan/core';
import type { Connection } from './connection.js';
import { clear } from './database.js';
import type { Baseline } from './baseline.js';
import type { Cipher } from './protection/cipher.js';

/** Where the fields are, and what seals and opens them; without a cipher they are clear, or locked. */
export interface Seal {
  readonly store: string;
  readonly cipher?: Cipher;
}

/** What the parts of a store that are loaded later work with. */
export interface StoreInternals {
  readonly connection: Connection;
  readonly factory: IDBFactory | null | undefined;
  readonly name: string;
  readonly onBlocked: () => void;
  readonly baseline: Baseline;
  seal: Seal;
  /** Of the database when `seal` was right: another one, and it may not be any more. */
  version: number;
}

export const protectionOf = ({ store, cipher }: Seal): Protection =>
  store === clear ? 'none' : cipher ? 'unlocked' : 'locked';
