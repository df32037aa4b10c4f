import {
  startSession,
  toRecords,
  transition,
  type Profile,
  type ReadRecord,
  type Session,
  type SessionEvent,
  type SessionStore,
} from '@zelfscan/core';
import type { SaveState, ScanSummary } from '@zelfscan/elements';
import type { Instrument, ItemId } from '@zelfscan/schema';
import { ZelfscanProblemError, fail } from '../problem-error.js';
import { fetched } from './fetched.js';
import { newId } from './new-id.js';

/** A session event without its time; the host adds that. */
type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never;
export type HostEvent = Untimed<SessionEvent>;

export interface HostHooks {
  /** The session or the save state changed. */
  changed(): void;
  saved(scanId: string, itemIds: readonly ItemId[]): void;
  /** A whole scan was written in place of another. */
  replaced(scanId: string): void;
  /** A scan is gone from the store because this page removed it. */
  removed(scanId: string): void;
  /** A write failed that no caller waits for. */
  failed(error: unknown): void;
  /** Name for a scan that nobody named. */
  newName(at: string): string;
  copyName(name: string): string;
}

/** Typing pauses this long before a note or a plan is written; hiding the page writes it at once. In milliseconds. */
const noteDelay = 250;

/** Runs one scan: applies events, writes every change before anything is drawn, and knows what is still unwritten. */
export class ScanHost {
  session: Session | null = null;
  saveState: SaveState;
  /** Items whose latest response is not confirmed by the store. */
  #pending = new Set<ItemId>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saves = 0;
  /** The open scan was removed elsewhere; writing it would bring it back in part. */
  #detached = false;

  constructor(
    public instrument: Instrument,
    readonly store: SessionStore,
    readonly hooks: HostHooks,
  ) {
    this.saveState = store.kind === 'memory' ? 'memory' : 'saved';
  }

  /** Applies an event and resolves when it is stored. Rejects with a typed problem; then nothing was changed or lost. */
  dispatch(event: HostEvent): Promise<void> {
    const session = this.session ?? noSession(event.type);
    const outcome = transition(this.instrument, session, { ...event, at: new Date().toISOString() } as SessionEvent);
    if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
    this.session = outcome.session;
    for (const effect of outcome.effects) for (const id of effect.items) this.#pending.add(id);
    if (event.type === 'note' || event.type === 'plan') return this.#later();
    return this.#write(outcome.effects.some(({ durability }) => durability === 'strict') ? 'strict' : 'relaxed');
  }

  /** Writes what is waiting, now. */
  flush(): Promise<void> {
    return this.#timer === undefined || !this.session ? Promise.resolve() : this.#write('relaxed');
  }

  /** Writes the whole open scan once more. */
  async rewrite(): Promise<void> {
    if (!this.session) return;
    for (const id of Object.keys(this.session.responses)) this.#pending.add(id);
    await this.#write('strict');
  }

  async start(profile: Profile, subset: string | null): Promise<string> {
    await this.flush();
    const at = new Date().toISOString();
    const name = profile['team']?.trim() || this.hooks.newName(at);
    this.#detached = false;
    this.session = startSession(this.instrument, { id: newId(), at, name, profile, subset });
    await this.#write('relaxed');
    return this.session.id;
  }

  async resume(id: string): Promise<void> {
    await this.flush();
    const session = await this.#read(id);
    this.#detached = false;
    this.session = session;
    this.hooks.changed();
  }

  /** The scans of this instrument, newest first; those that cannot be read as well, to tell of them and remove them. */
  async scans(): Promise<ScanSummary[]> {
    const records = await this.#stored(this.store.list());
    return records.length ? (await reading()).summaries(this.instrument, records, (id) => this.#load(id)) : [];
  }

  async rename(id: string, name: string): Promise<void> {
    if (this.session?.id === id) return this.dispatch({ type: 'rename', name });
    const session = await this.#read(id);
    const at = new Date().toISOString();
    const outcome = transition(this.instrument, session, { type: 'rename', name, at });
    if (!outcome.ok) throw new ZelfscanProblemError(outcome.problem);
    await this.#stored(this.store.save(toRecords(outcome.session, []).scan, [], 'relaxed'));
  }

  async remove(id: string): Promise<void> {
    if (this.session?.id === id) this.#forget();
    await this.#stored(this.store.remove(id));
    this.hooks.removed(id);
    this.hooks.changed();
  }

  /** Another tab wrote the open scan: takes over what it wrote, unless something of this tab is still to be written. */
  async refresh(id: string): Promise<void> {
    if (this.session?.id !== id || this.#pending.size || this.#timer !== undefined) return;
    const read = await this.#load(id);
    if (!read?.ok || this.session?.id !== id || this.#pending.size || this.#timer !== undefined) return;
    this.session = { ...read.session, place: this.session.place };
    this.hooks.changed();
  }

  /** Another tab removed the open scan: it stays on the screen and is not written any more. */
  detach(): void {
    this.#detached = true;
    this.#show('failed');
  }

  async wipe(): Promise<void> {
    this.#forget();
    await this.#stored(this.store.wipe());
    this.hooks.changed();
  }

  /** What is stored under an id, readable or not; null when there is nothing. */
  stored(id: string): Promise<ReadRecord | null> {
    return this.#load(id);
  }

  /** Stores a whole scan and opens it. `gone`: items that the one it replaces has a response to, and this one has not. */
  async adopt(session: Session, gone: readonly ItemId[] = []): Promise<void> {
    const { scan, responses } = toRecords(session);
    const none = { scanId: session.id, value: null, note: '', at: session.updatedAt };
    const emptied = gone.map((itemId) => ({ ...none, itemId }));
    await this.#stored(this.store.save(scan, [...responses, ...emptied], 'strict'));
    this.#forget();
    this.session = session;
    this.#show('saved');
  }

  #later(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush().catch(this.hooks.failed), noteDelay);
    this.#show('saving');
    return Promise.resolve();
  }

  async #write(durability: 'relaxed' | 'strict'): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const session = this.session ?? noSession('save');
    if (this.#detached) {
      this.#show('failed');
      fail(
        'storage-closed',
        'save',
        'a scan that is on this device',
        'one that was removed',
        'Export the scan, then reload.',
      );
    }
    const items = [...this.#pending];
    const turn = ++this.#saves;
    const { scan, responses } = toRecords(session, items);
    // The request is made before anything is drawn: a browser that dies on the next frame has the answer.
    const saving = this.store.save(scan, responses, durability);
    this.#pending.clear();
    this.#show('saving');
    try {
      await this.#stored(saving);
    } catch (error) {
      if (this.session?.id === session.id) for (const id of items) this.#pending.add(id);
      this.#show('failed');
      throw error;
    }
    if (turn === this.#saves && this.#timer === undefined) this.#show('saved');
    this.hooks.saved(session.id, items);
  }

  #show(state: SaveState): void {
    this.saveState = this.store.kind === 'memory' ? 'memory' : state;
    this.hooks.changed();
  }

  async #stored<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      const next = 'The answers are still in memory. Export the scan, then free some space or reload.';
      return fail('storage-failed', 'storage', 'a completed transaction', String(cause).slice(0, 120), next, cause);
    }
  }

  async #load(id: string): Promise<ReadRecord | null> {
    const stored = await this.#stored(this.store.load(id));
    return stored ? (await reading()).readRecord(this.instrument, stored) : null;
  }

  async #read(id: string): Promise<Session> {
    const read = typeof id === 'string' ? await this.#load(id) : null;
    if (!read) fail('scan-not-found', 'id', 'the id of a scan on this device', String(id), 'Take an id from scans().');
    if (!read.ok) throw new ZelfscanProblemError(read.problem);
    return read.session;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending.clear();
    this.#detached = false;
    this.session = null;
  }
}

const noSession = (call: string): never =>
  fail('no-session', call, 'an open scan', 'none', 'Call start() or resume(id) first.');

const reading = () => fetched('stored', () => import('./stored.js'));
