import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { judge, slowest } from './judge.js';
import type { Target } from './target.js';

/** All cases together; `npm run fuzz` gives more. */
const cases = Number(process.env['FUZZ_CASES'] ?? 2500);
/** The same number gives the same cases. */
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const folder = new URL('targets/', import.meta.url);

/** Whoever adds a reader adds a file to `targets/`; nothing else has to know of it. */
const modules = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => import(/* @vite-ignore */ new URL(name, folder).href) as Promise<Record<string, Target>>),
);
const targets = modules.flatMap((module) => Object.values(module));
const weights = targets.reduce((sum, { weight = 1 }) => sum + weight, 0);
const report: string[] = [];

afterAll(() => {
  process.stdout.write(`\nFuzzing with seed ${seed} (FUZZ_SEED=${seed} repeats it)\n${report.join('\n')}\n`);
});

describe.each(targets.map((one) => [one.name, one] as const))('%s', (name, one) => {
  test('reads what is as it should be', async () => {
    expect((await judge(one, one.sound)).ok).toBe(true);
  });

  test(
    'gives a value or a whole problem for whatever comes in',
    async () => {
      const numRuns = Math.max(1, Math.ceil((cases * (one.weight ?? 1)) / weights));
      const started = performance.now();
      let accepted = 0;
      let longest = 0;
      await fc.assert(
        fc.asyncProperty(one.inputs, async (input) => {
          const { ok, took } = await judge(one, input);
          accepted += Number(ok);
          longest = Math.max(longest, took);
        }),
        { numRuns, seed, endOnFailure: numRuns > 10_000 },
      );
      const all = Math.round(performance.now() - started);
      report.push(`${name}: ${numRuns} cases in ${all} ms, ${accepted} read, slowest ${longest.toFixed(1)} ms`);
      expect(longest).toBeLessThan(slowest);
    },
    24 * 60 * 60 * 1000,
  );
});

test('the targets are found', () => {
  expect(targets.length).toBeGreaterThanOrEqual(9);
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
});
