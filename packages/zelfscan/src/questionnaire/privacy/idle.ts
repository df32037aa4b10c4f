/** What people do, as the browser tells it. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchstart'];
const minute = 60_000;
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

  /** `passed` is called again and again, once a minute, for as long as nobody does anything. */
  constructor(
    readonly name: string,
    readonly minutes: () => number,
    readonly passed: () => void,
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
    if (now - this.#told < pause) return;
    this.#told = now;
    this.#channel?.postMessage('');
  };

  /** Whether nobody has been busy for too long. A page in the background has its clock run late, or not at all. */
  readonly #look = (): boolean => {
    const limit = this.minutes() * minute;
    if (!(limit > 0) || Date.now() - this.#since < limit) return false;
    this.#since = Date.now() - limit + minute;
    this.passed();
    return true;
  };
}
