import privacy from 'texts:privacy';
import { loadPart } from '../../base/load-part.js';
import { wordsIn } from '../../texts/speech.js';
import type { QuestionnaireShell } from '../shell.js';
import type { Privacy } from './privacy.js';

/** Fetches the part for keeping, if it is not there yet, and its words in the language of the element. */
export async function privacyOf(element: QuestionnaireShell): Promise<Privacy> {
  const [part, words] = await loadPart('privacy', () =>
    Promise.all([import('./privacy.js'), wordsIn(element, 'privacy', privacy)]),
  );
  element.privacy ??= new part.Privacy(element, words);
  element.privacy.words = words;
  element.refresh();
  return element.privacy;
}
