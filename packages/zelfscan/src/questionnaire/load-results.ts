import type { Speech } from '../texts/speech.js';

/** Everything that only results and reports need, in one go. */
export const loadResults = async (speech: Speech) => (await import('./results-part.js')).withWords(speech);
export type ResultsPart = Awaited<ReturnType<typeof loadResults>>;
