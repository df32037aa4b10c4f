import type { GroupWording } from '@zelfscan/core';
import { groupIn } from '@zelfscan/core/wording/group-in';
import type { LaterMessages, Messages } from '@zelfscan/elements';
import { nl as generalNl } from '@zelfscan/elements/messages/nl';
import type { SessionMessages } from '@zelfscan/elements/session';
import { withDetails, type Instrument } from '@zelfscan/schema';
import { type Language } from '../base/languages.js';
import { loadLater, loadOwn, spoken, type Speech } from '../texts/speech.js';
import type { MdaDilemmakaart } from './mda-dilemmakaart.js';
import type { DilemmakaartMessages } from './messages/types.js';

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
export async function loadTexts(element: MdaDilemmakaart, language: Language): Promise<Texts> {
  const own = await loadOwn(element, language);
  const speech: Speech = { language, own };
  const [{ default: base }, { default: details }, words, messages, screens, general, later] = await Promise.all(
    language === 'nl'
      ? [
          import('instrument:mda-dilemmakaart@1.0.0/nl'),
          import('instrument-details:mda-dilemmakaart@1.0.0/nl'),
          import('@zelfscan/core/wording/group-nl').then((module) => module.group),
          import('./messages/nl.js').then((module) => module.nl),
          import('@zelfscan/elements/messages/session-nl').then((module) => module.nl),
          // At hand already; importing it as a part would make one of it.
          generalNl,
          loadLater(speech),
        ]
      : [
          import('instrument:mda-dilemmakaart@1.0.0/en'),
          import('instrument-details:mda-dilemmakaart@1.0.0/en'),
          import('@zelfscan/core/wording/group-en').then((module) => module.group),
          import('./messages/en.js').then((module) => module.en),
          import('@zelfscan/elements/messages/session-en').then((module) => module.en),
          import('@zelfscan/elements/messages/en').then((module) => module.en),
          loadLater(speech),
        ],
  );
  const instrument = withDetails(base, details);
  return {
    ...speech,
    instrument: own ? own.instrument(instrument) : instrument,
    words: groupIn(spoken(speech, 'group', words)),
    messages: spoken(speech, 'dilemmakaart', messages),
    screens: spoken(speech, 'card', screens),
    general: spoken(speech, 'scan', general),
    later,
  };
}
