import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { runnerImport } from 'vite';
import { findChromium, findFirefox, findWebKit } from './scripts/browsers.mjs';

// Component and store tests, in real browsers: Chromium, and with ENGINES=all (npm run test:engines) Firefox and
// WebKit as well, where they are installed.
const rootDir = fileURLToPath(new URL('.', import.meta.url));

const { module: ours } = await runnerImport(`${rootDir}scripts/texts-plugin.ts`, {
  root: rootDir,
  configFile: false,
  logLevel: 'error',
});

/** As `texts()` in scripts/texts-plugin.ts, for a server: modules of our texts. */
const texts = {
  name: 'zelfscan-texts',
  resolveImport: ({ source }) => (source.startsWith('texts:') ? `/__${source.replace(':', '/')}.js` : undefined),
  serve({ path }) {
    const [, source] = /^\/__texts\/(.+)\.js$/.exec(path) ?? [];
    return source ? { body: ours.textsModule(rootDir, `texts:${source}`), type: 'js' } : undefined;
  },
};

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

/** What came of each test file in each browser, for scripts/test-files.mjs, in the shape of the report of vitest. */
function fileReporter(file) {
  const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
  const outcomeOf = (test) => ({ status: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed' });
  return {
    start: () => rmSync(file, { force: true }),
    onTestRunFinished({ sessions }) {
      const testResults = sessions.map(({ testFile, passed, testResults }) => {
        const tests = testsOf(testResults);
        const assertionResults = tests.map(outcomeOf);
        const endTime = tests.reduce((total, { duration = 0 }) => total + duration, 0);
        const failed = assertionResults.some(({ status }) => status === 'failed');
        // A file that did not load counts as one failure.
        if (!passed && !failed) assertionResults.push({ status: 'failed' });
        return { name: testFile, status: passed ? 'passed' : 'failed', startTime: 0, endTime, assertionResults };
      });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ testResults })}\n`);
    },
  };
}

export default {
  rootDir,
  files: 'packages/*/src/**/*.browser.test.ts',
  nodeResolve: true,
  // Serves the TypeScript as it is: an import of './x.js' in a .ts file finds x.ts, and one of '@zelfscan/x' finds
  // packages/x/src through the exports of that package.
  plugins: [texts, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.base.json` })],
  browsers: [await chromium(), ...(process.env.ENGINES === 'all' ? [...firefox(), ...webkit()] : [])],
  concurrentBrowsers: 3,
  // Generous: three browsers may share two cores with whatever else the machine does.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter(), fileReporter(`${rootDir}test-results/.components.json`)],
};
