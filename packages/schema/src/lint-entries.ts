import type { Problem } from './problem.js';

/** A problem for every text that is wanted and not there, and for every text that nothing asks for. */
export function lintEntries(place: string, wanted: readonly string[], found: object): Problem[] {
  const keys = Object.keys(found);
  return [
    ...wanted
      .filter((id) => !keys.includes(id))
      .map((id) => ({
        code: 'text-missing' as const,
        place: `${place}/${id}`,
        expected: 'a text',
        got: 'nothing',
        next: `Write the text for "${id}".`,
      })),
    ...keys
      .filter((key) => !wanted.includes(key))
      .map((id) => ({
        code: 'text-unknown' as const,
        place: `${place}/${id}`,
        expected: 'an id of the instrument',
        got: `"${id}"`,
        next: 'Remove the text, or correct its id.',
      })),
  ];
}
