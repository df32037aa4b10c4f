import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, strictPolicy } from './judge.js';
import { letsThrough, originOf } from './match.js';
import { changes, mended, mendedAll, withoutNonce } from './mend.js';
import { policiesOf, readHeaders, readPolicies, writePolicy, type Policy } from './parse.js';
import { serverLines, servers } from './servers.js';
import type { Mark, Situation } from './verdict.js';

const here: Situation = { host: null, framedBy: null };
const csp = (policy: string) => `Content-Security-Policy: ${policy}`;
const marks = (text: string, mark: Mark, situation = here) =>
  judge(readHeaders(text), situation)
    .filter((verdict) => verdict.mark === mark)
    .map(({ what }) => what);
const first = (value: string): Policy => readPolicies(value)[0] ?? new Map();

describe('what somebody pastes', () => {
  test.each([
    ['an answer', 'HTTP/2 200\r\ncontent-type: text/html\r\nX-Frame-Options: DENY\r\n', 2],
    ['curl -v', '< HTTP/1.1 200 OK\n< Content-Type: text/html\n< Referrer-Policy: no-referrer', 2],
    ['developer tools, name and value apart', 'content-type:\ntext/html\nreferrer-policy:\nno-referrer', 2],
    ['a folded line', "Content-Security-Policy: default-src 'self';\n  script-src 'self'", 1],
    ['Apache', 'Header always set X-Content-Type-Options "nosniff"\nHeader set Referrer-Policy no-referrer', 2],
    ['nginx', '  add_header X-Content-Type-Options "nosniff" always;\n  add_header Referrer-Policy no-referrer;', 2],
    ['IIS', '<add name="X-Content-Type-Options" value="nosniff" />', 1],
    ['a policy alone', "default-src 'none'; script-src 'self'", 1],
    ['a policy over lines', "default-src 'none';\nscript-src 'self';\n", 1],
    ['a meta tag', `<meta http-equiv="Content-Security-Policy" content="default-src 'self'" />`, 1],
    ['nothing of the kind', 'Beste collega,\n\nDe site doet het niet.', 0],
  ])('%s', (_, text, count) => {
    const headers = readHeaders(text);
    expect(headers).toHaveLength(count);
    for (const { name, value } of headers) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(value).not.toMatch(/^"|"$|always|;$/);
    }
  });

  test.each([
    ['a line of Apache with others around it', '<IfModule mod_headers.c>\n  Header set X "a b"\n  Options -Indexes\n</IfModule>', 'a b'],
    ['a line of nginx with others around it', 'server {\n  add_header X "a b" always;\n  location / {\n    try_files $uri =404;\n  }\n}', 'a b'],
    ['Apache, on more lines', 'Header always set X "a; \\\n  b; \\\r\nc"', 'a; b; c'],
    ['nginx, a value over more lines', 'add_header X "\n  a;\n\n  b;\n" always;', 'a; b;'],
    ['a condition behind the value', 'Header always set X "a b" "expr=%{HTTPS} == \'on\'"', 'a b'],
    ['a remark behind the value', "add_header X 'a b' always; # don't", 'a b'],
    ['quotes within quotes', 'Header set X "\\"a\\", \\"b\\""', '"a", "b"'],
    ['a value without quotes', 'Header set X a;b env=HTTPS', 'a;b'],
    ['a quote that is never closed', 'add_header X "a b\nadd_header Y c;', 'a b'],
    ['signs of HTML', '<meta http-equiv="X" content="&#39;a&#x27; &quot;b&quot; &amp;amp; &apos;c&APOS; &lt;&nope;">', `'a' "b" &amp; 'c' <&nope;`],
    ['signs of XML', '<add name="X" value="&quot;a&quot; &amp; b" />', '"a" & b'],
  ])('%s', (_, text, value) => expect(readHeaders(text)[0]).toMatchObject({ name: 'x', value })); // prettier-ignore

  test('policies: commas part them, the first of a directive counts', () => {
    const [one, two] = readPolicies("Script-Src 'self'; script-src *;; , default-src 'none'");
    expect([...(one ?? [])]).toEqual([['script-src', ["'self'"]]]);
    expect([...(two ?? [])]).toEqual([['default-src', ["'none'"]]]);
  });

  test('nothing makes it fail, and what it suggests can be read again', () => {
    const source = fc.oneof(
      fc.constantFrom(
        "'self'",
        "'none'",
        '*',
        'https:',
        "'nonce-x'",
        "'strict-dynamic'",
        "'unsafe-inline'",
        'a.example',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const part = fc
      .tuple(
        fc.constantFrom('default-src', 'script-src', 'img-src', 'sandbox', 'trusted-types', 'frame-ancestors', 'x'),
        fc.array(source),
      ) // prettier-ignore
      .map(([name, sources]) => [name, ...sources].join(' '));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => csp(parts.join('; '))),
      fc.array(fc.tuple(fc.constantFrom('x-frame-options', 'content-type', 'cache-control', 'a'), fc.string())).map((pairs) => pairs.map((pair) => pair.join(': ')).join('\n')), // prettier-ignore
    );
    const situation = fc.record({
      host: fc.option(fc.domain()),
      framedBy: fc.option(fc.domain().map((name) => `https://${name}`)),
    });
    fc.assert(
      fc.property(text, situation, (text, situation) => {
        for (const { mark, what, text: words } of judge(readHeaders(text), situation)) {
          expect(['good', 'blocks', 'could', 'unsure']).toContain(mark);
          expect(what && words).toBeTruthy();
        }
        for (const { name, value } of readHeaders(text)) {
          if (name !== 'content-security-policy') continue;
          for (const policy of readPolicies(value)) first(mended(policy, situation));
        }
      }),
    );
  });
});

describe('verdicts', () => {
  test('the policy of the project: nothing blocks, nothing could be stricter', () => {
    expect(marks(csp(strictPolicy(here)), 'blocks')).toEqual([]);
    expect(
      marks(csp(strictPolicy(here)), 'could').filter((what) => /-src|types|base-uri|ancestors/.test(what)),
    ).toEqual([]);
    // It is the one in the documentation, that the tests load pages with.
    expect(readFileSync('docs/security.md', 'utf8')).toContain(strictPolicy(here));
  });

  test.each([
    ["default-src 'none'", ['default-src', 'default-src', 'default-src']],
    ["script-src 'none'", ['script-src']],
    ["script-src 'nonce-abc'", ['script-src']],
    ["script-src 'self'; connect-src 'none'", ['connect-src']],
    ["script-src 'self'; img-src 'self'", ['img-src']],
    ["script-src 'self'; trusted-types 'none'", ['trusted-types']],
    ["script-src 'self'; trusted-types default dompurify", ['trusted-types']],
    ["script-src 'self'; sandbox allow-scripts", ['sandbox']],
    ["script-src-elem 'none'; script-src 'self'", ['script-src-elem']],
    ["script-src 'self'", []],
    ["default-src 'self' data: blob:", []],
    ["default-src 'self'; img-src * data: blob:", []],
    ["script-src 'self'; trusted-types *", []],
    ["script-src 'self'; sandbox allow-scripts allow-same-origin allow-downloads allow-modals allow-popups", []],
    ["script-src 'self' https: 'strict-dynamic'", ['script-src']],
    ["script-src 'self'; connect-src https://*; img-src https://* data: blob:", []],
  ])('%s blocks %j', (policy, blocked) => expect(marks(csp(policy), 'blocks')).toEqual(blocked));

  test('strict-dynamic: a nonce on the tag', () => {
    const [verdict] = judge(readHeaders(csp("script-src 'nonce-x' 'strict-dynamic' 'self'")), here).filter(
      ({ what }) => what === 'script-src',
    );
    expect(verdict).toMatchObject({ mark: 'blocks' });
    expect(verdict?.line).toContain('nonce=');
  });

  test('strict-dynamic: beside a nonce, the sources for old browsers let nothing more through', () => {
    const policy = csp("script-src 'nonce-x' 'strict-dynamic' https: 'unsafe-inline'; base-uri 'none'");
    expect(marks(policy, 'could')).not.toContain('script-src https:');
  });

  test('names of sites: one of them may be that of the page', () => {
    const policy = csp("script-src https://www.a.example; connect-src 'self' ; img-src *.a.example data: blob:");
    expect(marks(policy, 'unsure')).toEqual(['script-src', 'img-src']);
    expect(marks(policy, 'blocks')).toEqual([]);
    expect(marks(csp('script-src 9: <a> ; img-src data: blob:'), 'unsure')).toEqual([]);
    expect(marks(csp("script-src 'self'; img-src *.a.example"), 'blocks')).toEqual(['img-src']);
    expect(marks(policy, 'unsure', { host: 'b.example', framedBy: null })).not.toContain('script-src');
  });

  test.each([
    ["script-src 'self' 'unsafe-inline'", "script-src 'unsafe-inline'", "script-src 'self'"],
    ["script-src 'self' 'unsafe-eval'", "script-src 'unsafe-eval'", "script-src 'self'"],
    ['script-src *', 'script-src *', "script-src 'self'"],
    ['default-src https: data: blob:', 'default-src https:', "script-src blob: 'self'"],
  ])('%s could be stricter', (policy, what, line) => {
    expect(judge(readHeaders(csp(policy)), here)).toContainEqual(
      expect.objectContaining({ mark: 'could', what, line }),
    );
  });

  test('a policy alone, and one in a meta tag', () => {
    expect(marks(csp("script-src 'self'"), 'could')).not.toContain('Referrer-Policy');
    expect(marks("Content-Type: text/html\nContent-Security-Policy: script-src 'self'", 'could')).toContain(
      'Referrer-Policy',
    );
    const meta = `<meta http-equiv="Content-Security-Policy" content="${strictPolicy(here)}">`;
    expect(marks(meta, 'could')).toEqual(['meta']);
  });

  test('a frame of another site', () => {
    const framed = { host: null, framedBy: 'https://portaal.example' };
    expect(marks('X-Frame-Options: SAMEORIGIN', 'blocks', framed)).toEqual(['X-Frame-Options']);
    expect(marks(csp("script-src 'self'; frame-ancestors 'self'"), 'blocks', framed)).toEqual(['frame-ancestors']);
    expect(marks(csp("script-src 'self'; frame-ancestors https://*.example"), 'blocks', framed)).toEqual([]);
    expect(marks('X-Frame-Options: DENY', 'good')).toContain('X-Frame-Options');
  });

  test('a folder on another host', () => {
    const there = { host: 'bestanden.example', framedBy: null };
    expect(marks(csp("script-src 'self'; connect-src 'self'"), 'blocks', there)).toEqual(['script-src', 'connect-src']);
    const open = csp('script-src https://bestanden.example; connect-src *.example');
    expect(marks(open, 'blocks', there)).toEqual([]);
    expect(marks('Content-Type: text/javascript', 'blocks', there)).toEqual(['Access-Control-Allow-Origin']);
    expect(marks('Content-Type: text/javascript\nAccess-Control-Allow-Origin: *\nCross-Origin-Resource-Policy: same-origin', 'blocks', there)).toEqual(['Cross-Origin-Resource-Policy']); // prettier-ignore
  });

  test('files and the rest', () => {
    expect(marks('Content-Type: text/plain\nX-Content-Type-Options: nosniff', 'blocks')).toEqual(['Content-Type']);
    expect(marks('Content-Type: text/javascript\nCache-Control: max-age=31536000, immutable', 'could')).toContain('Cache-Control'); // prettier-ignore
    expect(marks('Clear-Site-Data: "storage"', 'blocks')).toEqual(['Clear-Site-Data']);
    expect(marks('Clear-Site-Data: "cookies"', 'blocks')).toEqual([]);
    expect(marks('Strict-Transport-Security: max-age=300', 'could')).toContain('Strict-Transport-Security');
    expect(marks('Referrer-Policy: unsafe-url', 'could')).toContain('Referrer-Policy');
    expect(marks('Cross-Origin-Opener-Policy: noopener-allow-popups', 'blocks')).toHaveLength(1);
    expect(marks("Content-Security-Policy-Report-Only: script-src 'none'", 'blocks')).toEqual([]);
  });
});

describe('what is put in its place', () => {
  test('a mended policy blocks nothing, and keeps what was in it', () => {
    const policies = [
      "default-src 'none'",
      "default-src 'self'",
      "script-src 'nonce-x'; connect-src 'none'; img-src 'none'; trusted-types 'none'; frame-ancestors 'none'",
      "script-src-elem https://a.example; script-src 'self'; style-src 'self' 'unsafe-inline'",
    ];
    for (const situation of [here, { host: 'b.example', framedBy: 'https://c.example' }]) {
      for (const policy of policies) {
        const next = mended(first(policy), situation);
        expect(marks(csp(next), 'blocks', situation), next).toEqual([]);
        for (const [name, sources] of first(policy)) {
          const kept = sources.filter((source) => source !== "'none'");
          expect(first(next).get(name), next).toEqual(expect.arrayContaining(kept));
        }
      }
    }
    expect(mended(first(strictPolicy(here)), here)).toBe(strictPolicy(here));
  });

  test('where nothing starts, what stops it goes', () => {
    for (const policy of ["default-src https: 'strict-dynamic'", "script-src 'strict-dynamic' 'self'"]) {
      expect(marks(csp(mended(first(policy), here)), 'blocks'), policy).not.toContain('script-src');
    }
  });

  test('every policy is mended, and one that stands there twice is one', () => {
    const two = `${csp("script-src 'none'")}\n${csp("connect-src 'none', script-src 'none'")}`;
    expect(mendedAll(policiesOf(readHeaders(two)), here)).toBe("script-src 'self', connect-src 'self'");
    expect(mendedAll([], here)).toBe(strictPolicy(here));
  });

  test('a nonce is another one each time, so it is not written down', () => {
    const [policy = new Map()] = policiesOf(readHeaders(csp("default-src 'self'; style-src 'Nonce-a/b='")));
    expect(changes(policy)).toBe(true);
    expect(changes(first("default-src 'self' 'sha256-x'"))).toBe(false);
    expect(withoutNonce(writePolicy(policy))).toBe("default-src 'self'; style-src 'nonce-…'");
    for (const server of servers) {
      expect(serverLines(server, null)).not.toContain('Content-Security-Policy');
      expect(serverLines(server, null)).toContain('no-referrer');
    }
  });

  test.each([
    [' https://Portaal.example/sites/team?x#y ', 'https://portaal.example'],
    ['portaal.example/sites', 'https://portaal.example'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['', null],
    ['een portaal', null],
    ['javascript://x', null],
    ['a;b.example', null],
  ])('the site of %j is %j', (text, origin) => expect(originOf(text)).toBe(origin));

  test.each(servers)('lines for %s are read as the same headers, and block nothing', (server) => {
    const lines = serverLines(server, strictPolicy(here));
    const headers = readHeaders(lines);
    expect(headers.find(({ name }) => name === 'content-security-policy')?.value).toBe(strictPolicy(here));
    expect(judge(headers, here).filter(({ mark }) => mark !== 'good')).toEqual([]);
  });

  test('hosts', () => {
    expect(letsThrough(['*.gemeente.nl'], 'zelfscan.gemeente.nl')).toBe(true);
    expect(letsThrough(['*.gemeente.nl'], 'gemeente.nl')).toBe(false);
    expect(letsThrough(['https://gemeente.nl:443/pad/'], 'gemeente.nl')).toBe(true);
    expect(letsThrough(['gemeente.nl'], 'gemeente.nl.elders.example')).toBe(false);
    for (const host of ['gemeente.nl', null]) {
      for (const source of ['https://*', 'http://*:443', '*:*', 'HTTPS:'])
        expect(letsThrough([source], host)).toBe(true);
      for (const source of ['ftp://*', 'data:', "'none'"]) expect(letsThrough([source], host)).toBe(false);
    }
    expect(writePolicy(first("a-src 'self' ; b"))).toBe("a-src 'self'; b");
  });
});
