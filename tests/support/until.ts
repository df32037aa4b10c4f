import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer. */
export async function until<T>(ask: () => Promise<T>, what: string, timeout = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: not in ${timeout} ms`);
    await pause(50);
  }
}
