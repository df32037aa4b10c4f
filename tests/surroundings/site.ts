import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../scripts/serve.mjs';
import { at } from '../support/browser.js';

/** A page of a site, and how it is served. */
export interface Served {
  readonly body: string;
  /** The strict policy of the examples where it is left out; null for none. */
  readonly policy?: string | null;
}

export interface Site {
  url(path: string): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };
const own = new URL('./', import.meta.url);
const modules = new URL('../../node_modules/', import.meta.url);
/** Style sheets and scripts of others, by the name under which a page asks for them. */
const others: Readonly<Record<string, string>> = {
  '/bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  '/lit-html.js': 'lit-html/lit-html.js',
};

/** What every page here loads: the embed, as a site has it. */
export const script = '/packages/zelfscan/dist/embed/zelfscan.js';
const scriptTag = `<script type="module" src="${script}"></script>`;

/**
 * A municipal site with these pages on an origin of its own. Style sheets and scripts are in `css` and `js` beside this
 * file; all else is what the example server has. Every answer may be read by a page without an origin.
 */
export async function openSite(pages: Readonly<Record<string, Served>>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    answer(path, pages[path], response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(path: string, page: Served | undefined, response: ServerResponse): Promise<void> {
  const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' };
  if (page) {
    const policy = page.policy === undefined ? CONTENT_SECURITY_POLICY : page.policy;
    response.writeHead(200, {
      ...open,
      'Content-Type': 'text/html; charset=utf-8',
      ...(policy === null ? {} : { 'Content-Security-Policy': policy }),
    });
    return void response.end(page.body);
  }
  const type = types[extname(path)];
  const file = others[path] ? new URL(others[path], modules) : new URL(`.${path}`, own);
  if (others[path] || (type && /^\/(css|js)\/[\w-]+\.\w+$/.test(path))) {
    response.writeHead(200, { ...open, 'Content-Type': `${type}; charset=utf-8` });
    return void response.end(await readFile(file));
  }
  const passed = await fetch(at(path), { headers: { 'Accept-Encoding': 'identity' } });
  response.writeHead(passed.status, {
    ...open,
    'Content-Type': passed.headers.get('content-type') ?? 'application/octet-stream',
  });
  response.end(Buffer.from(await passed.arrayBuffer()));
}

export interface PageParts {
  /** Style sheets, in order, after that of the page itself. */
  readonly css?: readonly string[];
  /** Classic scripts, before that of the scan. */
  readonly js?: readonly string[];
  /** Further lines of the head. */
  readonly head?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly doctype?: string;
  readonly body: string;
  readonly policy?: string | null;
}

/** A page of a site, with the script of the scan. */
export function page({ css = [], js = [], head = '', html = '', doctype, body, policy }: PageParts): Served {
  const served = `${doctype ?? '<!doctype html>'}
<html lang="nl" ${html}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Gemeente Voorbeeld</title>
    ${head}
    <link rel="stylesheet" href="/css/page.css" />
    ${css.map((href) => `<link rel="stylesheet" href="${href}" />`).join('\n    ')}
    ${js.map((src) => `<script src="${src}"></script>`).join('\n    ')}
    ${scriptTag}
  </head>
  <body>
    ${body}
  </body>
</html>`;
  return { body: served, ...(policy === undefined ? {} : { policy }) };
}

/** One of the two public elements, in a box that sets its width. */
export const boxed = (element: string): string =>
  `<main><h1>Werken aan veiligheid</h1><p>De tekst van de pagina zelf.</p><div id="box">${element}</div></main>`;

/** An element of ours as a site writes it down. What it keeps is under its own scope. */
export const scan = (scope = '', attributes = ''): string =>
  `<kwaliteitskader-zelfscan scope="${scope}" ${attributes}>De zelfscan wordt geladen.</kwaliteitskader-zelfscan>`;
export const card = (scope = '', attributes = ''): string =>
  `<mda-dilemmakaart scope="${scope}" ${attributes}>De dilemmakaart wordt geladen.</mda-dilemmakaart>`;
