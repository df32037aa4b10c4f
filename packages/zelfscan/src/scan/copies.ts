import type { ScanSummary } from '@zelfscan/elements';
import type { SessionStore } from '@zelfscan/core';

const day = 24 * 60 * 60 * 1000;
/** After so many days away, and so many days after 'not now', a copy is offered. Safari clears after seven. */
const patience = 5;

/** When there is reason to offer a copy in a file. What it has to remember for that lies beside the scans. */
export class Copies {
  /** Whole days since the last visit, where those were many. */
  away: number | null = null;
  #copied = '';
  #declined = '';
  readonly #store: SessionStore;

  constructor(store: SessionStore) {
    this.#store = store;
  }

  /** Someone is here, where there are scans. */
  async visited(now: Date): Promise<void> {
    const memo = await this.#store.memo?.();
    const { visited, copied, declined } = (await memo?.read()) ?? {};
    this.#copied ||= copied ?? '';
    this.#declined ||= declined ?? '';
    const days = (now.getTime() - Date.parse(visited ?? '')) / day;
    if (days > patience) this.away = Math.floor(days);
    await memo?.write('visited', now.toISOString());
  }

  copied(now: Date): Promise<void> {
    this.#copied = now.toISOString();
    return this.#remember('copied', this.#copied);
  }

  declined(now: Date): Promise<void> {
    this.#declined = now.toISOString();
    return this.#remember('declined', this.#declined);
  }

  /** Whether to offer one of a scan that was as it is now at this time. */
  offer(since: string, now: Date): boolean {
    return !(this.#copied >= since) && !(now.getTime() - Date.parse(this.#declined) < patience * day);
  }

  /** The scan to offer a copy of to who comes back. */
  ofReturning(scans: readonly ScanSummary[], now: Date): ScanSummary | null {
    const newest = scans.find(({ readable }) => readable);
    return this.away !== null && newest && this.offer(newest.updatedAt, now) ? newest : null;
  }

  /** Whoever closes the page at once is asked once more: that does no harm. */
  async #remember(name: string, at: string): Promise<void> {
    await (await this.#store.memo?.())?.write(name, at);
  }
}
