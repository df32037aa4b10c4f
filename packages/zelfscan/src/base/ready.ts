/** A promise with its ends outside. Nobody has to listen to a rejection: it is reported in other ways as well. */
export class Ready {
  readonly promise: Promise<void>;
  /** Whether it was rejected; a new attempt then needs a new promise. */
  failed = false;
  #resolve: () => void = () => {};
  #reject: (reason: unknown) => void = () => {};

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.promise.catch(() => {});
  }

  resolve(): void {
    this.#resolve();
  }

  reject(reason: unknown): void {
    this.failed = true;
    this.#reject(reason);
  }
}
