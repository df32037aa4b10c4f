import type { Problem } from '@zelfscan/schema';
import { ZelfscanProblemEvent } from '../base/events.js';
import type { Language } from '../base/languages.js';
import { OwnTexts } from './own-texts.js';
import { readTexts } from './read-texts.js';

/**
 * The texts of a page for one element. What is wrong with them is for who made them, not for who fills in: it goes to
 * the page as an event and to the console, and not on the screen.
 */
export async function give(element: EventTarget, from: unknown, language: Language): Promise<OwnTexts> {
  const tell = (problem: Problem): void => {
    // eslint-disable-next-line no-console -- nobody else can do something about it
    console.warn(`Zelfscan: ${problem.code} at ${problem.place}: expected ${problem.expected}, got ${problem.got}.`);
    element.dispatchEvent(new ZelfscanProblemEvent(problem));
  };
  return new OwnTexts(language, await readTexts(from, language), tell);
}
