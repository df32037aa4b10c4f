import type { Details, Instrument } from '@zelfscan/schema';
import type { Language } from './languages.js';
import { loadPart } from './load-part.js';
import type { Versions } from './versions.js';

/** Where an instrument comes from: built in, or a file of the site. */
export interface InstrumentSource {
  /** The newest version, for new scans; it may come without its details. */
  newest(language: Language): Promise<Instrument>;
  /** Its texts that are only read when unfolded; null where it came with them. */
  details(language: Language): Promise<Details | null>;
  /**
   * One version, whole; rejects with the problem when it cannot be had.
   *
   * @param newest - the newest version, as far as it was loaded
   */
  version(version: string, language: Language, newest: Instrument): Promise<Instrument>;
}

/** A module as a bundler loads it. */
type Loaded<T> = () => Promise<{ readonly default: T }>;

/** An instrument of which all versions are built in. Those in other languages are read in Dutch. */
export const builtIn = (
  newest: Readonly<Record<Language, readonly [instrument: Loaded<Instrument>, details: Loaded<Details>]>>,
  versions: Loaded<Versions>,
): InstrumentSource => ({
  newest: async (language) => (await newest[language][0]()).default,
  details: async (language) => (await newest[language][1]()).default,
  version: (version, language) =>
    loadPart('version', async () =>
      (await import('./versions.js')).builtInVersion((await versions()).default, version, language),
    ),
});

const siteParser = () => loadPart('parser', () => import('./load-instrument.js'));

/** An instrument at an address of the site, with its other versions beside it. */
export const fromSite = (src: () => string | null): InstrumentSource => ({
  newest: async (language) => (await siteParser()).loadInstrument(src(), language),
  details: async () => null,
  version: async (version, language, newest) => (await siteParser()).siteVersion(src(), newest, version, language),
});
