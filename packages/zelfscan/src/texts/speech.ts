import type { Load } from '@zelfscan/core';
import type { LaterMessages, Messages } from '@zelfscan/elements';
import later from 'texts:later';
import scan from 'texts:scan';
import type { Language } from '../base/languages.js';
import type { GroupWords, TextGroup } from './groups.js';
import type { OwnTexts } from './own-texts.js';

/** In what words someone speaks: a language, and the texts of the page, if it has any. */
export interface Speech {
  readonly language: Language;
  readonly own: OwnTexts | null;
}

/** The words of a group, fetched in the language of who speaks, with the texts of the page in their place. */
export async function wordsIn<G extends TextGroup>(
  { language, own }: Speech,
  group: G,
  load: Load<GroupWords[G]>,
): Promise<GroupWords[G]> {
  const { default: words } = await load[language]();
  return own ? own.over(group, words) : words;
}

/** The texts that a page gives for ours, fetched where it gives an address; null where it gives none. */
export async function loadOwn(
  element: EventTarget & { readonly texts: unknown },
  language: Language,
): Promise<OwnTexts | null> {
  return element.texts ? (await import('./give.js')).give(element, element.texts, language) : null;
}

/** Words of the start and fill-in screens. Dutch is at hand, so that a page in Dutch waits for nothing. */
export const loadMessages = (speech: Speech): Promise<Messages> => wordsIn(speech, 'scan', scan);

/** Words that nobody needs before the first question: problems, the list of scans, files. */
export const loadLater = (speech: Speech): Promise<LaterMessages> => wordsIn(speech, 'later', later);
