import { toRecords, transition } from '@zelfscan/core';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { storeResult } from './store-result.js';
import { find } from './read-stored.js';
import type { ScanHost } from './scan-host.js';

/** Gives a scan that is not open another name. */
export async function renameStored(host: ScanHost, id: string, name: string): Promise<void> {
  const { session, instrument, migrated } = await find(host, id);
  const outcome = transition(instrument, session, { type: 'rename', name, at: new Date().toISOString() });
  if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
  const { scan, responses } = toRecords(outcome.session, migrated ? undefined : []);
  await storeResult(host.store.save(scan, responses, 'relaxed'));
}
