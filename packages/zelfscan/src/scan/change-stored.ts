import { toRecords, transition, type SessionEvent } from '@zelfscan/core';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { findStored } from './read-stored.js';
import { storeResult } from './store-result.js';
import type { ScanSource } from './types.js';

/** What can happen to a scan that is not open. */
export type StoredEvent = Extract<SessionEvent, { type: 'rename' | 'keep-longer' }>;

/** Applies an event to a scan that is not open, and stores what comes of it. */
export async function changeStored(from: ScanSource, id: string, event: StoredEvent): Promise<void> {
  const { session, instrument, migrated } = await findStored(from, id);
  const outcome = transition(instrument, session, event);
  if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
  const { scan, responses } = toRecords(outcome.session, migrated ? undefined : []);
  await storeResult(from.store.save(scan, responses, 'relaxed'));
}
