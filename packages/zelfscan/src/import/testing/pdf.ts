import { deflateSync } from 'node:zlib';

/** A small PDF of objects as they are written, without a table of contents: the reader does not need one. */
export const pdf = (...objects: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  bytes('%PDF-1.7\n%\u00e2\u00e3\n', ...objects, 'trailer << /Root 1 0 R >>\n%%EOF\n');

/** One object with a stream. */
export function stream(
  number: number,
  content: string | Uint8Array,
  {
    packed = true,
    entries = '/Type /EmbeddedFile',
    length,
  }: { packed?: boolean; entries?: string; length?: string } = {},
): Uint8Array {
  const raw = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const data = packed ? deflateSync(raw) : raw;
  const filter = packed ? '/Filter /FlateDecode' : '';
  const head = `${number} 0 obj\n<< ${entries} ${filter} /Length ${length ?? data.length} >>\nstream\n`;
  return bytes(head, data, '\nendstream\nendobj\n');
}

export const object = (number: number, value: string): string => `${number} 0 obj\n${value}\nendobj\n`;

/** A list of objects as newer programs write it: packed together. */
export function packedObjects(number: number, objects: Readonly<Record<number, string>>): Uint8Array {
  let places = '';
  let content = '';
  for (const [each, value] of Object.entries(objects)) {
    places += `${each} ${content.length} `;
    content += `${value}\n`;
  }
  const entries = `/Type /ObjStm /N ${Object.keys(objects).length} /First ${places.length}`;
  return stream(number, places + content, { entries });
}

/** What says that the stream `to` is a file with this name. */
export const fileSpec = (to: number, name = '(zelfscan.json)'): string =>
  `<< /Type /Filespec /F ${name} /UF ${name} /AFRelationship /Data /EF << /F ${to} 0 R /UF ${to} 0 R >> >>`;

export function bytes(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) =>
    typeof part === 'string' ? Uint8Array.from(part, (char) => char.charCodeAt(0) & 255) : part,
  );
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
