import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { instruments } from '../../scripts/instruments-plugin.js';

const support = fileURLToPath(new URL('../support/', import.meta.url));
/** A folder that is gone after the test, or after all tests of the block it was made for. */
const scratch = () => mkdtempSync(join(tmpdir(), 'zelfscan-instruments-'));
const gone = (folder: string) => rmSync(folder, { recursive: true });

/** Bundles a module with this source, with the instruments of a folder. */
async function bundle(source: string, folder = join(support, 'instruments')): Promise<Rolldown.OutputChunk[]> {
  const root = scratch();
  try {
    const entry = join(root, 'entry.js');
    writeFileSync(entry, source);
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [instruments(folder, '.')],
      build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
    });
    const [{ output } = { output: [] }] = built as Rolldown.RolldownOutput[];
    return output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  } finally {
    gone(root);
  }
}

/** Everything that is fetched before anybody asks for more. */
function loadedAtOnce(chunks: readonly Rolldown.OutputChunk[]): string {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of reached) {
    for (const name of imports) {
      const chunk = byName.get(name);
      if (chunk) reached.add(chunk);
    }
  }
  return [...reached].map(({ code }) => code.replaceAll('\\"', '"')).join('\n');
}

describe('an instrument with two versions', () => {
  const source = `
    import instrument from 'instrument:teamoverleg@newest/nl';
    import details from 'instrument-details:teamoverleg@newest/nl';
    export { instrument, details };
    export const versions = async () => (await import('instrument-versions:teamoverleg')).default;`;
  let chunks: Rolldown.OutputChunk[];
  beforeAll(async () => {
    chunks = await bundle(source);
  });

  test('gives the newest one at once, and not a word of the other', () => {
    const code = loadedAtOnce(chunks);
    expect(code).toContain('We schrijven afspraken op, met wie wat doet en wanneer.');
    expect(code).toContain('"version":"1.1.0"');
    expect(code).not.toContain('per fax');
    expect(code).not.toContain('1.0.0/');
  });

  test('has the newest one in it once, also when it is asked for by its number', () => {
    const statement = 'We schrijven afspraken op, met wie wat doet en wanneer.';
    expect(chunks.filter(({ code }) => code.includes(statement))).toHaveLength(1);
  });

  describe('lists them', () => {
    interface Part {
      readonly default: { readonly version?: string; readonly language?: string; readonly items?: object };
    }
    let versions: readonly { version: string; languages: Record<string, () => Promise<[Part, Part]>> }[];
    beforeAll(async () => {
      const folder = scratch();
      for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code);
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      const entryFile = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
      versions = await (await import(join(folder, entryFile))).versions();
      return () => gone(folder);
    });

    test('newest first', () => {
      expect(versions.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
    });

    test.each([
      ['1.1.0', 'nl'],
      ['1.0.0', 'nl'],
      ['1.0.0', 'en'],
    ])('to be loaded when asked for: %s in %s', async (version, language) => {
      const [instrument, details] =
        (await versions.find((one) => one.version === version)?.languages[language]?.()) ?? [];
      expect(instrument?.default).toMatchObject({ version, language });
      expect(Object.keys(details?.default.items ?? {})).toHaveLength(6);
    });
  });
});

describe('by number', () => {
  /** A copy of the instruments that may be spoiled. */
  function copy(): string {
    const folder = scratch();
    cpSync(join(support, 'instruments'), folder, { recursive: true });
    onTestFinished(() => gone(folder));
    return folder;
  }
  const change = (path: string, to: (content: string) => string) => writeFileSync(path, to(readFileSync(path, 'utf8')));

  test('1.10.0 is newer than 1.9.0', async () => {
    const folder = copy();
    for (const version of ['1.9.0', '1.10.0']) {
      cpSync(join(folder, 'teamoverleg/1.1.0'), join(folder, 'teamoverleg', version), { recursive: true });
      for (const file of ['instrument', 'nl', 'en']) {
        change(join(folder, 'teamoverleg', version, `${file}.json`), (content) =>
          content.replaceAll('"1.1.0"', `"${version}"`),
        );
      }
    }
    const chunks = await bundle("export { default } from 'instrument:teamoverleg@newest/nl'", folder);
    expect(loadedAtOnce(chunks)).toContain('"version":"1.10.0"');
  });

  test('a mistake in the content does not build', async () => {
    const folder = copy();
    change(join(folder, 'teamoverleg/1.1.0/nl.json'), (content) => content.replace('"nl"', '""'));
    const building = bundle("export { default } from 'instrument:teamoverleg@newest/nl'", folder);
    await expect(building).rejects.toThrow('teamoverleg@1.1.0/nl is not right');
  });

  test.each(['nl', 'en'])('neither does a folder that was only copied, in %s', async (language) => {
    const folder = copy();
    cpSync(join(folder, 'teamoverleg/1.1.0'), join(folder, 'teamoverleg/1.2.0'), { recursive: true });
    const building = bundle(`export { default } from 'instrument:teamoverleg@newest/${language}'`, folder);
    await expect(building).rejects.toThrow('The folder teamoverleg/1.2.0 has teamoverleg@1.1.0 in it.');
  });

  test.each([
    ['an item that the earlier version does not have', '"2.2": "2.4"', '"7.7": "2.4"', '7.7'],
    ['a version that is not there', '"1.0.0": {', '"0.9.0": {', '2.2'],
  ])('neither does carrying over from %s', async (_, from, to, named) => {
    const folder = copy();
    change(join(folder, 'teamoverleg/1.1.0/instrument.json'), (content) => {
      expect(content).toContain(from);
      return content.replace(from, to);
    });
    const building = bundle("export { default } from 'instrument:teamoverleg@newest/nl'", folder);
    await expect(building).rejects.toThrow(named);
  });
});
