import { ZelfscanProblemError, fail } from './problem-error.js';

/** Runs the fetching of a part of the embed; what goes wrong becomes the typed problem `load-failed`. */
export async function loadPart<T>(part: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof ZelfscanProblemError) throw cause;
    return fail(
      'load-failed',
      part,
      'a part of the embed',
      String(cause),
      'Check the connection and try again.',
      cause,
    );
  }
}
