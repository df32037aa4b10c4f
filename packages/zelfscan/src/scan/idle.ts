/** What people do, as the browser tells it. */
// Of who reads with a screen reader a page hears no keys, but it does see where the focus goes.
const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchstart', 'click', 'focusin'];
const minute = 60_000;
/** How long before the end it is said, in milliseconds. */
const notice = minute;
/** Other windows are told at most this often, in milliseconds. */
const pause = 5000;

/**
 * Notices that nobody has done anything on this page for a while. Windows with the same scans tell each other that
 * someone is busy: to lock in one is to lock in all.
 */
export class Idle {
  #since = Date.now();
  #told = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #channel: BroadcastChannel | null = null;
  #warned = false;

  /**
   * `passed` is called again and again, once a minute, for as long as nobody does anything; `soon` once before that, and
   * with `false` when someone does something after all.
   */
  constructor(
    readonly name: string,
    readonly minutes: () => number,
    readonly passed: () => void,
    readonly soon: (soon: boolean) => void,
  ) {}

  start(): void {
    this.stop();
    this.#since = Date.now();
    for (const sign of signs) addEventListener(sign, this.#busy, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = setInterval(this.#look, minute / 4);
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`${this.name}#busy`);
    this.#channel.onmessage = () => {
      this.#since = Date.now();
      this.#warn(false);
    };
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const sign of signs) removeEventListener(sign, this.#busy, { capture: true });
    document.removeEventListener('visibilitychange', this.#look);
    this.#channel?.close();
    this.#channel = null;
  }

  readonly #busy = (): void => {
    // A device that slept wakes with a key or a touch: that comes too late.
    if (this.#look()) return;
    const now = Date.now();
    this.#since = now;
    this.#warn(false);
    if (now - this.#told < pause) return;
    this.#told = now;
    this.#channel?.postMessage('');
  };

  /** Whether nobody has been busy for too long. A page in the background has its clock run late, or not at all. */
  readonly #look = (): boolean => {
    const limit = this.minutes() * minute;
    const quiet = Date.now() - this.#since;
    if (!(limit > 0) || quiet < limit) {
      this.#warn(limit > 0 && quiet >= limit - Math.min(notice, limit / 2));
      return false;
    }
    this.#since = Date.now() - limit + minute;
    this.#warn(false);
    this.passed();
    return true;
  };

  #warn(soon: boolean): void {
    if (soon === this.#warned) return;
    this.#warned = soon;
    this.soon(soon);
  }
}
