/** Work in steps: gives the share that is done, from 0 to 1, and the outcome in the end. */
export type Steps<T> = Generator<number, T>;

/** Does all the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What an `AbortSignal` has; this package knows no DOM. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
}

export interface Watch {
  readonly signal?: Signal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Milliseconds of work between two turns. A single step takes a few on an ordinary device, and tens on a slow one. */
const slice = 12;

/**
 * Does the work in turns, so that a page stays alive in between.
 *
 * @throws the reason of the signal, soon after it is aborted.
 */
export async function inTurns<T>(steps: Steps<T>, { signal, onProgress }: Watch): Promise<T> {
  for (;;) {
    if (signal?.aborted) throw signal.reason;
    const until = performance.now() + slice;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    onProgress?.(step.done ? 1 : step.value);
    if (step.done) return step.value;
    await turn();
  }
}

/** What every host has, and the standard library of the language does not. */
declare const performance: { now(): number };
declare class MessageChannel {
  readonly port1: { onmessage: (() => void) | null; close(): void };
  readonly port2: { postMessage(message: null): void };
}

/** Lets everything go that waits. A message, since timers are held up for seconds in a tab in the background. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
