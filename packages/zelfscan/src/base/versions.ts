import { withDetails, type Details, type Instrument } from '@zelfscan/schema';
import { fail } from './problem-error.js';
import { loadPart } from './load-part.js';
import type { Language } from './languages.js';

/** The versions of a built-in instrument, as `instrument-versions:<id>` lists them. */
export type Versions = readonly {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, () => Promise<readonly [{ readonly default: Instrument }, { readonly default: Details }]>>
  >;
}[];

/** Where the versions of an instrument come from. */
export interface VersionSource {
  /** Lists those that are built in; null where the instrument is at `src`. */
  readonly versions: (() => Promise<{ readonly default: Versions }>) | null;
  readonly src: string | null;
  readonly host: { readonly newest: Instrument } | null;
}

/** One version of the instrument, whole; rejects with the problem when it cannot be had. */
export function loadVersion(from: VersionSource, version: string, language: Language): Promise<Instrument> {
  return loadPart('version', async () => {
    if (from.versions) return builtInVersion((await from.versions()).default, version, language);
    const { loadSibling } = await import('./load-instrument.js');
    return loadSibling(from.src ?? '', from.host?.newest.version ?? '', version, language);
  });
}

/** In its first language where it has not got the one that is asked for. */
async function builtInVersion(versions: Versions, version: string, language: string): Promise<Instrument> {
  const found = versions.find((one) => one.version === version);
  const load = found?.languages[language] ?? Object.values(found?.languages ?? {})[0];
  if (!load) {
    const next = 'Use a newer embed, or open the scan in a page that has this version.';
    const known = versions.map((one) => one.version).join(', ');
    return fail('instrument-missing', 'instrumentVersion', `one of ${known}`, version.slice(0, 80), next);
  }
  const [instrument, details] = await load();
  return withDetails(instrument.default, details.default);
}
