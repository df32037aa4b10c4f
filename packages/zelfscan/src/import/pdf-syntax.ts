/** A value as PDF writes it. Strings are bytes, one character each; a name is `/Name`; a reference is the number of an object. */
export type PdfValue = string | number | boolean | null | PdfName | PdfReference | PdfDictionary | readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class PdfName {
  constructor(readonly name: string) {}
}

export class PdfReference {
  constructor(readonly to: number) {}
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** Written by somebody who is up to no good, or not PDF at all. */
export class NotPdf extends Error {}

const deepest = 60;
const space = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;

/**
 * Reads values out of the text of a PDF, one byte per character. Each character that is looked at costs a step, so that
 * nothing that is written in a file can keep the page busy.
 */
export class PdfReader {
  at = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    /** Steps that are left. */
    readonly work: { steps: number },
  ) {}

  /** The value at hand. @throws NotPdf */
  value(): PdfValue {
    this.blank();
    if (++this.#depth > deepest) throw new NotPdf();
    try {
      return this.#value();
    } finally {
      this.#depth--;
    }
  }

  /** Goes past white space and comments. */
  blank(): void {
    for (;;) {
      const char = this.text[this.at];
      if (char === '%') while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) this.#step();
      else if (char !== undefined && space.test(char)) this.#step();
      else return;
    }
  }

  /** Whether this word comes next; goes past it if so. */
  takes(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  #step(by = 1): void {
    this.at += by;
    this.work.steps -= by;
    if (this.work.steps < 0) throw new NotPdf();
  }

  #value(): PdfValue {
    const char = this.text[this.at];
    if (char === undefined) throw new NotPdf();
    if (this.takes('<<')) return this.#dictionary();
    if (char === '<') return this.#hexString();
    if (char === '(') return this.#string();
    if (char === '/') return new PdfName(this.#name());
    if (this.takes('[')) return this.#list();
    return this.#word();
  }

  #dictionary(): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.#step(0);
      this.blank();
      if (this.takes('>>')) return entries;
      if (this.text[this.at] !== '/') throw new NotPdf();
      entries.set(this.#name(), this.value());
    }
  }

  #list(): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      this.blank();
      if (this.takes(']')) return values;
      values.push(this.value());
    }
  }

  #name(): string {
    const from = this.at;
    do this.#step();
    while (this.at < this.text.length && !delimiter.test(this.text[this.at] ?? ''));
    return this.text
      .slice(from + 1, this.at)
      .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }

  #hexString(): string {
    const from = this.at + 1;
    while (this.text[this.at] !== '>') {
      if (this.at >= this.text.length) throw new NotPdf();
      this.#step();
    }
    const digits = this.text.slice(from, this.at).replace(/[^0-9a-f]/gi, '');
    this.#step();
    return digits.replace(/..?/g, (pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16)));
  }

  #string(): string {
    let open = 0;
    let text = '';
    for (;;) {
      const char = this.text[this.at];
      if (char === undefined) throw new NotPdf();
      this.#step();
      if (char === '(' && ++open === 1) continue;
      if (char === ')' && --open === 0) return text;
      text += char === '\\' ? this.#escape() : char;
    }
  }

  #escape(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.at;
    const [digits] = octal.exec(this.text) ?? [];
    if (digits) {
      this.#step(digits.length);
      return String.fromCharCode(parseInt(digits, 8) & 255);
    }
    if (this.takes('\r\n')) return '';
    const char = this.text[this.at] ?? '';
    this.#step();
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\r': '', '\n': '' }[char] ?? char;
  }

  /** A number, a reference, or a word such as `true`. */
  #word(): PdfValue {
    const reference = /(\d{1,10})[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
    reference.lastIndex = this.at;
    const [found, to] = reference.exec(this.text) ?? [];
    if (found) {
      this.#step(found.length);
      return new PdfReference(Number(to));
    }
    const from = this.at;
    while (this.at < this.text.length && !delimiter.test(this.text[this.at] ?? '')) this.#step();
    const word = this.text.slice(from, this.at);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new NotPdf();
    return number;
  }
}
