import type { ReadableFormat } from './accepted-files.js';

/** A kind of file that can be made; its name is how the name of such a file ends. */
export type FileFormat = 'pdf' | 'html' | 'xlsx' | 'csv' | 'json';

/** What is true of a kind of file, whoever makes it. */
export interface FormatFacts {
  /** Media type. */
  readonly type: string;
  /** It can hold a part of a report. */
  readonly divides: boolean;
  /** It can leave out what people wrote. */
  readonly omitsNotes: boolean;
  /** It can be opened here again, when everything is in it. */
  readonly readsBack: boolean;
  /** Made with everything in it, it counts as saved: nothing is lost with the page. */
  readonly saves: boolean;
}

/** Those of one kind, as far as they stand elsewhere. */
type Facts<F> = FormatFacts & { readonly readsBack: F extends ReadableFormat ? true : false };

/** Every kind of file. Who adds one finds here what has to be known of it, and by the compiler where it has to be made. */
export const fileFormats: Readonly<{ [F in FileFormat]: Facts<F> }> = {
  pdf: { type: 'application/pdf', divides: true, omitsNotes: true, readsBack: true, saves: true },
  html: { type: 'text/html', divides: true, omitsNotes: true, readsBack: true, saves: true },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    divides: true,
    omitsNotes: true,
    readsBack: true,
    saves: false,
  },
  csv: { type: 'text/csv', divides: false, omitsNotes: true, readsBack: false, saves: false },
  json: { type: 'application/json', divides: false, omitsNotes: false, readsBack: true, saves: true },
};

/** All of them, the one that most people want first. */
export const allFormats = Object.keys(fileFormats) as readonly FileFormat[];
