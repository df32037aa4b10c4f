import { liftScales } from './lift-scales.js';
import type { Upgraded } from './upgraded.js';

/** The newest format of `instrument.json`, which all code works with. */
export const newestFormat = 2;

/** The first step leads from format 1 to 2, and so on. A step takes any object: its shape is checked afterwards. */
const steps: readonly ((file: Readonly<Record<string, unknown>>) => Upgraded)[] = [liftScales];

/** Brings an instrument file up to date; what says no format from here stays as it is, for the check of its shape. */
export function upgrade(file: unknown): Upgraded {
  let done: Upgraded = { file, problems: [] };
  steps.forEach((step, i) => {
    if (!isObject(done.file) || done.file.format !== i + 1) return;
    const next = step(done.file);
    done = { file: next.file, problems: [...done.problems, ...next.problems] };
  });
  return done;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
