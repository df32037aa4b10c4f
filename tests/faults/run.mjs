/**
 * `npm run faults`: teams answer by clicking in real browsers, and something goes wrong at a random moment. Counts what
 * the screen said was saved, and what of it is there afterwards; ends with 1 when they differ.
 *
 * FAULT_RUNS number of killed or closed pages in total (200), FAULT_REPEATS runs of each fault that is made in a page
 * (5). FAULT_SEED makes the same moments again as far as a clock allows. FAULT_BROWSERS engines to run in, separated by
 * commas: chromium (default), firefox.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { startServer } from '../../scripts/serve.mjs';
import { Device } from './device.mjs';
import { injected } from './injected.mjs';
import { browserKilled, closed, crash, leftFor, leftWhileTyping, tabEnded } from './kills.mjs';

const runs = Number(process.env.FAULT_RUNS ?? 200);
const seed = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const engines = (process.env.FAULT_BROWSERS ?? 'chromium').split(',');
let state = seed;
const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 2 ** 31;

const server = await startServer({ port: 0 });
const url = new URL('/examples/kaal/', server.url).href;
const elsewhere = new URL('/examples/gemeente-pagina/privacy.html', server.url).href;
const rows = [];
const began = Date.now();
console.log(`seed ${seed}, ${runs} runs`);

for (const engine of engines) {
  const share = Math.ceil(runs / engines.length / 4);
  const kinds = [
    ['browser killed', (device) => browserKilled(device, url, random, share * 2)],
    // Only Chromium can be told to crash one tab.
    ...(engine === 'chromium' ? [['tab crashed', (device) => tabEnded(device, url, random, share, crash)]] : []),
    ['tab closed', (device) => tabEnded(device, url, random, share, closed)],
    ['left for another page', (device) => tabEnded(device, url, random, share, leftFor(elsewhere))],
    ['left while typing a note', (device) => leftWhileTyping(device, url, leftFor(elsewhere), random, 10)],
    ...(engine === 'chromium' ? injected(url, elsewhere, random) : []),
  ];
  for (const [fault, make] of kinds) {
    const device = new Device(engine);
    try {
      const row = { engine, fault, ...(await make(device)) };
      rows.push(row);
      console.log(
        `${engine} · ${fault}: ${row.runs} runs, confirmed ${row.confirmed}, found ${row.found}${row.silent ? `, SILENT ${row.silent}` : ''}`,
      );
      for (const line of row.lost.slice(0, 10)) console.log(`  LOST ${line}`);
    } finally {
      await device.remove();
    }
  }
}
await server.close();

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const total = { runs: sum('runs'), confirmed: sum('confirmed'), found: sum('found') };
mkdirSync('test-results', { recursive: true });
writeFileSync(
  'test-results/faults.json',
  JSON.stringify({ seed, seconds: (Date.now() - began) / 1000, total, rows }, null, 2),
);
console.log(
  `\n${total.runs} runs, confirmed ${total.confirmed}, found ${total.found}, ${Math.round((Date.now() - began) / 1000)} s`,
);
const idle = rows.filter(({ confirmed, ended }) => confirmed === 0 && !ended);
const bad = rows.filter(({ lost, silent = 0 }) => lost.length > 0 || silent > 0);
for (const { engine, fault } of idle) console.log(`${engine} · ${fault}: nothing was confirmed, so nothing was tested`);
process.exit(total.confirmed === total.found && idle.length + bad.length === 0 ? 0 : 1);
