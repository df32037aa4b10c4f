import { readFileSync } from 'node:fs';
import type { Outcome, Target } from './target.js';

/** Nobody waits longer than this for a file to be refused, in milliseconds of the processor: others may use it too. */
export const slowest = 1000;

/** Longest text in a problem. The longest that is ours names what a field may be. */
const longestText = 300;

/** Stands in damaged inputs where a person would have written a note. */
export const secret =
  'Moeder vertelde dat hij haar gisteren weer heeft opgewacht bij school, en dat de kinderen het hebben gezien. ';
/** So much of a note in a problem is more than a name or an id that does not fit. */
const recognised = secret.slice(0, 81);

export interface Verdict {
  readonly ok: boolean;
  readonly took: number;
}

/** Runs one case; throws with what is wrong about how it was read. */
export async function judge({ read }: Target, input: unknown): Promise<Verdict> {
  const before = prototypes();
  const started = process.cpuUsage();
  const outcome = await read(input);
  const took = process.cpuUsage(started).user / 1000;
  if (took > slowest) throw new Error(`took ${Math.round(took)} ms`);
  const after = prototypes();
  if (after !== before) throw new Error(`changed a prototype: ${after}`);
  if (outcome.ok) plain(outcome.value, 'value');
  else complete(outcome);
  return { ok: outcome.ok, took };
}

const shared: readonly (readonly [string, object])[] = [
  ['Object', Object.prototype],
  ['Array', Array.prototype],
  ['Function', Function.prototype],
  ['String', String.prototype],
  ['Number', Number.prototype],
  ['Map', Map.prototype],
  ['Promise', Promise.prototype],
];

const prototypes = (): string =>
  shared.map(([name, prototype]) => `${name}:${Reflect.ownKeys(prototype).length}`).join(' ');

/** Values are plain all the way down: nothing that came in chose its own prototype. */
function plain(value: unknown, place: string): void {
  if (typeof value === 'function') throw new Error(`${place} is a function`);
  if (typeof value !== 'object' || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  const known = [Object.prototype, Array.prototype, Uint8Array.prototype, Map.prototype, null];
  if (!known.includes(prototype as object)) throw new Error(`${place} has a prototype of its own`);
  if (ArrayBuffer.isView(value)) return;
  for (const key of Object.keys(value)) plain((value as Record<string, unknown>)[key], `${place}/${key.slice(0, 40)}`);
}

/** The closed set, as it is written: at run time there is no type. */
const source = readFileSync(new URL('../../packages/schema/src/problem.ts', import.meta.url), 'utf8');
const [, union = ''] = /export type ProblemCode =([^;]*);/.exec(source) ?? [];
const codes = new Set([...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => String(code)));
const fields = ['code', 'place', 'expected', 'got', 'next'] as const;

function complete({ problems }: Extract<Outcome, { ok: false }>): void {
  if (!problems.length) throw new Error('refused without a problem');
  for (const problem of problems) {
    if (!codes.has(problem.code)) throw new Error(`unknown code ${problem.code}`);
    for (const field of fields) {
      const text: unknown = problem[field];
      if (typeof text !== 'string' || !text) throw new Error(`${problem.code} at ${problem.place} has no ${field}`);
      if (text.length > longestText) throw new Error(`${problem.code} has ${text.length} characters of ${field}`);
      if (text.includes(recognised)) throw new Error(`${problem.code} repeats what someone wrote, in ${field}`);
    }
  }
}
