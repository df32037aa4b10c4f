/** The part that looks whether a scan is open in other windows as well; loaded some time after one was opened. */
import type { Session } from '@zelfscan/core';
import type { ItemId } from '@zelfscan/schema';
import { newId } from '../base/new-id.js';

/** What windows with the same scan tell each other; who says 'hello' is answered with 'here'. Never an answer. */
interface Greeting {
  readonly kind: 'hello' | 'here' | 'left';
  readonly scan: string;
  readonly window: string;
}

/** Windows that are counted; more, and someone is playing. */
const most = 50;
const longest = 200;
/** How long after a window left its lock is gone for certain, in milliseconds. */
const settling = 1000;

/**
 * Counts the other windows of this browser in which a scan is open. By locks where there are any: those go with a
 * window that crashes. Else by what windows say of themselves.
 */
export class Presence {
  /** In how many other windows the open scan is open as well. */
  others = 0;
  /** Items whose answer here was replaced by one from another window, since the scan was opened. */
  replaced: readonly ItemId[] = [];
  #scan = '';
  #release = () => {};
  readonly #window = newId();
  readonly #windows = new Set<string>();
  readonly #channel: BroadcastChannel | null;
  readonly #name: string;
  readonly #changed: () => void;
  /** None in older browsers, and on pages that are not served securely. */
  readonly #locks: LockManager | null;

  constructor(scope: string, changed: () => void, locks: LockManager | null = navigator.locks ?? null) {
    this.#name = ['zelfscan', scope].filter(Boolean).join(':');
    this.#changed = changed;
    this.#locks = locks;
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${this.#name}#windows`);
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#hear(data);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#enter);
    addEventListener('focus', this.#count);
    document.addEventListener('visibilitychange', this.#count);
  }

  /** This scan is open here now; '' for none. */
  at(scan: string): void {
    if (scan === this.#scan) return;
    this.#leave();
    this.#scan = scan;
    this.replaced = [];
    this.#enter();
  }

  /** The open scan as it was, and as another window left it. */
  took(before: Session, after: Session): void {
    const valueIn = (session: Session, id: ItemId) => session.responses[id]?.value ?? null;
    const replaced = Object.keys(before.responses).filter(
      (id) => valueIn(before, id) !== null && valueIn(before, id) !== valueIn(after, id),
    );
    this.replaced = [...new Set([...this.replaced, ...replaced])];
  }

  stop(): void {
    this.at('');
    this.#channel?.close();
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#enter);
    removeEventListener('focus', this.#count);
    document.removeEventListener('visibilitychange', this.#count);
  }

  readonly #enter = (): void => {
    const scan = this.#scan;
    if (!scan) return;
    this.#release();
    const greet = () => {
      this.#say('hello');
      void this.#count();
    };
    if (!this.#locks) return greet();
    this.#locks
      .request(this.#lock, { mode: 'shared' }, () => {
        if (scan !== this.#scan) return;
        greet();
        return new Promise<void>((resolve) => (this.#release = resolve));
      })
      .catch(() => {});
  };

  readonly #leave = (): void => {
    this.#release();
    this.#release = () => {};
    this.#say('left');
    this.#windows.clear();
    this.#show(0);
  };

  readonly #count = async (): Promise<void> => {
    const scan = this.#scan;
    if (!scan) return;
    if (!this.#locks) return this.#show(this.#windows.size);
    const { held = [] } = await this.#locks.query().catch((): LockManagerSnapshot => ({}));
    // One of them is this window's.
    if (scan === this.#scan) this.#show(Math.max(0, held.filter(({ name }) => name === this.#lock).length - 1));
  };

  /** Any script of the origin can post on the channel: what is odd is ignored, and what counts is counted anew. */
  #hear(data: unknown): void {
    const { kind, scan, window } = (data ?? {}) as Partial<Record<keyof Greeting, unknown>>;
    if (!this.#scan || scan !== this.#scan || typeof window !== 'string' || window.length > longest) return;
    if (kind === 'left') {
      this.#windows.delete(window);
      setTimeout(this.#count, settling);
    } else if (kind === 'hello' || kind === 'here') {
      if (this.#windows.size < most) this.#windows.add(window);
      if (kind === 'hello') this.#say('here');
    } else return;
    void this.#count();
  }

  #say(kind: Greeting['kind']): void {
    if (this.#scan) this.#channel?.postMessage({ kind, scan: this.#scan, window: this.#window } satisfies Greeting);
  }

  #show(others: number): void {
    if (others === this.others) return;
    this.others = others;
    this.#changed();
  }

  get #lock(): string {
    return `${this.#name}#scan ${this.#scan}`;
  }
}

/** Whether the database of a scope is really gone, as a message says that anyone can send. */
export async function isGone(scope: string): Promise<boolean> {
  const name = ['zelfscan', scope].filter(Boolean).join(':');
  try {
    return !(await indexedDB.databases()).some((database) => database.name === name);
  } catch {
    return true;
  }
}
