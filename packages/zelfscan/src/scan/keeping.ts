/** The part for how scans are kept on a device: how long, behind what, and when it is time for a copy. */
import type { WipeProof } from '@zelfscan/core';
import type { ScanSummary } from '@zelfscan/elements';
import { storageRoom } from '@zelfscan/store/room';
import { Copies } from './copies.js';
import { Idle } from './idle.js';
import { eraseExpired, expired, openSomewhere, withEnds } from './retention.js';
import type { ScanHost } from './scan-host.js';

/** What the page asks for, as it is now. */
export interface KeepingRules {
  readonly scope: string;
  /** Months without a change until a scan is erased; 0 for never. */
  readonly retention: number;
  /** Minutes without anybody at the keys until it is locked; 0 for never. */
  readonly lockAfter: number;
}

export interface KeepingHooks {
  /** Nobody is there any more: time to lock. */
  unattended(): void;
  /** That is near, or after all not. */
  soon(soon: boolean): void;
}

/** Applies the rules of the page for keeping to the scans of one store. */
export class Keeping {
  /** What was found after erasing, until it is seen. */
  proof: WipeProof | null = null;
  /** Whether the browser promised to keep what is stored; null where that is not known. */
  persisted: boolean | null = null;
  /** What was erased because nobody changed it for so long, until that is seen. */
  erased: readonly ScanSummary[] = [];
  copies: Copies;
  readonly idle: Idle;
  /** The host to whose scans the rules were applied: once, on opening. */
  #applied: ScanHost | null = null;

  constructor(
    readonly host: () => ScanHost,
    readonly rules: () => KeepingRules,
    hooks: KeepingHooks,
  ) {
    this.copies = new Copies(host().store);
    this.idle = new Idle(
      ['zelfscan', rules().scope].filter(Boolean).join(':'),
      () => (host().store.protection === 'unlocked' ? rules().lockAfter : 0),
      hooks.unattended,
      hooks.soon,
    );
  }

  /**
   * Erases what nobody changed for longer than the page lets it stay, once for each store, and remembers that someone is
   * here. Whether anything was erased.
   */
  async applyRetention(now: Date): Promise<boolean> {
    const host = this.host();
    if (this.#applied === host) return false;
    this.#applied = host;
    this.copies = new Copies(host.store);
    const { scope, retention } = this.rules();
    this.erased = await eraseExpired(host, retention, now, await openSomewhere(scope));
    this.persisted = await storageRoom().persisted();
    await this.copies.visited(now).catch(() => {});
    return this.erased.length > 0;
  }

  /** Each scan with the day until which it stays. */
  withEnds(scans: readonly ScanSummary[], now: Date): readonly ScanSummary[] {
    return withEnds(scans, this.rules().retention, now);
  }

  /** Someone has a scan before them: it is in use, however long ago it was changed. */
  async keepOpenScan(now: Date): Promise<void> {
    const host = this.host();
    const { session } = host;
    if (session && expired([session], this.rules().retention, now).length) await host.dispatch({ type: 'keep-longer' });
  }

  /** Asks the browser to keep what is stored, after something that a person did: some browsers ask the person. */
  async persist(): Promise<void> {
    if (this.host().store.kind === 'memory') return;
    const room = storageRoom();
    this.persisted = (await room.persisted()) || (await room.persist());
  }
}
