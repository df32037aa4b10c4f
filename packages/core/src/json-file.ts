import type { Problem, ProblemCode } from '@zelfscan/schema';
import { migrate, type Step } from './migrate.js';
import { shown } from './basics/shown.js';

/** Largest file that is read, in characters. A full scan with long notes is about 0.2 million. */
const largest = 5_000_000;

/** The content of a file, as parsed JSON. */
export type JsonFile = Readonly<Record<string, unknown>>;

export type OpenedFile =
  { readonly ok: true; readonly file: JsonFile } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the outside of a file that we wrote: JSON, with our mark and a format we know. What is in it is not yet trusted.
 *
 * @param kind - the mark
 * @param steps - from each older format to the next; the last gives the newest format that can be read
 */
export function openJsonFile(content: string, kind: string, steps: readonly Step<JsonFile>[]): OpenedFile {
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
  if (found !== kind) return fileRefused('file-foreign', '/kind', kind, shown(found));
  const migrated = migrate(steps, format, parts);
  if (migrated.ok) return { ok: true, file: migrated.value };
  return migrated.newer
    ? fileRefused('file-too-new', '/format', `format ${steps.length + 1} or lower`, `format ${format}`)
    : fileRefused('file-damaged', '/format', '1 or higher', typeof format);
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
