import { importPlan, type ImportPlan, type Session } from '@zelfscan/core';
import { readById } from './read-stored.js';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { storeResult } from './store-result.js';
import { newId } from '../base/new-id.js';
import type { ScanHost } from './scan-host.js';
import type { FoundScan } from './types.js';

/** How a scan that comes in relates to what is on the device, and the one that is there under the same id. */
export async function compared(
  host: ScanHost,
  { session: file, instrument }: FoundScan,
): Promise<{ plan: ImportPlan; here: Session | null }> {
  await host.flush();
  const read = await readById(host, file.id);
  // One that cannot be read is not compared, and not replaced either.
  const here = read?.ok ? read.session : null;
  return { plan: importPlan(instrument, file, here), here };
}

/**
 * Stores a scan that came in, and opens it. One with an id that is taken comes beside the one that is there, with
 * another id and name; or, where that is asked for, in its place.
 */
export async function takeIn(
  host: ScanHost,
  { session: file, instrument }: FoundScan,
  replace = false,
): Promise<Session> {
  await host.flush();
  const read = await readById(host, file.id);
  if (!read) {
    // So that it may come back here after it was removed, in whatever tab.
    await storeResult(host.store.remove(file.id));
    await host.adopt(file, instrument);
  } else if (!replace) await host.adopt({ ...file, id: newId(), name: host.hooks.copyName(file.name) }, instrument);
  else if (read.ok) {
    const gone = Object.keys(read.session.responses).filter((itemId) => !Object.hasOwn(file.responses, itemId));
    await host.adopt(file, instrument, gone);
    host.hooks.replaced?.(file.id);
  } else throw new ZelfscanProblemError(read.problem);
  return host.session ?? file;
}
