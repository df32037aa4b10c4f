import type { LaterMessages, Messages } from '@zelfscan/elements';
import { nl } from '@zelfscan/elements/messages/nl';

/** The languages of the screens. An instrument may have others; its screens are then in Dutch. */
export type Language = 'nl' | 'en';

/** The language that is meant by a `lang` attribute; Dutch unless it says English. */
export function languageOf(lang: string | null): Language {
  return lang?.toLowerCase().split('-')[0] === 'en' ? 'en' : 'nl';
}

/** Words of the start and fill-in screens. Dutch is at hand, so that a page in Dutch waits for nothing. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'nl' ? nl : (await import('@zelfscan/elements/messages/en')).en;
}

/** Words that nobody needs before the first question: problems, the list of scans, files. */
export async function loadLater(language: Language): Promise<LaterMessages> {
  return language === 'nl'
    ? (await import('@zelfscan/elements/messages/later-nl')).nl
    : (await import('@zelfscan/elements/messages/later-en')).en;
}

/** Everything that only results and reports need, in one go. */
export async function loadResults(language: Language) {
  const [part, words, messages] = await Promise.all([
    import('./results-part.js'),
    language === 'nl'
      ? import('@zelfscan/core/wording/nl').then((module) => module.nl)
      : import('@zelfscan/core/wording/en').then((module) => module.en),
    language === 'nl'
      ? import('@zelfscan/elements/messages/results-nl').then((module) => module.nl)
      : import('@zelfscan/elements/messages/results-en').then((module) => module.en),
  ]);
  return { ...part, words, messages };
}
export type ResultsPart = Awaited<ReturnType<typeof loadResults>>;
