import { existsSync } from 'node:fs';

/**
 * The end-to-end files that run in every engine; the others run in Chromium only. A file is here when it is about what
 * engines do differently: CONTRIBUTING.md has the rule.
 */
const inEveryEngine = [
  // Whole journeys.
  'examples/gemeente-pagina/gemeente-pagina.e2e.ts',
  'examples/mda-sessie/mda-sessie.e2e.ts',
  // Storage, and what is left of it.
  'tests/e2e/privacy.e2e.ts',
  'tests/e2e/storage.e2e.ts',
  // Files in and out, their bytes, and paper.
  'tests/e2e/export.e2e.ts',
  'tests/e2e/import.e2e.ts',
  'tests/e2e/print.e2e.ts',
  'tests/e2e/report-bytes.e2e.ts',
  // Windows, frames and shadow roots; leaving and coming back.
  'tests/e2e/dilemmakaart-two-windows.e2e.ts',
  'tests/e2e/iframe.e2e.ts',
  'tests/e2e/surroundings.e2e.ts',
  'tests/e2e/surroundings/leaving.e2e.ts',
  'tests/e2e/surroundings/places.e2e.ts',
  // How modules load, and which policy stops them.
  'tests/e2e/security-headers.e2e.ts',
  'tests/e2e/two-copies.e2e.ts',
  'tests/packaging/security-files.test.ts',
];

const gone = inEveryEngine.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)));
if (gone.length) throw new Error(`tests/engines.ts names what is not there: ${gone.join(', ')}`);

/** Those that the engine of this run is limited to, or null: Chromium takes all files, and so does FILES=all. */
export const everyEngine =
  ['firefox', 'webkit'].includes(process.env.ENGINE ?? '') && process.env.FILES !== 'all' ? inEveryEngine : null;
