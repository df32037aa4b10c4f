// Static server for the documentation and the example pages: node:http only, read-only, and every page under the strict policy that the
// embed promises to work with (docs/embedding.md). For development and tests; not meant to face the internet.
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const SITE = '/dist/site/';
const FIRST_EXAMPLE = '/examples/gemeente-pagina/';
const EMBED = 'packages/zelfscan/dist/embed/zelfscan.js';
const NOT_BUILT = `The embed is not built yet: ${EMBED} is missing.\nRun: npm run build\n`;

/** Nothing else in the repository can be read through this server. */
const SERVED = [
  'dist/site',
  'examples',
  'packages/zelfscan/dist',
  'packages/instruments',
  'node_modules/@nl-design-system-community',
  'node_modules/@nl-design-system-unstable',
  'node_modules/@utrecht',
];

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Vue makes a policy of its own when it starts, and the page that shows the scan in a frame has to allow that, also where
 * it is copied into the documentation.
 */
const policyFor = (path) => {
  const isOf = (example) => path.includes(join(sep, 'examples', example, sep));
  if (isOf('vue')) return `${CONTENT_SECURITY_POLICY} vue`;
  return isOf('iframe') ? `${CONTENT_SECURITY_POLICY}; frame-src 'self'` : CONTENT_SECURITY_POLICY;
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/vnd.iccprofile',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};
const COMPRESSED = new Set(['.css', '.csv', '.html', '.js', '.json', '.map', '.md', '.mjs', '.svg', '.ttf', '.txt']);

const insideServed = (path) => SERVED.some((folder) => within(path, join(ROOT, folder)));
const within = (path, folder) => path === folder || path.startsWith(folder + sep);

/**
 * The file a URL path stands for, or null. Checked twice: on the name, and on the real path, so that a symbolic link
 * cannot lead out of the served folders.
 */
async function locate(urlPath) {
  let name;
  try {
    name = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  if (name.split('/').some((part) => part.startsWith('.'))) return null;
  const path = resolve(join(ROOT, name));
  if (!insideServed(path)) return null;
  try {
    const real = await realpath(path);
    return insideServed(real) ? { path: real, info: await stat(real) } : null;
  } catch {
    return null;
  }
}

function send(response, request, status, headers, body) {
  response.writeHead(status, {
    'Cache-Control': 'no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
    ...(body && { 'Content-Length': body.length }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response, request, status, text, headers = {}) {
  send(response, request, status, { 'Content-Type': TYPES['.txt'], ...headers }, Buffer.from(text));
}

function acceptsGzip(request) {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)/i.test(
    request.headers['accept-encoding'] ?? '',
  );
}

/** Newest bytes per file, so that measuring page load does not measure this server's compression. */
function fileCache() {
  const entries = new Map();
  return async (path, info, zip) => {
    const key = zip ? `${path}\0gzip` : path;
    const stamp = `${info.mtimeMs}-${info.size}`;
    const known = entries.get(key);
    if (known?.stamp === stamp) return known;
    const plain = await readFile(path);
    const body = zip ? await compress(plain) : plain;
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const entry = { stamp, body, etag: `"${hash}"` };
    entries.set(key, entry);
    return entry;
  };
}

async function serveFile(request, response, { path, info }, read) {
  const extension = extname(path).toLowerCase();
  const compressible = COMPRESSED.has(extension);
  const zip = compressible && acceptsGzip(request);
  const { body, etag } = await read(path, info, zip);
  const headers = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    ETag: etag,
    ...(compressible && { Vary: 'Accept-Encoding' }),
    ...(zip && { 'Content-Encoding': 'gzip' }),
    ...(extension === '.html' && { 'Content-Security-Policy': policyFor(path) }),
  };
  const wanted = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (wanted.includes(etag)) send(response, request, 304, headers);
  else send(response, request, 200, headers, body);
}

async function answer(request, response, read) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, request, 405, 'Only GET and HEAD.\n', { Allow: 'GET, HEAD' });
  }
  const [urlPath, query] = request.url.split(/\?(.*)/s);
  if (urlPath === '/') return send(response, request, 302, { Location: (await siteIsBuilt()) ? SITE : FIRST_EXAMPLE });
  // Browsers ask for it unasked; a 404 would be noise in the console of a page without an icon.
  if (urlPath === '/favicon.ico') return send(response, request, 204, {});

  let found = await locate(urlPath);
  if (found?.info.isDirectory()) {
    // Rebuilt from clean parts: a path such as //elsewhere/ must never become the address of another host.
    const folder = '/' + urlPath.split('/').filter(Boolean).join('/') + '/';
    if (urlPath !== folder) {
      return send(response, request, 301, { Location: folder + (query === undefined ? '' : `?${query}`) });
    }
    found = await locate(`${folder}index.html`);
  }
  if (found?.info.isFile()) return serveFile(request, response, found, read);
  if (urlPath.startsWith(`/${EMBED.replace(/zelfscan\.js$/, '')}`) && !(await embedIsBuilt())) {
    return refuse(response, request, 404, NOT_BUILT);
  }
  return refuse(response, request, 404, `Not found. The example pages start at ${FIRST_EXAMPLE}\n`);
}

const isFile = (path) => stat(join(ROOT, path)).then((info) => info.isFile(), () => false); // prettier-ignore
const embedIsBuilt = () => isFile(EMBED);
const siteIsBuilt = () => isFile(`${SITE}index.html`);

/** Names of the folders in examples/ that hold a page; the municipal page first. */
export async function examplePages() {
  const folders = await readdir(join(ROOT, 'examples'), { withFileTypes: true });
  const paths = folders.filter((entry) => entry.isDirectory()).map((entry) => `/examples/${entry.name}/`);
  const pages = [];
  for (const path of paths) if (await locate(`${path}index.html`)) pages.push(path);
  return pages.sort((a, b) => Number(b === FIRST_EXAMPLE) - Number(a === FIRST_EXAMPLE) || a.localeCompare(b));
}

/**
 * Starts the server. Port 0 takes any free port. Rejects when the port is taken (code EADDRINUSE).
 * @param {{ port?: number, host?: string }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} url without trailing slash
 */
export async function startServer({ port = 0, host = '127.0.0.1' } = {}) {
  const read = fileCache();
  const server = createServer((request, response) => {
    answer(request, response, read).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, request, 500, 'The server failed; its own output says why.\n');
    });
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const actual = server.address().port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${actual}`,
    port: actual,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

async function startOnFreePort(first, host) {
  for (let port = first; port < first + 50 && port < 65536; port++) {
    try {
      return await startServer({ port, host });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port from ${first} on. Set PORT to another number.`);
}

async function main() {
  const first = Number(process.env.PORT || 4173);
  if (!Number.isInteger(first) || first < 0 || first > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, got "${process.env.PORT}".`);
  }
  const { url, port, close } = await startOnFreePort(first, process.env.HOST || '127.0.0.1');
  if (first !== 0 && port !== first) console.log(`Port ${first} is taken, using ${port}.`);
  console.log(`\nZelfscan runs at ${url}/\n`);
  if (await siteIsBuilt()) console.log(`Documentation:\n  ${url}${SITE}\n`);
  console.log('Example pages:');
  for (const page of await examplePages()) console.log(`  ${url}${page}`);
  if (!(await embedIsBuilt())) console.warn(`\n${NOT_BUILT}`);
  console.log('\nStop with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)));
}

const direct = process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url);
if (direct) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
