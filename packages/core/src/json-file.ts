import type { Problem, ProblemCode } from '@zelfscan/schema';

/** Largest file that is read, in characters. A full scan with long notes is about 0.2 million. */
const largest = 5_000_000;

export type OpenedFile =
  | { readonly ok: true; readonly file: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the outside of a file that we wrote: JSON, with our mark and a format we know. What is in it is not yet trusted.
 *
 * @param kind - the mark
 * @param newest - the newest format that can be read
 */
export function openJsonFile(content: string, kind: string, newest: number): OpenedFile {
  if (content.length > largest) {
    return fileRefused('file-too-large', '', `at most ${largest} characters`, `${content.length} characters`);
  }
  let file: unknown;
  try {
    // Windows programs that save a text put a mark before it.
    file = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return fileRefused('file-not-json', '', 'a JSON file that the zelfscan exported', 'text that is not JSON');
  }
  const parts = (file ?? {}) as Record<string, unknown>;
  const { kind: found, format } = parts;
  if (found !== kind)
    return fileRefused('file-foreign', '/kind', kind, typeof found === 'string' ? found.slice(0, 80) : typeof found);
  if (typeof format === 'number' && format > newest) {
    return fileRefused('file-too-new', '/format', `format ${newest} or lower`, `format ${format}`);
  }
  if (format !== newest) return fileRefused('file-damaged', '/format', String(newest), typeof format);
  return { ok: true, file: parts };
}

export const fileNextSteps: Partial<Record<ProblemCode, string>> = {
  'file-too-large': 'Choose the JSON file that the zelfscan exported.',
  'file-not-json': 'Choose the JSON file that the zelfscan exported.',
  'file-foreign': 'Choose the JSON file that the zelfscan exported.',
  'file-damaged': 'Nothing was imported. Export the scan again where it was made.',
  'file-too-new': 'Reload the page to get the newest version of the zelfscan, then import again.',
};

export function fileRefused(
  code: ProblemCode,
  place: string,
  expected: string,
  got: string,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, place: place || '/', expected, got, next: fileNextSteps[code] ?? '' } };
}
