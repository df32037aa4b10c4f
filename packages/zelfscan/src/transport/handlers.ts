import type { SessionMessage } from '@zelfscan/core';
import { isSessionMessage } from './session-message.js';

/** Who listens on a transport. What comes in is checked here, once, whichever way it came. */
export class Handlers {
  ignored = 0;
  readonly #all = new Set<(message: SessionMessage) => void>();

  add(handler: (message: SessionMessage) => void): () => void {
    // A wrapper of its own, so that the same function can listen twice and stop once.
    const own = (message: SessionMessage) => handler(message);
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  receive(data: unknown): void {
    if (!isSessionMessage(data)) {
      this.ignored++;
      return;
    }
    for (const handler of this.#all) handler(data);
  }

  clear(): void {
    this.#all.clear();
  }
}
