/**
 * `npm run fuzz`: the targets of tests/fuzz with many cases, for a night or a release. FUZZ_CASES says how many in all,
 * FUZZ_SEED repeats a run.
 */
import { spawnSync } from 'node:child_process';

const cases = process.env.FUZZ_CASES ?? '200000';
const seed = process.env.FUZZ_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const started = Date.now();
console.log(`${cases} cases, FUZZ_SEED=${seed}`);
const { status } = spawnSync('npx vitest run --project unit tests/fuzz/fuzz.test.ts', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed },
});
console.log(`${cases} cases in ${Math.round((Date.now() - started) / 1000)} s, FUZZ_SEED=${seed}`);
process.exit(status ?? 1);
