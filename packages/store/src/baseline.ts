import type { ResponseRecord, ScanRecord } from '@zelfscan/core';
import { asJson } from '@zelfscan/core/basics/as-json';
import { factsOf, responseFields, type Field } from './fields.js';

/** What a save has to do to the records of one scan. */
export interface Change {
  readonly scan: string;
  readonly puts: readonly Field[];
  readonly gone: readonly (readonly string[])[];
  /** Nothing was known of this scan: it is a new one here, also where one with its id was removed before. */
  readonly anew: boolean;
}

/**
 * What this page last read from the records, or asked to be written to them. Only what differs from it is written, so
 * that a fact that another tab changed stays as that tab left it.
 */
export class Baseline {
  /** By scan; then the value by key, both as JSON. */
  readonly #scans = new Map<string, Map<string, string>>();
  /** Rises with every change: what was read before one is no longer what is known. */
  turn = 0;

  /** The difference between what is known and what should be there; from now on that is known. */
  change(scan: ScanRecord, responses: readonly ResponseRecord[]): Change {
    this.turn += 1;
    const before = this.#scans.get(scan.id);
    const known = before ?? new Map<string, string>();
    this.#scans.set(scan.id, known);
    const facts = factsOf(scan);
    const puts = [facts, ...responses.map(responseFields)].flatMap((fields) => {
      const changed = fields.filter(
        ({ key, value }) => (known.get(text(key)) ?? unwritten(key, value)) !== text(value),
      );
      // Whoever gives the same answer again means it, also where another tab gave another one meanwhile.
      const again = changed.length === 1 && changed[0]?.key[3] === 'at';
      return again ? fields.filter(({ key }) => key[3] !== 'note') : changed;
    });
    const wanted = new Set(facts.map(({ key }) => text(key)));
    const gone = [...known.keys()]
      .filter((key) => !wanted.has(key))
      .map((key) => JSON.parse(key) as string[])
      .filter(([, part]) => part !== 'responses');
    for (const { key, value } of puts) known.set(text(key), text(value));
    for (const key of gone) known.delete(text(key));
    return { scan: scan.id, puts, gone, anew: !before };
  }

  /**
   * It was not written after all. All of it is still to be written, or to be taken away: it may be there with a value
   * from before, which is none that anything has.
   */
  undo({ scan, puts, gone }: Change): void {
    const known = this.#scans.get(scan);
    for (const key of [...puts.map((field) => field.key), ...gone]) known?.set(text(key), '');
  }

  /** What was read. Where there was nothing, a scan that was known has to be written whole. */
  take(id: string, fields: readonly Field[]): void {
    if (fields.length || this.#scans.has(id)) {
      this.#scans.set(id, new Map(fields.map(({ key, value }) => [text(key), text(value)])));
    }
  }

  forget(id?: string): void {
    if (id === undefined) this.#scans.clear();
    else this.#scans.delete(id);
  }
}

/**
 * In a response or a priority nothing is written for what is empty from the start: another tab may have filled it in.
 */
const unwritten = (key: readonly string[], value: unknown) =>
  key.length > 3 && (value === null || value === '') ? text(value) : undefined;

/** As JSON; what has none is 'undefined', which differs from what is not there. */
const text = (value: unknown): string => `${asJson(value)}`;
