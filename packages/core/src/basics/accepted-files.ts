/**
 * What a field for choosing a file takes: the kinds that can be opened here again. Written out, since the first screen
 * pays for it; the table of all kinds does not compile where it says otherwise.
 */
export const accepted = '.json,.pdf,.xlsx,.html';

type Split<List extends string> = List extends `.${infer First},${infer Rest}`
  ? First | Split<Rest>
  : List extends `.${infer Last}`
    ? Last
    : never;

/** A kind of file that can be opened here again. */
export type ReadableFormat = Split<typeof accepted>;
