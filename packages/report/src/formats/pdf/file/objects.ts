import { hex } from './strings.js';

/** What may be in one object stream; readers have to unpack a whole one to find a single object. */
const perStream = 100;

/** Where an object stands: in the file, or as the nth in an object stream. */
type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number };

/**
 * The objects of a PDF file, and the file they make. Streams stand in the file as they are; other objects are packed
 * together, which makes a tagged file a third of the size. Texts hold bytes as characters.
 */
export class Objects {
  readonly #entries: (Entry | undefined)[] = [undefined];
  readonly #parts: string[] = [];
  #length = 0;
  #waiting: { readonly id: number; readonly body: string }[] = [];

  constructor(private readonly deflate: (data: string) => string) {
    // Four bytes above 127 tell programs that the file is not text.
    this.#write('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  }

  /** A number for an object that is put later. */
  reserve(): number {
    return this.#entries.push(undefined) - 1;
  }

  put(body: string, id = this.reserve()): number {
    this.#waiting.push({ id, body });
    if (this.#waiting.length === perStream) this.#pack();
    return id;
  }

  /** `keys` are those of its dictionary besides the length and the filter. */
  stream(keys: string, data: string, options: { readonly id?: number; readonly packed?: boolean } = {}): number {
    const { id = this.reserve(), packed = true } = options;
    const bytes = packed ? this.deflate(data) : data;
    this.#entries[id] = { offset: this.#length };
    const filter = packed ? '/Filter /FlateDecode ' : '';
    this.#write(`${id} 0 obj\n<< ${keys} ${filter}/Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\n`);
    return id;
  }

  #pack(): void {
    const objects = this.#waiting;
    this.#waiting = [];
    if (objects.length === 0) return;
    let at = 0;
    const heads = objects.map(({ id, body }) => {
      const head = `${id} ${at}`;
      at += body.length + 1;
      return head;
    });
    const index = `${heads.join(' ')}\n`;
    const bodies = objects.map(({ body }) => body).join('\n');
    const keys = `/Type /ObjStm /N ${objects.length} /First ${index.length}`;
    const stream = this.stream(keys, index + bodies);
    objects.forEach(({ id }, i) => (this.#entries[id] = { stream, index: i }));
  }

  /** The whole file. `keys` are those of the trailer besides the size. */
  file(keys: string): Uint8Array {
    this.#pack();
    const id = this.reserve();
    const start = this.#length;
    this.#entries[id] = { offset: start };
    const rows = this.#entries.map((entry, i) => {
      if (!entry) {
        if (i > 0) throw new Error(`object ${i} was never put`);
        return row(0, 0, 65535);
      }
      return 'offset' in entry ? row(1, entry.offset, 0) : row(2, entry.stream, entry.index);
    });
    this.stream(`/Type /XRef /Size ${this.#entries.length} /W [1 4 2] ${keys}`, rows.join(''), { id });
    this.#write(`startxref\n${start}\n%%EOF\n`);
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) for (let i = 0; i < part.length; i++) whole[at++] = part.charCodeAt(i);
    return whole;
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

const row = (type: number, offset: number, last: number): string =>
  bytes(hex(type).slice(2) + offset.toString(16).padStart(8, '0') + hex(last));

const bytes = (digits: string): string => digits.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
