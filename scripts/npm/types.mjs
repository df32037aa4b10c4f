// One file of types for the npm package, out of what `tsc -b` wrote: without @internal members, and without a reference
// to the packages inside.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { elements } from './manifest.mjs';

/** Where the types of each thing that a package exports were written. */
function writtenTypes(root) {
  const packages = readdirSync(join(root, 'packages'));
  return Object.fromEntries(
    packages.flatMap((name) => {
      const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
      return Object.entries(exports)
        .filter(([, source]) => source.endsWith('.ts'))
        .map(([path, source]) => [
          `@zelfscan/${name}${path.slice(1)}`,
          [join(root, 'packages', name, source.replace('./src/', 'dist/types/').replace(/\.ts$/, ''))],
        ]);
    }),
  );
}

/** What our own files declare of every page: tags and events. */
function globals(root) {
  const folder = join(root, 'packages/zelfscan/dist/types');
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/^declare global \{[\s\S]*?^\}/gm) ?? [])
    .join('\n');
}

/** The types of `packages/zelfscan/src/index.ts` as text. Rejects when there is something in them that is not told. */
export function bundledTypes(root) {
  const entry = join(root, 'packages/zelfscan/dist/types/index.d.ts');
  const folder = mkdtempSync(join(root, 'packages/zelfscan/dist/npm-types-'));
  try {
    const project = join(folder, 'tsconfig.json');
    const compilerOptions = {
      composite: false,
      incremental: false,
      emitDeclarationOnly: false,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      rootDir: root,
      paths: writtenTypes(root),
    };
    writeFileSync(
      project,
      JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, files: [entry] }),
    );
    const inlinedLibraries = readdirSync(join(root, 'packages')).map((name) => `@zelfscan/${name}`);
    const [text = ''] = generateDtsBundle(
      [
        {
          filePath: entry,
          libraries: { inlinedLibraries, importedLibraries: ['lit'] },
          output: { noBanner: true, exportReferencedTypes: false },
        },
      ],
      { preferredConfigPath: project },
    );
    const whole = `${text}\n${globals(root)}`;
    if (/['"]@zelfscan\//.test(whole)) throw new Error('The types refer to a package that nobody gets.');
    return whole;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The types of the entries of one element; what they hand on is declared once. */
export const entryTypes = () =>
  Object.fromEntries(
    Object.entries(elements).map(([tag, name]) => [`${tag}.d.ts`, `export { ${name} } from './index.js';\n`]),
  );
