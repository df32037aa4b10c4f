import type { GroupWording } from '@zelfscan/core';
import { groupIn } from '@zelfscan/core/wording/group-in';
import type { LaterMessages, Messages } from '@zelfscan/elements';
import type { SessionMessages } from '@zelfscan/elements/session';
import { withDetails, type Instrument } from '@zelfscan/schema';
import card from 'texts:card';
import dilemmakaart from 'texts:dilemmakaart';
import group from 'texts:group';
import type { InstrumentSource } from '../base/instrument-source.js';
import type { Language } from '../base/languages.js';
import type { DilemmakaartMessages } from '../texts/dilemmakaart.js';
import { loadLater, loadMessages, loadOwn, wordsIn, type Speech } from '../texts/speech.js';

/** Everything that has words in one language. The words of a session hold those of the card. */
export interface Texts extends Speech {
  readonly instrument: Instrument;
  readonly words: GroupWording;
  readonly messages: DilemmakaartMessages;
  readonly screens: SessionMessages;
  readonly general: Messages;
  readonly later: LaterMessages;
}

/** All texts in one go: whoever leads a session should not wait, or lose the connection, half-way. */
export async function loadTexts(
  page: EventTarget & { readonly texts: unknown },
  source: InstrumentSource,
  language: Language,
): Promise<Texts> {
  const own = await loadOwn(page, language);
  const speech: Speech = { language, own };
  const [base, details, words, messages, screens, general, later] = await Promise.all([
    source.newest(language),
    source.details(language),
    wordsIn(speech, 'group', group),
    wordsIn(speech, 'dilemmakaart', dilemmakaart),
    wordsIn(speech, 'card', card),
    loadMessages(speech),
    loadLater(speech),
  ]);
  const instrument = details ? withDetails(base, details) : base;
  return {
    ...speech,
    instrument: own ? own.instrument(instrument) : instrument,
    words: groupIn(words),
    messages,
    screens,
    general,
    later,
  };
}
