import type { Details, Instrument } from '@zelfscan/schema';
import type { Language } from './base/languages.js';
import { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';

const instruments = {
  nl: () => import('instrument:kwaliteitskader-zelfscan@newest/nl'),
  en: () => import('instrument:kwaliteitskader-zelfscan@newest/en'),
} satisfies Record<Language, unknown>;
const details = {
  nl: () => import('instrument-details:kwaliteitskader-zelfscan@newest/nl'),
  en: () => import('instrument-details:kwaliteitskader-zelfscan@newest/en'),
} satisfies Record<Language, unknown>;

/**
 * @summary The Kwaliteitskader zelfscan: 54 items in 8 themes, in our own wording. Everything else is as in
 * `<zelfscan-questionnaire>`; the instrument is built in, so there is no `src`. All its versions are: a new scan gets
 * the newest, another one the version that it was made with.
 */
export class KwaliteitskaderZelfscan extends ZelfscanQuestionnaire {
  /** @internal */
  override readonly versions = () => import('instrument-versions:kwaliteitskader-zelfscan');

  /** @internal */
  protected override async loadInstrument(language: Language): Promise<Instrument> {
    return (await instruments[language]()).default;
  }

  /** @internal */
  protected override async loadDetails(language: Language): Promise<Details> {
    return (await details[language]()).default;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kwaliteitskader-zelfscan': KwaliteitskaderZelfscan;
    'zelfscan-questionnaire': ZelfscanQuestionnaire;
  }
}
