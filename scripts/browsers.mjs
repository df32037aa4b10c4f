// Finds the browsers that tests run in. Nothing is downloaded: installed browsers are used, and for Chromium, where
// there is none, the one that comes with the optional npm package @sparticuz/chromium.
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** No traffic but that of the tests. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
// Chromium refuses to run as root with its sandbox on.
const sandbox = isRoot ? ['--no-sandbox', '--disable-setuid-sandbox'] : [];

const installedChromium = {
  linux: {
    commands: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'],
    files: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  },
  darwin: {
    commands: ['chromium'],
    files: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', process.env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    ),
  },
  win32: {
    commands: ['chrome.exe'],
    files: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(inPrograms),
  },
};

const installedFirefox = {
  linux: { commands: ['firefox-esr', 'firefox'], files: ['/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'] },
  darwin: { commands: ['firefox'], files: ['/Applications/Firefox.app/Contents/MacOS/firefox'] },
  win32: { commands: ['firefox.exe'], files: inPrograms('Mozilla Firefox\\firefox.exe') },
};

/**
 * A Chromium to start with puppeteer-core: CHROME_PATH, else an installed one, else @sparticuz/chromium.
 * @returns {Promise<{ executablePath: string, args: string[], headless: true | 'shell', source: string }>}
 */
export async function findChromium() {
  const executablePath = fromEnvironment('CHROME_PATH');
  if (executablePath) return { executablePath, args: [...sandbox, ...quiet], headless: true, source: 'CHROME_PATH' };
  const installed = findInstalled(installedChromium);
  if (installed) {
    return { executablePath: installed, args: [...sandbox, ...quiet], headless: true, source: 'installed' };
  }
  const packed = await unpackChromium();
  if (packed) return packed;
  throw new Error(
    'No Chromium found. Install one (Debian: apt install chromium; elsewhere Chrome or Edge), or set CHROME_PATH to ' +
      'its executable, or, on Linux x64, run npm ci without --omit=optional to get @sparticuz/chromium.',
  );
}

/**
 * A Firefox to start with puppeteer-core (WebDriver BiDi, no geckodriver): FIREFOX_PATH, else an installed one.
 * @returns {{ executablePath: string, args: string[], source: string } | null}
 */
export function findFirefox() {
  const executablePath = fromEnvironment('FIREFOX_PATH');
  if (executablePath) return { executablePath, args: [], source: 'FIREFOX_PATH' };
  const installed = findInstalled(installedFirefox);
  return installed ? { executablePath: installed, args: [], source: 'installed' } : null;
}

/**
 * WebKitGTK as Debian packs it (webkit2gtk-driver, libwebkit2gtk, xvfb). `xvfb` is null when there is only the
 * display of the person at the machine. `env` is what the driver needs besides DISPLAY.
 * @returns {{ driver: string, miniBrowser: string, xvfb: string | null, env: Record<string, string> } | null}
 */
export function findWebKit() {
  const driver = fromEnvironment('WEBKIT_DRIVER_PATH') ?? onPath('WebKitWebDriver');
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''].flatMap((arch) =>
    ['lib', 'libexec'].flatMap((lib) =>
      ['6.0', '4.1', '4.0'].map((api) => join('/usr', lib, arch, `webkit${api === '6.0' ? '' : '2'}gtk-${api}`)),
    ),
  );
  const miniBrowser =
    fromEnvironment('MINIBROWSER_PATH') ?? folders.map((folder) => join(folder, 'MiniBrowser')).find(isExecutable);
  const xvfb = onPath('Xvfb');
  if (!driver || !miniBrowser || (!xvfb && !process.env.DISPLAY)) return null;
  // Its sandbox, too, does not work for root. The tests load nothing but this repository.
  const env = isRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  return { driver, miniBrowser, xvfb, env };
}

/**
 * Unpacks @sparticuz/chromium (200 MB) beside node_modules' other caches, once per version. The package itself unpacks
 * to fixed names in the shared temp folder, where a second run meets a half-written file; so it gets a folder of its
 * own, which is moved into place when complete.
 */
async function unpackChromium() {
  const home = join(modules, '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(home)) return null;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache', 'zelfscan', `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    const before = { ...process.env };
    // With VERCEL it also unpacks the libraries (NSS and others) that a bare machine does not have.
    Object.assign(process.env, { TMPDIR: fresh, VERCEL: '1' });
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
      if (!isExecutable(join(fresh, 'chromium'))) throw new Error(`It did not unpack to ${fresh}.`);
      renameSync(fresh, folder);
    } catch (cause) {
      rmSync(fresh, { recursive: true, force: true });
      // Another run may have been first.
      if (!existsSync(folder)) throw new Error('@sparticuz/chromium could not be unpacked.', { cause });
    } finally {
      // The import also sets variables that point into the folder it was moved from.
      for (const key of ['TMPDIR', 'VERCEL', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
        Reflect.deleteProperty(process.env, key);
        if (before[key] !== undefined) process.env[key] = before[key];
      }
    }
  }
  if (!hasNss()) {
    const libraries = join(folder, 'al2023', 'lib');
    const others = (process.env.LD_LIBRARY_PATH ?? '').split(delimiter).filter((path) => path && path !== libraries);
    process.env.LD_LIBRARY_PATH = [libraries, ...others].join(delimiter);
  }
  // A machine without fontconfig has no fonts either.
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  return {
    executablePath: join(folder, 'chromium'),
    // Not the arguments the package proposes: those turn web security off and run everything in one process.
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      ...quiet,
    ],
    headless: 'shell',
    source: `@sparticuz/chromium ${version}`,
  };
}

function hasNss() {
  return ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib64'].some((folder) =>
    existsSync(join(folder, 'libnss3.so')),
  );
}

function findInstalled(browsers) {
  const { commands, files } = browsers[process.platform] ?? browsers.linux;
  return firstOf(commands, onPath) ?? files.find(isExecutable) ?? null;
}

function firstOf(names, find) {
  for (const name of names) {
    const found = find(name);
    if (found) return found;
  }
  return null;
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

function inPrograms(file) {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, file));
}

/** What somebody set on purpose is used or complained about, never passed over. */
function fromEnvironment(name) {
  const path = process.env[name];
  if (!path) return null;
  if (!isExecutable(path)) throw new Error(`${name} is set to ${path}, which is not a program that can be run.`);
  return path;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
