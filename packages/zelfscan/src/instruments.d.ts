/**
 * An instrument that is checked and merged with its texts at build time, by id, version and language; `@newest` is the
 * highest version there is. See `scripts/instruments-plugin.ts`.
 */
declare module 'instrument:*' {
  import type { Instrument } from '@zelfscan/schema';

  const instrument: Instrument;
  export default instrument;
}

/** The texts of that instrument that are only read when someone unfolds them. */
declare module 'instrument-details:*' {
  import type { Details } from '@zelfscan/schema';

  const details: Details;
  export default details;
}

/** All versions of the instrument with that id, newest first; each is fetched when it is asked for. */
declare module 'instrument-versions:*' {
  import type { Details, Instrument } from '@zelfscan/schema';

  const versions: readonly {
    readonly version: string;
    readonly languages: Readonly<
      Record<string, () => Promise<readonly [{ readonly default: Instrument }, { readonly default: Details }]>>
    >;
  }[];
  export default versions;
}
