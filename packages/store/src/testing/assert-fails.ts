import { assert } from 'chai';
import { StoreFailure, type StoreFailureReason } from '../failure.js';

/** Fails where the promise does not reject with a StoreFailure of this reason. */
export async function assertFails(promise: Promise<unknown>, reason: StoreFailureReason): Promise<void> {
  const outcome = await promise.then(
    () => 'no failure',
    (failure: unknown) => failure,
  );
  if (!(outcome instanceof StoreFailure)) assert.fail(`not a StoreFailure: ${String(outcome)}`);
  assert.equal(outcome.reason, reason);
}
