import { fail } from '../base/problem-error.js';
import { NotPacked, TooMuch, type Allowance } from './inflate.js';
import { pdfObjects, streamOf, type PdfObjects } from './pdf-objects.js';
import { isDictionary, NotPdf, PdfReference, type PdfDictionary, type PdfValue } from './pdf-syntax.js';

/** Most bytes that are unpacked of one file. */
const most = 20_000_000;

/**
 * The file with this name that is embedded in a PDF. Knows only as much of PDF as that takes, also where another program
 * saved the file again. Other files in it are left alone.
 *
 * @returns null when there is no such file in it.
 * @throws ZelfscanProblemError `file-too-large` or `file-damaged`.
 */
export async function pdfAttachment(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array | null> {
  const allowance: Allowance = { left: most };
  try {
    const objects = await pdfObjects(bytes, allowance);
    const file = embeddedFiles(objects, name).at(-1);
    const object = file === undefined ? undefined : objects.get(file);
    return object ? await streamOf(object, bytes, allowance) : null;
  } catch (cause) {
    if (cause instanceof TooMuch) {
      return fail('file-too-large', 'pdf', `at most ${most} bytes when unpacked`, 'more', next, cause);
    }
    if (!(cause instanceof NotPdf) && !(cause instanceof NotPacked)) throw cause;
    // A file with a password on it is whole, and closed to us.
    if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(new TextDecoder('latin1').decode(bytes))) return null;
    return fail('file-damaged', 'pdf', 'a PDF that can be read', String(cause).slice(0, 120), next, cause);
  }
}

const next = 'Choose the PDF as the zelfscan made it.';

/** The numbers of the streams of the embedded files with this name, in the order of the file. */
function embeddedFiles(objects: PdfObjects, name: string): readonly number[] {
  return [...objects.values()].flatMap(({ value }) =>
    dictionariesIn(value).flatMap((dictionary) => {
      const names = [dictionary.get('UF'), dictionary.get('F')].map(textOf);
      const streams = resolved(dictionary.get('EF'), objects);
      if (!names.includes(name) || !isDictionary(streams)) return [];
      const stream = streams.get('UF') ?? streams.get('F');
      return stream instanceof PdfReference ? [stream.to] : [];
    }),
  );
}

/** A dictionary and those in it; most specifications of a file are objects of their own, some lie in a list. */
function dictionariesIn(value: PdfValue): readonly PdfDictionary[] {
  if (isDictionary(value)) return [value, ...[...value.values()].flatMap(dictionariesIn)];
  return Array.isArray(value) ? value.flatMap(dictionariesIn) : [];
}

const resolved = (value: PdfValue | undefined, objects: PdfObjects): PdfValue | undefined =>
  value instanceof PdfReference ? objects.get(value.to)?.value : value;

/** A text is in UTF-16 or UTF-8 with a mark before it, or in an encoding that has our letters where ASCII has them. */
function textOf(value: PdfValue | undefined): string | null {
  if (typeof value !== 'string') return null;
  if (value.startsWith('\u00fe\u00ff')) {
    return value
      .slice(2)
      .replace(/([^])([^]?)/g, (_, high: string, low: string) =>
        String.fromCharCode(high.charCodeAt(0) * 256 + (low ? low.charCodeAt(0) : 0)),
      );
  }
  return value.replace(/^\u00ef\u00bb\u00bf/, '');
}
