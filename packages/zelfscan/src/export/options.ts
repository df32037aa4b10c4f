import type { FileFormat } from '@zelfscan/core/basics/file-formats';
import { shownArgument } from '@zelfscan/core/basics/shown-argument';
import type { ReportPart } from '@zelfscan/report';
import { fail } from '../base/problem-error.js';

export type { ReportPart };

/** What can be exported. */
export type ExportFormat = FileFormat;

/** How a file is made. Each format takes what means something to it, and ignores the rest. */
export interface ExportOptions {
  /** PDF, HTML, XLSX: everything when left out or empty. */
  readonly parts?: readonly ReportPart[] | undefined;
  /** PDF, HTML, XLSX, CSV: false leaves out what people wrote beside an answer. */
  readonly notes?: boolean | undefined;
  /** CSV: a mark at the start that says UTF-8, for Excel; true when left out. */
  readonly bom?: boolean | undefined;
  /** CSV: between cells; a semicolon when left out. */
  readonly separator?: ';' | ',' | '\t' | undefined;
  /** Stops the making; the call then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how far it is, 0–1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** How an empty form is made. */
export interface PaperFormOptions extends Pick<ExportOptions, 'signal' | 'onProgress'> {
  /** Id of a shorter version of the instrument. */
  readonly subset?: string | null | undefined;
}

const parts: readonly unknown[] = ['summary', 'answers', 'plan'] satisfies readonly ReportPart[];
const separators: readonly unknown[] = [';', ',', '\t'];

const checks: readonly (readonly [option: keyof ExportOptions, expected: string, fits: (value: unknown) => boolean])[] =
  [
    [
      'parts',
      "a list of 'summary', 'answers', 'plan'",
      (value) => Array.isArray(value) && value.every((part) => parts.includes(part)),
    ],
    ['notes', 'true or false', (value) => typeof value === 'boolean'],
    ['bom', 'true or false', (value) => typeof value === 'boolean'],
    ['separator', "';', ',' or a tab", (value) => separators.includes(value)],
    ['signal', 'an AbortSignal', isSignal],
    ['onProgress', 'a function', (value) => typeof value === 'function'],
  ];

/**
 * The options if they are what they should be: code outside can pass anything.
 *
 * @throws ZelfscanProblemError `format-unknown` or `option-unknown`; the reason of a signal that has fired already.
 */
export function checkedOptions<F extends ExportFormat>(
  format: unknown,
  options: unknown,
  formats: readonly F[],
): { readonly format: F; readonly options: ExportOptions } {
  const found = formats.find((known) => known === format);
  if (!found) {
    const known = formats.map((name) => `'${name}'`).join(', ');
    return fail('format-unknown', 'format', known, shownArgument(format), 'Ask for one of these.');
  }
  if (typeof (options ?? {}) !== 'object') {
    return fail('option-unknown', 'options', 'an object', typeof options, 'Leave it out for the usual file.');
  }
  const given = (options ?? {}) as Record<keyof ExportOptions, unknown>;
  for (const [option, expected, fits] of checks) {
    if (given[option] === undefined || fits(given[option])) continue;
    fail(
      'option-unknown',
      `options.${option}`,
      expected,
      shownArgument(given[option]),
      'Leave it out for the usual file.',
    );
  }
  (given as ExportOptions).signal?.throwIfAborted();
  return { format: found, options: given as ExportOptions };
}

/** One of another window, or an imitation, will do. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function';
}
