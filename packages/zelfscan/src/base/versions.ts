import { withDetails, type Details, type Instrument } from '@zelfscan/schema';
import { fail } from './problem-error.js';

/** The versions of a built-in instrument, as `instrument-versions:<id>` lists them. */
export type Versions = readonly {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, () => Promise<readonly [{ readonly default: Instrument }, { readonly default: Details }]>>
  >;
}[];

/** One of the versions, whole; in its first language where it has not got the one that is asked for. */
export async function builtInVersion(versions: Versions, version: string, language: string): Promise<Instrument> {
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
