import { toRecords, transition, type Session } from '@zelfscan/core';
import { ZelfscanProblemError } from '../problem-error.js';
import { kept } from './kept.js';
import { newId } from './new-id.js';
import { readImport } from './read-stored.js';
import type { ScanHost } from './scan-host.js';

/** Gives a scan that is not open another name. */
export async function renameStored(host: ScanHost, id: string, name: string): Promise<void> {
  const { session, instrument, migrated } = await host.find(id);
  const outcome = transition(instrument, session, { type: 'rename', name, at: new Date().toISOString() });
  if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
  const { scan, responses } = toRecords(outcome.session, migrated ? undefined : []);
  await kept(host.store.save(scan, responses, 'relaxed'));
}

/** Adds the scan in a file and opens it. What is on the device stays: a scan with the same id gets a copy beside it. */
export async function importScan(host: ScanHost, content: string): Promise<Session> {
  const { session: read, instrument } = await readImport(host, content);
  const present = await host.stored(read.id);
  // So that it may come back here after it was removed, in whatever tab.
  if (!present) await kept(host.store.remove(read.id));
  const session = present ? { ...read, id: newId(), name: host.hooks.copyName(read.name) } : read;
  await host.adopt(session, instrument);
  return session;
}
