import { inflateSync } from 'node:zlib';

/**
 * The objects of a PDF file, read as the standard says and independent of what wrote it. Only what our files hold: no
 * encryption, no older versions inside the file, `FlateDecode` as the only filter.
 */
export type Value = number | boolean | null | string | Name | Ref | readonly Value[] | Dict;

export class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}
export class Dict {
  constructor(readonly entries: ReadonlyMap<string, Value>) {}
}

export interface Stream {
  readonly dict: Dict;
  /** Unpacked; bytes as characters. */
  readonly data: string;
}

const delimiter = /[\s()<>[\]{}/%]/;

/** Reads values, one after the other; operators of a page come out as a `Name` that starts with a space. */
export class Reader {
  at = 0;

  constructor(readonly text: string) {}

  skip(): void {
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? '') || this.text[this.at] === '\0') this.at += 1;
      if (this.text[this.at] !== '%') return;
      while (!/[\r\n]/.test(this.text[this.at] ?? '\n')) this.at += 1;
    }
  }

  get done(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  word(): string {
    const from = this.at;
    while (this.at < this.text.length && !delimiter.test(this.text[this.at] ?? '')) this.at += 1;
    return this.text.slice(from, this.at);
  }

  value(): Value {
    this.skip();
    const { text } = this;
    if (text.startsWith('<<', this.at)) return this.#dict();
    const first = text[this.at] ?? '';
    if (first === '/') {
      this.at += 1;
      return new Name(this.word().replace(/#(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
    }
    if (first === '[') return this.#list();
    if (first === '(') return this.#literal();
    if (first === '<') {
      const end = text.indexOf('>', this.at);
      const digits = text.slice(this.at + 1, end).replace(/\s/g, '');
      this.at = end + 1;
      return digits.replace(/..?/g, (pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16)));
    }
    const word = this.word();
    if (!word) throw new Error(`cannot read at ${this.at}: ${text.slice(this.at, this.at + 40)}`);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) {
      const reference = /^\d+$/.test(word) && /^\s+\d+\s+R(?![A-Za-z])/.exec(text.slice(this.at, this.at + 20));
      if (reference) {
        this.at += reference[0].length;
        return new Ref(Number(word));
      }
      return Number(word);
    }
    return { true: true, false: false, null: null }[word] ?? new Name(` ${word}`);
  }

  #dict(): Dict {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.skip();
      if (this.text.startsWith('>>', this.at)) break;
      const key = this.value();
      if (!(key instanceof Name)) throw new Error(`a key that is no name, at ${this.at}`);
      if (entries.has(key.name)) throw new Error(`the key ${key.name} stands twice, at ${this.at}`);
      entries.set(key.name, this.value());
    }
    this.at += 2;
    return new Dict(entries);
  }

  #list(): Value[] {
    this.at += 1;
    const values: Value[] = [];
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') break;
      values.push(this.value());
    }
    this.at += 1;
    return values;
  }

  #literal(): string {
    let depth = 1;
    let out = '';
    this.at += 1;
    for (; depth > 0; this.at += 1) {
      const character = this.text[this.at] ?? '';
      if (character === '\\') {
        this.at += 1;
        out += this.text[this.at] ?? '';
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth > 0) out += character;
    }
    return out;
  }
}

export const isStream = (value: Value | Stream | undefined): value is Stream =>
  typeof value === 'object' && value !== null && 'data' in value;

export class RawPdf {
  readonly file: string;
  readonly trailer: Dict;
  readonly #objects = new Map<number, Value | Stream>();

  constructor(bytes: Uint8Array) {
    this.file = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.file)?.[1]);
    const table = this.#objectAt(start).value;
    if (!isStream(table)) throw new Error('no cross-reference stream');
    this.trailer = table.dict;
    const [type = 0, second = 0, third = 0] = this.list(this.trailer, 'W') as number[];
    const row = type + second + third;
    const packed: { id: number; stream: number; index: number }[] = [];
    for (let id = 0; id * row < table.data.length; id++) {
      const at = table.data.slice(id * row, (id + 1) * row);
      const number = (from: number, size: number) =>
        [...at.slice(from, from + size)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
      const kind = number(0, type);
      if (kind === 1) {
        const found = this.#objectAt(number(type, second));
        if (found.id !== id) throw new Error(`object ${id} is not where it should be`);
        this.#objects.set(id, found.value);
      } else if (kind === 2) packed.push({ id, stream: number(type, second), index: number(type + second, third) });
    }
    const heads = new Map<number, readonly (readonly [id: number, offset: number])[]>();
    for (const { id, stream, index } of packed) {
      const from = this.stream(new Ref(stream));
      if (!heads.has(stream)) {
        const numbers = new Reader(from.data);
        const count = from.dict.entries.get('N') as number;
        heads.set(
          stream,
          Array.from({ length: count }, () => [numbers.value(), numbers.value()] as [number, number]),
        );
      }
      const [named = -1, offset = 0] = heads.get(stream)?.[index] ?? [];
      if (named !== id) throw new Error(`object ${id} is not the one in its stream`);
      const reader = new Reader(from.data);
      reader.at = (from.dict.entries.get('First') as number) + offset;
      this.#objects.set(id, reader.value());
    }
  }

  #objectAt(offset: number): { id: number; value: Value | Stream } {
    const reader = new Reader(this.file);
    reader.at = offset;
    const head = /^(\d+) 0 obj\n/.exec(this.file.slice(offset, offset + 20));
    if (!head) throw new Error(`no object at ${offset}`);
    reader.at += head[0].length;
    const value = reader.value();
    reader.skip();
    if (!(value instanceof Dict) || !this.file.startsWith('stream\n', reader.at)) return { id: Number(head[1]), value };
    const from = reader.at + 'stream\n'.length;
    const length = value.entries.get('Length') as number;
    const raw = this.file.slice(from, from + length);
    if (!this.file.startsWith('\nendstream', from + length))
      throw new Error(`a stream of another length, at ${offset}`);
    const filter = value.entries.get('Filter');
    const flate = filter instanceof Name && filter.name === 'FlateDecode';
    const data = flate ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
    return { id: Number(head[1]), value: { dict: value, data } };
  }

  get ids(): readonly number[] {
    return [...this.#objects.keys()];
  }

  /** What a value stands for: itself, or the object that it refers to. */
  resolve(value: Value | undefined): Value | Stream | undefined {
    return value instanceof Ref ? this.#objects.get(value.id) : value;
  }

  dict(value: Value | undefined): Dict {
    const found = this.resolve(value);
    if (found instanceof Dict) return found;
    if (isStream(found)) return found.dict;
    throw new Error(`no dictionary: ${JSON.stringify(value)}`);
  }

  stream(value: Value | undefined): Stream {
    const found = this.resolve(value);
    if (isStream(found)) return found;
    throw new Error(`no stream: ${JSON.stringify(value)}`);
  }

  get(from: Dict, key: string): Value | undefined {
    const found = this.resolve(from.entries.get(key));
    return isStream(found) ? found.dict : found;
  }

  list(from: Dict, key: string): readonly Value[] {
    const found = this.get(from, key);
    return Array.isArray(found) ? (found as readonly Value[]) : [];
  }

  name(from: Dict, key: string): string | undefined {
    const found = this.get(from, key);
    return found instanceof Name ? found.name : undefined;
  }

  text(from: Dict, key: string): string | undefined {
    const found = this.get(from, key);
    return typeof found === 'string' ? textOf(found) : undefined;
  }

  get catalog(): Dict {
    return this.dict(this.trailer.entries.get('Root'));
  }

  get pages(): readonly Dict[] {
    return this.list(this.dict(this.catalog.entries.get('Pages')), 'Kids').map((page) => this.dict(page));
  }
}

/** A string of text: UTF-16 where it starts with the mark for that. */
function textOf(string: string): string {
  if (!string.startsWith('\xfe\xff')) return string;
  return Buffer.from(string.slice(2), 'latin1').swap16().toString('utf16le');
}
