/** Reading back what is stored. The checks that takes are of no use to who is here for the first time. */
import { itemsOf, readSummary, valueOf, type ReadRecord } from '@zelfscan/core';
import type { ScanSummary } from '@zelfscan/elements';
import type { Instrument } from '@zelfscan/schema';

export { readRecord } from '@zelfscan/core';

/** The scans of this instrument, newest first; those that cannot be read as well, to tell of them and remove them. */
export async function summaries(
  instrument: Instrument,
  records: readonly unknown[],
  load: (id: string) => Promise<ReadRecord | null>,
): Promise<ScanSummary[]> {
  const all = await Promise.all(
    records.map(async (record): Promise<ScanSummary | null> => {
      const { id } = (record ?? {}) as { id?: unknown };
      if (typeof id !== 'string') return null;
      const facts = readSummary(record);
      if (facts && facts.instrumentId !== instrument.id) return null;
      const read = facts ? await load(id) : null;
      const items = read?.ok ? itemsOf(instrument, read.session) : [];
      return {
        id,
        name: facts?.name ?? id,
        updatedAt: facts?.updatedAt ?? '',
        done: read?.ok ? items.filter((item) => valueOf(read.session, item.id) !== null).length : 0,
        total: items.length,
        readable: read?.ok ?? false,
      };
    }),
  );
  return all.filter((scan) => scan !== null).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
