import { setTimeout as pause } from 'node:timers/promises';

/** So much longer a machine may take that is slower: SLOW=6. */
export const slow = Number(process.env.SLOW ?? 1);

/** How long a person waits for a page to do something, in milliseconds. */
export const patience = 20_000 * slow;

/** Asks again and again until there is an answer. */
export async function until<T>(ask: () => Promise<T>, what: string, timeout = 1.5 * patience): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: not in ${timeout} ms`);
    await pause(50);
  }
}
