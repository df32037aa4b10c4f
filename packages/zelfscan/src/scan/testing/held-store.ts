import type { ResponseRecord, ScanRecord, SessionStore, StoredScan } from '@zelfscan/core';
import { smallInstrument } from '../../../../core/src/testing/instrument.js';
import { ScanHost, type HostHooks } from '../scan-host.js';

interface Save {
  readonly scan: ScanRecord;
  readonly responses: readonly ResponseRecord[];
  readonly durability: 'relaxed' | 'strict';
  /** Confirms it. */
  done(): Promise<void>;
  /** Lets it fail for this reason. */
  fail(reason?: string): Promise<void>;
}

/** Everything that waits for what was just settled has run. */
export const settled = async () => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};

/** A store that confirms a save when the test says so; what is confirmed is there to load. */
export function heldStore() {
  const saves: Save[] = [];
  const kept = new Map<string, StoredScan>();
  let protection: SessionStore['protection'] = 'none';
  const keep = (scan: ScanRecord, responses: readonly ResponseRecord[]) => {
    const others = (kept.get(scan.id)?.responses ?? []) as ResponseRecord[];
    const rest = others.filter(({ itemId }) => !responses.some((response) => response.itemId === itemId));
    kept.set(scan.id, { scan, responses: [...rest, ...responses] });
  };
  const locked = () => Promise.reject(Object.assign(new Error('locked'), { reason: 'locked' }));
  const store: SessionStore = {
    kind: 'device',
    get protection() {
      return protection;
    },
    list: async () => (protection === 'locked' ? locked() : structuredClone([...kept.values()])),
    load: async (id) => (protection === 'locked' ? locked() : structuredClone(kept.get(id) ?? null)),
    save: (scan, responses, durability) =>
      new Promise((resolve, reject) => {
        saves.push({
          scan: structuredClone(scan),
          responses: structuredClone(responses),
          durability,
          done() {
            keep(scan, responses);
            resolve();
            return settled();
          },
          fail(reason = 'aborted') {
            reject(Object.assign(new Error(reason), { reason }));
            return settled();
          },
        });
      }),
    remove: async (id) => void kept.delete(id),
    async wipe() {
      kept.clear();
      return { left: [] };
    },
    close() {},
    protector: () => Promise.reject(new Error('not here')),
  };
  return {
    store,
    saves,
    kept,
    newest: () => saves.at(-1) as Save,
    lock(to: SessionStore['protection']) {
      protection = to;
    },
  };
}

/** A host on a store, and what it told. */
export function watchedHost(store: SessionStore, hooks: Partial<HostHooks> = {}) {
  const told: string[] = [];
  const host: ScanHost = new ScanHost(smallInstrument(), store, {
    changed: () => told.push(host.saveState),
    saved: () => told.push('told saved'),
    removed: (id) => told.push(`removed ${id ?? 'all'}`),
    failed: (error) => told.push(`failed ${(error as { code: string }).code}`),
    newName: () => 'Scan van vandaag',
    copyName: (name) => `${name} (kopie)`,
    ...hooks,
  });
  return { host, told };
}
