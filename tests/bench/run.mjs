/**
 * `npm run bench`: drives the built embed in Chromium and prints medians. Figures of one machine: compare them with a
 * run of another version on the same machine, not with a figure from elsewhere.
 *
 * RUNS sets the number of runs (7), CPU a slow-down factor of the processor (1).
 */
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { startServer } from '../../scripts/serve.mjs';

const runs = Number(process.env.RUNS ?? 7);
const slow = Number(process.env.CPU ?? 1);
const page54 = '/examples/kaal/';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const server = await startServer({ port: 0 });
const { executablePath, args } = await findChromium();
const browser = await launch({ executablePath, args });
const figures = {};
const note = (name, value) => (figures[name] ??= []).push(value);

/** A page in a context of its own: nothing cached, nothing stored. */
async function fresh() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { context, page, session };
}

const scan = 'document.querySelector("kwaliteitskader-zelfscan")';

for (let run = 0; run <= runs; run++) {
  const { context, page, session } = await fresh();
  const fetched = [];
  page.on('response', (response) => fetched.push(response));
  await page.goto(new URL(page54, server.url).href, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(`customElements.get('kwaliteitskader-zelfscan')`, { polling: 'raf' });
  // From navigation start, by the clock of the page, until the first radio stands there and is painted.
  const ready = await page.evaluate(`(async () => {
    const scan = ${scan};
    await scan.ready;
    await scan.start();
    const theme = scan.shadowRoot.querySelector('zs-theme-screen');
    await theme.updateComplete;
    await Promise.all([...theme.shadowRoot.querySelectorAll('zs-scale-item')].map((item) => item.updateComplete));
    return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  })()`);
  const needed = [];
  for (const response of fetched) {
    if (!response.url().includes('/embed/')) continue;
    needed.push(gzipSync(await response.buffer(), { level: 9 }).length);
  }
  const bytes = needed.reduce((sum, size) => sum + size, 0);

  // Everything but the last item of the first theme, then real clicks on its radios, one after another.
  await page.evaluate(`(async () => {
    const scan = ${scan};
    for (const theme of scan.instrument.themes) for (const item of theme.items) await scan.answer(item.id, 3);
    await scan.updateComplete;
    globalThis.painted = [];
    scan.shadowRoot.addEventListener('click', (event) => {
      const began = event.timeStamp;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => painted.push(performance.now() - began);
        channel.port2.postMessage(null);
      });
    }, { capture: true });
  })()`);
  const clicks = [];
  for (const level of [1, 2, 4, 3, 2]) {
    const radio = await page.evaluateHandle(`(() => {
      const theme = ${scan}.shadowRoot.querySelector('zs-theme-screen').shadowRoot;
      const item = [...theme.querySelectorAll('zs-scale-item')].at(-1);
      const cell = item.shadowRoot.querySelectorAll('.level')[${level - 1}];
      cell.scrollIntoView({ block: 'center' });
      return cell;
    })()`);
    const before = await page.evaluate('painted.length');
    await radio.asElement().click();
    await page.waitForFunction(`painted.length > ${before}`);
    // The figure counts only if what was painted is the new score.
    const shown = await page.evaluate(`(() => {
      const scan = ${scan};
      const text = scan.shadowRoot.querySelector('zs-theme-screen').shadowRoot.querySelector('.interim').textContent;
      return text.includes(scan.result.themes[0].score.toFixed(1).replace('.', ','));
    })()`);
    if (!shown) throw new Error('the score was not on the screen after the frame');
    clicks.push(await page.evaluate('painted.at(-1)'));
  }

  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');

  const pdf = await page.evaluate(`(async () => {
    const scan = ${scan};
    const time = async () => {
      const began = performance.now();
      const file = await scan.exportFile('pdf');
      return [performance.now() - began, file.size];
    };
    return [await time(), await time()];
  })()`);
  await context.close();
  if (run === 0) continue; // the first run warms the machine up
  note('bytes until the first question, gzip', bytes);
  note('navigation to first answerable question, ms', ready);
  note('click to painted score at 54 answers, ms', median(clicks));
  note('heap after answering everything, MB', usedSize / 1e6);
  note('PDF of 54 answers, first time with loading, ms', pdf[0][0]);
  note('PDF of 54 answers, again, ms', pdf[1][0]);
  note('size of the PDF, kB', pdf[0][1] / 1000);
}

await browser.close();
await server.close();

const frame = 1000 / 60;
const click = median(figures['click to painted score at 54 answers, ms']);
console.log(`\n${runs} runs, processor slowed ${slow}×; median (lowest – highest)\n`);
for (const [name, values] of Object.entries(figures)) {
  const show = (value) => value.toLocaleString('en-GB', { maximumFractionDigits: value > 100 ? 0 : 1 });
  console.log(
    `${name.padEnd(50)} ${show(median(values)).padStart(8)}   (${show(Math.min(...values))} – ${show(Math.max(...values))})`,
  );
}
console.log(`\nclick ÷ one frame of ${frame.toFixed(1)} ms: ${(click / frame).toFixed(2)}`);
console.log(
  `bytes ÷ budget of 35,000: ${(median(figures['bytes until the first question, gzip']) / 35000).toFixed(2)}`,
);
