/** An instrument that is checked and merged with its texts at build time; see `scripts/instruments-plugin.ts`. */
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
