import { readFileSync } from 'node:fs';
import type { ResponseRecord, ScanRecord, SessionStore, StoredScan } from '@zelfscan/core';
import { parseInstrument, type Instrument } from '@zelfscan/schema';
import { ScanHost, type HostHooks } from '../scan-host.js';
import { quiet } from './quiet.js';

const folder = new URL('../../../../../tests/support/instruments/teamoverleg/', import.meta.url);

/** A file of a made-up instrument that has two versions. */
export const fileOf = (version: string, name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${version}/${name}.json`, folder), 'utf8'));

export function instrumentOf(version: '1.0.0' | '1.1.0', language = 'nl'): Instrument {
  const parsed = parseInstrument(fileOf(version, 'instrument'), fileOf(version, language));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A store of which a test sees all that is in it, and every save. */
export function openedStore(scans: readonly StoredScan[] = []) {
  const kept = new Map(scans.map((stored) => [(stored.scan as { id: string }).id, structuredClone(stored)]));
  const saves: { scan: ScanRecord; responses: readonly ResponseRecord[] }[] = [];
  const store: SessionStore = {
    kind: 'device',
    protection: 'none',
    list: async () => structuredClone([...kept.values()]),
    load: async (id) => structuredClone(kept.get(id) ?? null),
    async save(scan, responses) {
      saves.push(structuredClone({ scan, responses }));
      const others = ((kept.get(scan.id)?.responses ?? []) as ResponseRecord[]).filter(
        ({ itemId }) => !responses.some((response) => response.itemId === itemId),
      );
      kept.set(scan.id, structuredClone({ scan, responses: [...others, ...responses] }));
    },
    remove: async (id) => void kept.delete(id),
    wipe: async () => {
      kept.clear();
      return { left: [] };
    },
    close: () => {},
    protector: () => Promise.reject(new Error('not here')),
  };
  return { store, saves, stored: (id: string) => kept.get(id) };
}

/** A host that has version 1.1.0, and can get others with `version`. */
export function hostOf(store: SessionStore, version?: NonNullable<HostHooks['version']>): ScanHost {
  return new ScanHost(instrumentOf('1.1.0'), store, { ...quiet, ...(version && { version }) });
}
