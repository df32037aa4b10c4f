import { Refusal, exportAgain, mostPoints, tooMany } from '../refusal.js';

const number = /[ \t\r\n,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const letter = /[ \t\r\n,]*([A-Za-z])/y;
const flag = /[ \t\r\n,]*([01])/y;
const rest = /[ \t\r\n,]*$/y;

/** Reads the short language of numbers in paths, points and transforms, from left to right. */
export class Reader {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly place: string,
  ) {}

  get done(): boolean {
    rest.lastIndex = this.#at;
    return rest.test(this.text);
  }

  /** True when the next thing is a number. */
  get atNumber(): boolean {
    number.lastIndex = this.#at;
    return number.test(this.text);
  }

  number(): number {
    const value = Number(this.#take(number, 'a number'));
    if (!Number.isFinite(value)) throw this.broken('a number');
    return value;
  }

  letter(): string {
    return this.#take(letter, 'a letter');
  }

  /** 0 or 1, which need no space after them. */
  flag(): boolean {
    return this.#take(flag, '0 or 1') === '1';
  }

  broken(expected: string): Refusal {
    return new Refusal(this.place, expected, this.text.slice(this.#at, this.#at + 20) || 'nothing', exportAgain);
  }

  #take(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[1];
    if (found === undefined) throw this.broken(expected);
    this.#at = pattern.lastIndex;
    return found;
  }
}

/** All numbers of a list. */
export function numbersIn(text: string, place: string): number[] {
  const reader = new Reader(text, place);
  const all: number[] = [];
  while (!reader.done) {
    all.push(reader.number());
    if (all.length > mostPoints * 2) throw tooMany();
  }
  return all;
}

/** A length in the units of the drawing. */
export function lengthOf(text: string | undefined, place: string): number | null {
  if (text === undefined) return null;
  const [value, ...others] = numbersIn(text.trim().replace(/px$/, ''), place);
  if (value === undefined || others.length) throw new Refusal(place, 'a number', text.slice(0, 20), exportAgain);
  return value;
}
