import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, parseAst, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';

const folder = join(process.cwd(), 'packages/zelfscan/dist/npm');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
};
/** What a module imports, or a file of types. */
const importsOf = (file: string): string[] =>
  file.endsWith('.js')
    ? parseAst(read(file)).body.flatMap((one) => ('source' in one && one.source ? [String(one.source.value)] : []))
    : [...read(file).matchAll(/^(?:import|export) [^;]*? from ['"]([^'"]+)['"];$/gm)].map(([, from = '']) => from);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe('the folder that is published', () => {
  test('has everything that package.json names, and what a licence asks for', () => {
    const named = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'LICENSES.md', 'README.md', 'parts/fonts/OFL.txt']));
    expect(read('LICENSES.md')).toContain('jspdf');
  });

  test('refers to no package that cannot be installed', () => {
    const inside = /['"]@zelfscan\/(?!zelfscan['"/])/;
    const code = files.filter((file) => /\.(js|d\.ts)$/.test(file));
    expect(code.length).toBeGreaterThan(60);
    expect(code.filter((file) => inside.test(read(file)))).toEqual([]);
    const outside = code.flatMap((file) => importsOf(file)).filter((from) => !from.startsWith('.'));
    const frameworks = ['react', 'preact', 'solid-js', 'svelte', 'vue'];
    const known = [...Object.keys(manifest.dependencies), ...frameworks];
    expect(outside.length).toBeGreaterThan(20);
    expect(outside.filter((from) => !known.includes(from.split('/')[0] ?? ''))).toEqual([]);
  });

  test('has nothing that publint objects to', async () => {
    const { messages, pkg = {} } = await publint({ pkgDir: folder, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('has types that are found wherever ES modules are', () => {
    const cli = join(process.cwd(), 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const report = execFileSync(
      process.execPath,
      [cli, '--pack', folder, '--profile', 'esm-only', '--format', 'json'],
      {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      },
    );
    const { problems = {} } = JSON.parse(report) as { problems?: Record<string, unknown> };
    expect(Object.keys(problems).filter((kind) => kind !== 'CJSResolvesToESM')).toEqual([]);
  });

  test('has addresses of the fonts that a bundler of an app understands', () => {
    const code = files.filter((file) => file.endsWith('.js')).map(read);
    const addresses = code.flatMap(
      (text) => text.match(/new URL\(\s*"\.\/fonts\/[^"]+",\s*import\.meta\.url,?\s*\)/g) ?? [],
    );
    expect(addresses).toHaveLength(2);
  });
});

/** What an app gets that has this as its only code. */
async function bundled(code: string): Promise<{ first: number; text: string }> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^@zelfscan\/zelfscan\/(.*)$/, replacement: `${folder}/$1.js` },
        { find: '@zelfscan/zelfscan', replacement: `${folder}/index.js` },
      ],
    },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app.js' ? '\0app.js' : null),
        load: (id) => (id === '\0app.js' ? code : null),
      },
    ],
    build: { write: false, target: 'es2022', rolldownOptions: { input: 'app.js' } },
  })) as Rolldown.RolldownOutput;
  const entry = built.output.find((file) => file.type === 'chunk' && file.isEntry) as Rolldown.OutputChunk;
  const direct = [entry.fileName, ...entry.imports];
  const chunks = built.output.filter((file) => file.type === 'chunk' && direct.includes(file.fileName));
  const text = chunks.map((file) => (file as Rolldown.OutputChunk).code).join('\n');
  return { first: text.length, text };
}

describe('what an app takes along', () => {
  test('of types and the error class only: no element', async () => {
    const { first, text } = await bundled(
      `import { ZelfscanProblemError } from '@zelfscan/zelfscan'; console.log(ZelfscanProblemError.name);`,
    );
    expect(text).not.toContain('zs-start-screen');
    expect(first).toBeLessThan(40_000);
  });

  test('of nothing: nothing', async () => {
    const { first } = await bundled(`import '@zelfscan/zelfscan'; console.log(1);`);
    expect(first).toBeLessThan(200);
  });

  test('of one element: that one, with its parts', async () => {
    const card = await bundled(`import '@zelfscan/zelfscan/mda-dilemmakaart';`);
    expect(card.text).toMatch(/["'`]mda-dilemmakaart["'`]/);
    expect(card.text).not.toMatch(/["'`]kwaliteitskader-zelfscan["'`],/);
    expect(card.text).not.toContain('zs-start-screen');
    const scan = await bundled(`import '@zelfscan/zelfscan/kwaliteitskader-zelfscan';`);
    expect(scan.text).toContain('zs-start-screen');
    expect(scan.text).not.toMatch(/["'`]mda-dilemmakaart["'`],/);
  });

  test('of register(): all three', async () => {
    const { text } = await bundled(`import { register } from '@zelfscan/zelfscan'; register({ prefix: 'v2' });`);
    for (const tag of ['mda-dilemmakaart', 'kwaliteitskader-zelfscan', 'zs-start-screen']) expect(text).toContain(tag);
  });
});

describe('types in the templates of frameworks', () => {
  test('what is right compiles, and every wrong line is an error', () => {
    const checker = join(process.cwd(), 'node_modules/vue-tsc/bin/vue-tsc.js');
    const check = () =>
      execFileSync(process.execPath, [checker, '-p', 'tests/packaging/frameworks/tsconfig.json'], { encoding: 'utf8' });
    expect(check()).toBe('');
  }, 300_000);
});
