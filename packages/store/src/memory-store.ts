import type { ResponseRecord, ScanRecord, SessionStore, StoredScan } from '@zelfscan/core';
import { StoreFailure } from './failure.js';

/** A store that lasts as long as the page: for 'keep nothing', and for where the device has no room or no database. */
export function memoryStore(): SessionStore {
  const scans = new Map<string, ScanRecord>();
  const responses = new Map<string, Map<string, ResponseRecord>>();
  const copyOf = (scan: ScanRecord): StoredScan =>
    structuredClone({ scan, responses: [...(responses.get(scan.id)?.values() ?? [])] });
  return {
    kind: 'memory',
    protection: 'none',
    async list() {
      return [...scans.values()].map(copyOf);
    },
    async load(id) {
      const scan = scans.get(id);
      return scan ? copyOf(scan) : null;
    },
    async save(scan, changed) {
      // Cloned before anything is kept, so that what cannot be cloned changes nothing.
      const copy = structuredClone({ scan, changed });
      scans.set(copy.scan.id, copy.scan);
      for (const response of copy.changed) {
        const ofScan = responses.get(response.scanId) ?? new Map<string, ResponseRecord>();
        responses.set(response.scanId, ofScan.set(response.itemId, response));
      }
    },
    async remove(id) {
      scans.delete(id);
      responses.delete(id);
    },
    async wipe() {
      scans.clear();
      responses.clear();
      return { left: [] };
    },
    close() {},
    async protector() {
      throw new StoreFailure('unavailable', 'Nothing is kept on this device.');
    },
  };
}
