import type { GroupWording } from '@zelfscan/core';
import type { LaterMessages, Messages } from '@zelfscan/elements';
import { nl as generalNl } from '@zelfscan/elements/messages/nl';
import type { SessionMessages } from '@zelfscan/elements/session';
import { withDetails, type Instrument } from '@zelfscan/schema';
import { loadLater, type Language } from '../questionnaire/languages.js';
import type { DilemmakaartMessages } from './messages/types.js';

/** Everything that has words in one language. The words of a session hold those of the card. */
export interface Texts {
  readonly language: Language;
  readonly instrument: Instrument;
  readonly words: GroupWording;
  readonly messages: DilemmakaartMessages;
  readonly screens: SessionMessages;
  readonly general: Messages;
  readonly later: LaterMessages;
}

/** All texts in one go: whoever leads a session should not wait, or lose the connection, half-way. */
export async function loadTexts(language: Language): Promise<Texts> {
  const [{ default: base }, { default: details }, words, messages, screens, general, later] = await Promise.all(
    language === 'nl'
      ? [
          import('instrument:mda-dilemmakaart@1.0.0/nl'),
          import('instrument-details:mda-dilemmakaart@1.0.0/nl'),
          import('@zelfscan/core/wording/group-nl').then((module) => module.groupNl),
          import('./messages/nl.js').then((module) => module.nl),
          import('@zelfscan/elements/messages/session-nl').then((module) => module.nl),
          // At hand already; importing it as a part would make one of it.
          generalNl,
          loadLater(language),
        ]
      : [
          import('instrument:mda-dilemmakaart@1.0.0/en'),
          import('instrument-details:mda-dilemmakaart@1.0.0/en'),
          import('@zelfscan/core/wording/group-en').then((module) => module.groupEn),
          import('./messages/en.js').then((module) => module.en),
          import('@zelfscan/elements/messages/session-en').then((module) => module.en),
          import('@zelfscan/elements/messages/en').then((module) => module.en),
          loadLater(language),
        ],
  );
  return { language, instrument: withDetails(base, details), words, messages, screens, general, later };
}
