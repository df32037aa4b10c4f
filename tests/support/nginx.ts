import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = ['/usr/sbin/nginx', 'nginx'].find((path) => spawnSync(path, ['-v']).status === 0);

/** Which of these programs are missing here, for `skipIf`. Prints them. */
export function missing(...names: ('nginx' | 'unzip' | 'rsync')[]): boolean {
  const absent = names.filter((name) =>
    name === 'nginx' ? !program : spawnSync(name, [name === 'unzip' ? '-v' : '--version']).status !== 0,
  );
  if (absent.length) console.info(`Skipped: ${absent.join(' and ')} not installed.`);
  return absent.length > 0;
}

/** A real nginx on a folder of its own. */
export interface Nginx {
  readonly url: string;
  /** What it serves. */
  readonly root: string;
  stop(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

/** @param lines - for its `server`, as somebody copies them from the documentation */
export async function startNginx(lines: string): Promise<Nginx> {
  const home = mkdtempSync(join(tmpdir(), 'zelfscan-nginx-'));
  const root = join(home, 'site');
  mkdirSync(root);
  const port = await freePort();
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(home, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${places.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  types { text/html html; text/css css; text/javascript js; application/json json; font/ttf ttf; }
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${lines}
  }
}
`,
  );
  const server = spawn(program ?? 'nginx', ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  server.stderr.on('data', (bytes) => (said += String(bytes)));
  const ended = new Promise<void>((done) => server.once('close', () => done()));
  const url = `http://127.0.0.1:${port}`;
  const answers = () => fetch(url).then(() => true, () => false); // prettier-ignore
  while (!(await answers())) if (server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
  return {
    url,
    root,
    async stop() {
      server.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
