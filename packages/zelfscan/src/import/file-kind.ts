/** What a file is, by its first bytes: its name can say anything. */
export type FileKind = 'pdf' | 'zip' | 'html' | 'json' | 'text' | 'other';

/** A PDF may have something before its mark. */
const headOfPdf = 1024;

export function fileKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headOfPdf));
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  const first = head.replace(/^ï»¿/, '').trimStart();
  // Before the mark of a PDF is looked for: a scan may be called like it.
  if (first.startsWith('<')) return 'html';
  if (first.startsWith('{')) return 'json';
  if (head.includes('%PDF-')) return 'pdf';
  // Text has no other control characters than white space.
  return /[\0-\x08\x0e-\x1f]/.test(head) ? 'other' : 'text';
}
