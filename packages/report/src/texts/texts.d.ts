/* eslint-disable @typescript-eslint/consistent-type-imports -- an import would make a module of this file */
/** The words of a workbook in every language; what the build makes of our texts, see `scripts/texts-plugin.ts`. */
declare module 'texts:tables/all' {
  import type { Language } from '@zelfscan/core';

  const words: Readonly<Record<Language, import('./tables.js').TablesMessages>>;
  export default words;
}
