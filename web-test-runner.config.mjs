import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium, findFirefox, findWebKit } from './scripts/browsers.mjs';

// Component and store tests, in real browsers: Chromium, and with ENGINES=all (npm run test:engines) Firefox and
// WebKit as well, where they are installed.
const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** The launchers do not know what they launch; reports should. */
const named = (name, launcher) =>
  Object.defineProperty(launcher, 'name', { get: () => name, set: () => {}, configurable: true });

async function chromium() {
  const { executablePath, args, headless, source } = await findChromium();
  console.log(`Chromium: ${executablePath} (${source})`);
  return named('Chromium', chromeLauncher({ launchOptions: { executablePath, args, headless } }));
}

function firefox() {
  const found = findFirefox();
  console.log(`Firefox: ${found ? `${found.executablePath} (${found.source})` : 'absent, not tested'}`);
  if (!found) return [];
  const { executablePath, args } = found;
  return [named('Firefox', chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, args } }))];
}

function webkit() {
  const found = findWebKit();
  const port = Number(process.env.WEBKIT_DRIVER_PORT);
  if (!found || !port) {
    console.log(`WebKit: ${found ? 'no driver runs, use npm run test:engines' : 'absent'}, not tested`);
    return [];
  }
  console.log(`WebKit: ${found.miniBrowser} (installed)`);
  const capabilities = {
    browserName: 'MiniBrowser',
    // WebKitWebDriver speaks the older protocol only.
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
  };
  return [named('WebKit', webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', capabilities }))];
}

/** Counts of the last run, for scripts/test.mjs to add up. A file that did not load counts as one failure. */
function countReporter(file) {
  const none = () => ({ passed: 0, failed: 0, skipped: 0 });
  const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
  const outcomeOf = (test) => (test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');
  return {
    start: () => rmSync(file, { force: true }),
    onTestRunFinished({ sessions }) {
      const engines = {};
      for (const session of sessions) {
        const counts = (engines[session.browser.name] ??= none());
        const outcomes = testsOf(session.testResults).map(outcomeOf);
        if (!session.passed && !outcomes.includes('failed')) outcomes.push('failed');
        for (const outcome of outcomes) counts[outcome] += 1;
      }
      const total = none();
      for (const counts of Object.values(engines)) for (const key of Object.keys(total)) total[key] += counts[key];
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ ...total, engines }, null, 2)}\n`);
    },
  };
}

export default {
  rootDir,
  files: 'packages/*/src/**/*.browser.test.ts',
  nodeResolve: true,
  // Serves the TypeScript as it is: an import of './x.js' in a .ts file finds x.ts, and one of '@zelfscan/x' finds
  // packages/x/src through the exports of that package.
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.base.json` })],
  browsers: [await chromium(), ...(process.env.ENGINES === 'all' ? [...firefox(), ...webkit()] : [])],
  concurrentBrowsers: 3,
  // Generous: three browsers may share two cores with whatever else the machine does.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter(), countReporter(`${rootDir}test-results/components.json`)],
};
