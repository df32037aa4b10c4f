import {
  startSession,
  toRecords,
  transition,
  type Profile,
  type Session,
  type SessionEvent,
  type SessionStore,
  type StoredScan,
  type WipeProof,
} from '@zelfscan/core';
import type { SaveState, ScanSummary } from '@zelfscan/elements';
import type { Instrument, ItemId, ProblemCode } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../base/problem-error.js';
import type { StoredEvent } from './change-stored.js';
import { loadStored } from './load-stored.js';
import { storeResult } from './store-result.js';
import type { FoundScan, ScanHooks, ScanSource } from './types.js';
import { newId } from '../base/new-id.js';

/** A session event without its time; the host adds that. */
type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never;
export type HostEvent = Untimed<SessionEvent>;

export interface HostHooks extends ScanHooks {
  /** The session or the save state changed. */
  changed(): void;
  saved(scanId: string, itemIds: readonly ItemId[]): void;
  /** A whole scan was written in place of another. */
  replaced?(scanId: string): void;
  /** A scan is gone from the store because this page removed it; without an id all of them are. */
  removed(scanId?: string): void;
  /** The open scan as it was, and as another tab left it. */
  took?(before: Session, after: Session): void;
  /** A write failed that no caller waits for. */
  failed(error: unknown): void;
  /** Name for a scan that nobody named. */
  newName(at: string): string;
  copyName(name: string): string;
}

/** Typing pauses this long before a note or a plan is written; hiding the page writes it at once. In milliseconds. */
const noteDelay = 250;
/** Who types without a pause has it written this often. */
const noteLimit = 1000;

/** Runs one scan: applies events, writes every change before anything is drawn, and knows what is still unwritten. */
export class ScanHost implements ScanSource {
  session: Session | null = null;
  /** The version of the instrument that the open scan was made with, where that is not the newest. */
  pinned: Instrument | null = null;
  /** Items whose latest response was not handed to the store, or was and is not there. */
  #pending = new Set<ItemId>();
  /** Since when something waits for a pause in typing. */
  #typing = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** The newest write; the store keeps them in order. */
  #saving: Promise<void> = Promise.resolve();
  #underWay = 0;
  /** Writes that failed, until one that was begun after them succeeds. */
  #failures = 0;
  /** The open scan was removed elsewhere, or the database is another's; writing would bring it back in part. */
  #detached = false;

  constructor(
    public newest: Instrument,
    readonly store: SessionStore,
    readonly hooks: HostHooks,
  ) {}

  /** 'saved' only when the store has confirmed everything that is on the screen. */
  get saveState(): SaveState {
    if (this.store.kind === 'memory') return 'memory';
    if (this.#failures || this.#detached) return 'failed';
    return this.#underWay || this.#timer !== undefined ? 'saving' : 'saved';
  }

  /** The instrument of the open scan; the newest version while none is open. */
  get instrument(): Instrument {
    return this.pinned ?? this.newest;
  }

  /** Applies an event and resolves when it is stored. Rejects with a typed problem; then nothing was changed or lost. */
  dispatch(event: HostEvent): Promise<void> {
    const session = this.session ?? noSession(event.type);
    const outcome = transition(this.instrument, session, { ...event, at: new Date().toISOString() });
    if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
    this.session = outcome.session;
    for (const effect of outcome.effects) for (const id of effect.items) this.#pending.add(id);
    if (event.type === 'note' || event.type === 'plan') return this.#later();
    return this.#write(outcome.effects.some(({ durability }) => durability === 'strict') ? 'strict' : 'relaxed');
  }

  /** Writes what is waiting or failed before, now; resolves when all that is on the screen is stored. */
  flush(): Promise<void> {
    if (!this.session || this.#detached) return Promise.resolve();
    if (this.#failures) return this.#write('strict');
    return this.#timer === undefined ? this.#saving : this.#write('relaxed');
  }

  /**
   * Takes over what other tabs wrote in the open scan, after writing what is still to be written here. A scan that is
   * not there any more, or not whole, as after the browser made room, is written once more. One that is damaged is not:
   * whoever asks for it is told.
   */
  async refresh(): Promise<void> {
    // Before writing: what is typed while that is done is not stored yet.
    const { session } = this;
    await this.flush();
    if (!session || this.#detached || this.session?.id !== session.id) return;
    const stored = await this.stored(session.id).catch((error: unknown) => this.#letGo(error));
    const read = stored && (await (await loadStored()).readStored(this, stored));
    if (this.session?.id !== session.id) return;
    // Before all else: who goes on answering without a pause must not keep the rest from being written once more.
    if (!read || (stored.scan as { format?: unknown }).format === undefined) {
      this.#pendAll();
      return this.#write('strict');
    }
    // Something was done here meanwhile: what was read is not the latest.
    if (this.session !== session || this.#failures) return this.refresh();
    if (!read.ok) throw new ZelfscanProblemError(read.problem);
    this.session = { ...read.session, place: session.place };
    if (read.migrated) this.#pendAll();
    this.hooks.took?.(session, this.session);
    this.hooks.changed();
  }

  async start(profile: Profile, subset: string | null): Promise<string> {
    await this.flush();
    const at = new Date().toISOString();
    const name = profile['team']?.trim() || this.hooks.newName(at);
    this.#forget();
    this.session = startSession(this.newest, { id: newId(), at, name, profile, subset });
    await this.#write('relaxed');
    return this.session.id;
  }

  async resume(id: string): Promise<void> {
    await this.flush();
    this.#open(await (await loadStored()).findStored(this, id));
  }

  /** The scans of this instrument, newest first; those that cannot be read as well, to tell of them and remove them. */
  async scans(): Promise<ScanSummary[]> {
    const stored = await storeResult(this.store.list()).catch((error: unknown) => {
      if (this.store.protection === 'locked') return [];
      throw error;
    });
    return stored.length ? (await loadStored()).summaries(this, stored) : [];
  }

  /** What is stored of a scan, not checked. */
  stored(id: string): Promise<StoredScan | null> {
    return storeResult(this.store.load(id));
  }

  /** Gives a scan another name, or keeps it longer, whether it is open or not. */
  async change(id: string, event: Untimed<StoredEvent>): Promise<void> {
    if (this.session?.id === id) return this.dispatch(event);
    await (await loadStored()).changeStored(this, id, { ...event, at: new Date().toISOString() });
  }

  async remove(id: string): Promise<void> {
    if (this.session?.id === id) this.#forget();
    await storeResult(this.store.remove(id));
    this.hooks.removed(id);
    this.hooks.changed();
  }

  /** Puts the open scan away once all of it is stored. */
  async leave(): Promise<void> {
    await this.flush();
    this.#forget();
    this.hooks.changed();
  }

  /** The open scan is not this page's any more: it stays on the screen and is not written again. */
  detach(): void {
    this.#detached = this.session !== null;
    this.#stop();
    this.hooks.changed();
  }

  async wipe(): Promise<WipeProof> {
    this.#forget();
    this.hooks.changed();
    const proof = await storeResult(this.store.wipe());
    this.hooks.removed();
    this.hooks.changed();
    return proof;
  }

  /**
   * Stores a whole scan and opens it.
   * @param gone - items that the scan it replaces has a response to, and this one has not
   */
  async adopt(session: Session, instrument: Instrument, gone: readonly ItemId[] = []): Promise<void> {
    await this.flush();
    const { scan, responses } = toRecords(session);
    const none = { scanId: session.id, value: null, note: '', at: session.updatedAt };
    await storeResult(this.store.save(scan, [...responses, ...gone.map((itemId) => ({ ...none, itemId }))], 'strict'));
    this.#open({ session, instrument });
  }

  #open({ session, instrument, migrated }: FoundScan): void {
    this.#forget();
    this.pinned = instrument.version === this.newest.version ? null : instrument;
    this.session = session;
    if (migrated) this.#pendAll();
    this.hooks.changed();
  }

  #later(): Promise<void> {
    const now = performance.now();
    if (this.#timer === undefined) this.#typing = now;
    clearTimeout(this.#timer);
    const delay = Math.min(noteDelay, this.#typing + noteLimit - now);
    this.#timer = setTimeout(() => void this.flush().catch(this.hooks.failed), delay);
    this.hooks.changed();
    return Promise.resolve();
  }

  #write(durability: 'relaxed' | 'strict'): Promise<void> {
    this.#saving = this.#written(durability);
    return this.#saving;
  }

  async #written(durability: 'relaxed' | 'strict'): Promise<void> {
    this.#stop();
    const session = this.session ?? noSession('save');
    if (this.#detached) {
      const next = 'Export the scan, then reload.';
      fail('storage-closed', 'save', 'a scan that is on this device', 'one that was removed', next);
    }
    const items = [...this.#pending];
    const failures = this.#failures;
    const { scan, responses } = toRecords(session, items);
    // The request is made before anything is drawn: a browser that dies on the next frame has the answer.
    const saving = this.store.save(scan, responses, durability);
    this.#pending.clear();
    this.#underWay += 1;
    this.hooks.changed();
    try {
      await storeResult(saving);
      // What failed before this was begun was in it; not what failed since.
      if (failures === this.#failures) this.#failures = 0;
      this.hooks.saved(session.id, items);
    } catch (error) {
      if (this.session?.id === session.id) this.#failed(items, (error as ZelfscanProblemError).code);
      throw error;
    } finally {
      this.#underWay -= 1;
      this.hooks.changed();
    }
  }

  /** Tries again by itself: soon at first, then every half minute. What is locked waits for its key. */
  #failed(items: readonly ItemId[], code: ProblemCode): void {
    for (const id of items) this.#pending.add(id);
    this.#failures += 1;
    this.#stop();
    if (code === 'storage-closed') this.#detached = true;
    else if (this.store.protection !== 'locked') {
      const delay = Math.min(500 * 2 ** this.#failures, 30_000);
      this.#retry = setTimeout(() => void this.flush().catch(() => {}), delay);
    }
  }

  /** Another tab locked: what is saved is not to be seen here any more. What is not stays. */
  #letGo(error: unknown): never {
    if ((error as ZelfscanProblemError).code === 'storage-locked' && !this.#failures) this.#forget();
    this.hooks.changed();
    throw error;
  }

  /** The next write has every response in it. */
  #pendAll(): void {
    for (const id of Object.keys(this.session?.responses ?? {})) this.#pending.add(id);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#timer = undefined;
  }

  #forget(): void {
    this.#stop();
    this.#pending.clear();
    this.#saving = Promise.resolve();
    this.#failures = 0;
    this.#detached = false;
    this.pinned = null;
    this.session = null;
  }
}

const noSession = (call: string): never =>
  fail('no-session', call, 'an open scan', 'none', 'Call start() or resume(id) first.');
