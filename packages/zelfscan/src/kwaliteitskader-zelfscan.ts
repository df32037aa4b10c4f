import { builtIn, type InstrumentSource } from './base/instrument-source.js';
import { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';

/**
 * @summary The Kwaliteitskader zelfscan: 54 items in 8 themes, in our own wording. Everything else is as in
 * `<zelfscan-questionnaire>`; the instrument is built in, so there is no `src`. All its versions are: a new scan gets
 * the newest, another one the version that it was made with.
 */
export class KwaliteitskaderZelfscan extends ZelfscanQuestionnaire {
  /** @internal */
  protected override source(): InstrumentSource {
    return builtIn(
      {
        nl: [
          () => import('instrument:kwaliteitskader-zelfscan@newest/nl'),
          () => import('instrument-details:kwaliteitskader-zelfscan@newest/nl'),
        ],
        en: [
          () => import('instrument:kwaliteitskader-zelfscan@newest/en'),
          () => import('instrument-details:kwaliteitskader-zelfscan@newest/en'),
        ],
      },
      () => import('instrument-versions:kwaliteitskader-zelfscan'),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kwaliteitskader-zelfscan': KwaliteitskaderZelfscan;
    'zelfscan-questionnaire': ZelfscanQuestionnaire;
  }
}
