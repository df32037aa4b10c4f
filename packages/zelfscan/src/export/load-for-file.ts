import { loadPart } from '../base/load-part.js';

/**
 * Loads parts of the embed for a file; what cannot be fetched becomes the typed problem `load-failed`. A signal stops
 * the waiting: what is on its way comes in for the next time.
 */
export function loadForFile<T>(part: string, load: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const loading = loadPart(part, load);
  if (!signal) return loading;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    loading
      .then(resolve, (error: unknown) => reject(signal.aborted ? (signal.reason as Error) : error))
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
