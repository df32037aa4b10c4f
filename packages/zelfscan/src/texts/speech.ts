import type { LaterMessages, Messages } from '@zelfscan/elements';
import { nl } from '@zelfscan/elements/messages/nl';
import type { Language } from '../base/languages.js';
import type { TextGroup } from './keys.js';
import type { OwnTexts } from './own-texts.js';

/** In what words someone speaks: a language, and the texts of the page, if it has any. */
export interface Speech {
  readonly language: Language;
  readonly own: OwnTexts | null;
}

/** These words, with the texts of the page in their place. */
export const spoken = <T extends object>({ own }: Speech, group: TextGroup, words: T): T =>
  own ? own.over(group, words) : words;

/** The texts that a page gives for ours, fetched where it gives an address; null where it gives none. */
export async function loadOwn(
  element: HTMLElement & { readonly texts: unknown },
  language: Language,
): Promise<OwnTexts | null> {
  return element.texts ? (await import('./give.js')).give(element, element.texts, language) : null;
}

/** Words of the start and fill-in screens. Dutch is at hand, so that a page in Dutch waits for nothing. */
export async function loadMessages(speech: Speech): Promise<Messages> {
  return spoken(speech, 'scan', speech.language === 'nl' ? nl : (await import('@zelfscan/elements/messages/en')).en);
}

/** Words that nobody needs before the first question: problems, the list of scans, files. */
export async function loadLater(speech: Speech): Promise<LaterMessages> {
  const later =
    speech.language === 'nl'
      ? (await import('@zelfscan/elements/messages/later-nl')).nl
      : (await import('@zelfscan/elements/messages/later-en')).en;
  return spoken(speech, 'later', later);
}
