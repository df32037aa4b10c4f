import type { GroupWording } from '@zelfscan/core';
import { groupIn } from '@zelfscan/core/wording/group-in';
import type { LaterMessages, Messages } from '@zelfscan/elements';
import type { SessionMessages } from '@zelfscan/elements/session';
import { withDetails, type Instrument } from '@zelfscan/schema';
import card from 'texts:card';
import dilemmakaart from 'texts:dilemmakaart';
import group from 'texts:group';
import type { Language } from '../base/languages.js';
import type { DilemmakaartMessages } from '../texts/dilemmakaart.js';
import { loadLater, loadMessages, loadOwn, wordsIn, type Speech } from '../texts/speech.js';
import type { MdaDilemmakaart } from './mda-dilemmakaart.js';

/** Everything that has words in one language. The words of a session hold those of the card. */
export interface Texts extends Speech {
  readonly instrument: Instrument;
  readonly words: GroupWording;
  readonly messages: DilemmakaartMessages;
  readonly screens: SessionMessages;
  readonly general: Messages;
  readonly later: LaterMessages;
}

const instruments = {
  nl: () =>
    Promise.all([
      import('instrument:mda-dilemmakaart@1.0.0/nl'),
      import('instrument-details:mda-dilemmakaart@1.0.0/nl'),
    ]),
  en: () =>
    Promise.all([
      import('instrument:mda-dilemmakaart@1.0.0/en'),
      import('instrument-details:mda-dilemmakaart@1.0.0/en'),
    ]),
} satisfies Record<Language, unknown>;

/** All texts in one go: whoever leads a session should not wait, or lose the connection, half-way. */
export async function loadTexts(element: MdaDilemmakaart, language: Language): Promise<Texts> {
  const own = await loadOwn(element, language);
  const speech: Speech = { language, own };
  const [[{ default: base }, { default: details }], words, messages, screens, general, later] = await Promise.all([
    instruments[language](),
    wordsIn(speech, 'group', group),
    wordsIn(speech, 'dilemmakaart', dilemmakaart),
    wordsIn(speech, 'card', card),
    loadMessages(speech),
    loadLater(speech),
  ]);
  const instrument = withDetails(base, details);
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
