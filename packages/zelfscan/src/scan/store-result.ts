import type { ProblemCode } from '@zelfscan/schema';
import type { StoreFailure, StoreFailureReason } from '@zelfscan/store';
import { fail } from '../base/problem-error.js';

const codes: Readonly<Partial<Record<StoreFailureReason, ProblemCode>>> = {
  wiped: 'storage-closed',
  removed: 'storage-closed',
  outdated: 'storage-closed',
  locked: 'storage-locked',
  'not-loaded': 'load-failed',
  quota: 'storage-full',
  'wrong-passphrase': 'passphrase-wrong',
};

/** Waits for a store; what goes wrong there becomes the typed problem for it. */
export async function storeResult<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const code = codes[(cause as StoreFailure).reason] ?? 'storage-failed';
    const next = 'Export the scan, then make room, unlock or reload.';
    return fail(code, 'storage', 'a completed transaction', String(cause).slice(0, 120), next, cause);
  }
}
