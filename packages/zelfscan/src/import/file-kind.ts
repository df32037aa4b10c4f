import type { ReadableFormat } from '@zelfscan/core/basics/accepted-files';

/** What a file is, by its first bytes: its name can say anything. */
export type FileKind = ReadableFormat | 'text' | 'other';

/** A PDF may have something before its mark. */
const headOfPdf = 1024;

/** How each kind begins. The first that fits is it: a scan may be called like the mark of a PDF. */
const marks: Readonly<Record<ReadableFormat, (head: string) => boolean>> = {
  xlsx: (head) => head.startsWith('PK\u0003\u0004'),
  html: (head) => start(head).startsWith('<'),
  json: (head) => start(head).startsWith('{'),
  pdf: (head) => head.includes('%PDF-'),
};
const kinds = Object.keys(marks) as readonly ReadableFormat[];

/** Without the mark that says UTF-8, and white space. */
const start = (head: string): string => head.replace(/^ï»¿/, '').trimStart();

export function fileKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headOfPdf));
  const known = kinds.find((kind) => marks[kind](head));
  // Text has no other control characters than white space.
  return known ?? (/[\0-\x08\x0e-\x1f]/.test(head) ? 'other' : 'text');
}
