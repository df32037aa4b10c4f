/** Longest text out of a file that stands in a problem. */
const longest = 80;

/** What was found in a file, for a problem. Never a long text and never more than a line: a note must not end up in a log. */
export function shown(found: unknown): string {
  if (typeof found !== 'string') return found === null ? 'null' : Array.isArray(found) ? 'a list' : typeof found;
  if (found === '') return 'an empty text';
  return found.length > longest || /\p{Cc}/u.test(found) ? `${found.length} characters` : found;
}
