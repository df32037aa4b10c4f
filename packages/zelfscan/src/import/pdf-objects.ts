import { inflate, type Allowance } from './inflate.js';
import { isDictionary, NotPdf, PdfName, PdfReader, type PdfDictionary, type PdfValue } from './pdf-syntax.js';

/** An object of a PDF; `data` is where its stream lies in the file. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly data: { readonly from: number; readonly to: number } | null;
}

export type PdfObjects = ReadonlyMap<number, PdfObject>;

const start = /(\d{1,10})[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}obj(?![a-z])/g;
/** Packed objects come in streams of a hundred; a report has some hundreds of objects. */
const mostPacked = 2000;

/**
 * All objects of a PDF, by number, from the first byte to the last: the table of contents of the file is not believed,
 * and of an object that was written twice the last one holds, as after an update at the end of the file. What lies in a
 * stream, such as another PDF, is not looked into.
 */
export async function pdfObjects(bytes: Uint8Array<ArrayBuffer>, allowance: Allowance): Promise<PdfObjects> {
  // One character per byte; which one does not matter above 127.
  const text = new TextDecoder('latin1').decode(bytes);
  const work = { steps: 4 * text.length + 1000 };
  const objects = new Map<number, PdfObject>();
  let packed = 0;
  for (const [number, object] of scan(text, work)) {
    // The last one also comes last.
    objects.delete(number);
    objects.set(number, object);
    if (!isDictionary(object.value) || nameIn(object.value, 'Type') !== 'ObjStm') continue;
    if (++packed > mostPacked) throw new NotPdf();
    const content = await streamOf(object, bytes, allowance);
    if (!content) continue;
    for (const [inner, value] of unpacked(object.value, new TextDecoder('latin1').decode(content))) {
      objects.delete(inner);
      objects.set(inner, { value, data: null });
    }
  }
  return objects;
}

function* scan(text: string, work: { steps: number }): Generator<[number, PdfObject]> {
  start.lastIndex = 0;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const reader = new PdfReader(text, work);
    let at = start.lastIndex;
    reader.at = at;
    try {
      const value = reader.value();
      reader.blank();
      at = reader.at;
      const data = isDictionary(value) && reader.takes('stream') ? dataOf(text, reader.at, value) : null;
      // A stream without an end: the rest of the file is in it.
      if (data && data.to < 0) return;
      yield [Number(found[1]), { value, data }];
      at = data?.to ?? at;
    } catch (error) {
      if (!(error instanceof NotPdf) || work.steps < 0) throw error;
    }
    start.lastIndex = at;
  }
}

function dataOf(text: string, at: number, dictionary: PdfDictionary): { from: number; to: number } {
  const from = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  const length = dictionary.get('Length');
  if (typeof length === 'number' && /^\s{0,2}endstream/.test(text.slice(from + length, from + length + 11))) {
    return { from, to: from + length };
  }
  const end = text.indexOf('endstream', from);
  const [line = ''] = /\r?\n?$/.exec(text.slice(Math.max(from, end - 2), end)) ?? [];
  return { from, to: end < 0 ? -1 : end - line.length };
}

function* unpacked(dictionary: PdfDictionary, text: string): Generator<[number, PdfValue]> {
  const [count, first] = [dictionary.get('N'), dictionary.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number') return;
  const places = text.slice(0, first).match(/\d+/g)?.map(Number) ?? [];
  const work = { steps: 4 * text.length + 1000 };
  for (let i = 0; i + 1 < places.length && i < 2 * count; i += 2) {
    const reader = new PdfReader(text, work);
    reader.at = first + (places[i + 1] ?? 0);
    yield [places[i] ?? 0, reader.value()];
  }
}

/** The unpacked data of a stream; null where there is none, or it is packed in a way that we do not write. */
export async function streamOf(
  { value, data }: PdfObject,
  bytes: Uint8Array<ArrayBuffer>,
  allowance: Allowance,
): Promise<Uint8Array | null> {
  if (!data || !isDictionary(value)) return null;
  const raw = bytes.slice(data.from, data.to);
  const filter = value.get('Filter') ?? [];
  const filters = Array.isArray(filter) ? (filter as readonly PdfValue[]) : [filter];
  const names = filters.map((each) => (each instanceof PdfName ? each.name : ''));
  const parameters = value.get('DecodeParms') ?? null;
  if (names.length === 0) return raw;
  const plain = parameters === null || (Array.isArray(parameters) && parameters.every((each) => each === null));
  return names.join() === 'FlateDecode' && plain ? inflate(raw, allowance) : null;
}

function nameIn(dictionary: PdfDictionary, key: string): string | null {
  const value = dictionary.get(key);
  return value instanceof PdfName ? value.name : null;
}
