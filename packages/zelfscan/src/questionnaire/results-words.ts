/** The part with the words of results; loaded when the first answer is given, or when someone asks for results. */
import type { Wording } from '@zelfscan/core';
import { figuresIn } from '@zelfscan/core/wording/figures-in';
import type { ResultMessages } from '@zelfscan/elements/results';
import figures from 'texts:figures';
import results from 'texts:results';
import { loadPart } from '../base/load-part.js';
import { wordsIn, type Speech } from '../texts/speech.js';

/** The words of results, and of all that is made of them. */
export interface ResultsWords {
  readonly words: Wording;
  readonly messages: ResultMessages;
  /** The same in other words. */
  again(speech: Speech): Promise<ResultsWords>;
}

/** Rejects with `load-failed`, and can be tried again. */
export async function resultsWords(speech: Speech): Promise<ResultsWords> {
  const [texts, messages] = await loadPart('results', () =>
    Promise.all([wordsIn(speech, 'figures', figures), wordsIn(speech, 'results', results)]),
  );
  return { words: figuresIn(texts), messages, again: resultsWords };
}
