/**
 * The longest text that is taken, kept and read back, in characters: of a field, a call, a record or a file. Longer is
 * refused by name, and said to who types before it is reached. A field may take less.
 */
export const longestText = 100_000;
