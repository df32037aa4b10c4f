import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { namedByContent } from './named-by-content.js';
import { sourcePlugins } from './plugins.js';

const source = 'packages/zelfscan/src/frame';

/**
 * Scripts of the frame: the one in it is a module beside the embed, the one around it works from another host too. Only
 * the latter is known by its name.
 */
const scripts = [
  { fileName: 'frame-[hash].js', entry: 'inside.ts', format: 'es' },
  { fileName: 'zelfscan-frame.js', entry: 'around.ts', format: 'iife' },
] as const;

/**
 * Lays the frame page and its two scripts beside the embed. Each is built apart, whole in one file: as entries of the
 * embed they would share parts with it, and everybody would load those. What the page loads by a name that stays is
 * `zelfscan.js`. Comes before the plugins that list the files.
 */
export function frameFiles(root: string): Plugin {
  let folder = '';
  return {
    name: 'zelfscan-frame-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const names: Record<string, string> = {};
        for (const { fileName, entry, format } of scripts) {
          const built = await build({
            configFile: false,
            root,
            logLevel: 'warn',
            plugins: sourcePlugins(root),
            build: {
              outDir: folder,
              emptyOutDir: false,
              target: 'es2022',
              sourcemap: true,
              lib: { entry: join(root, source, entry), formats: [format], name: 'zelfscanFrame' },
              rolldownOptions: { output: { minify: true, entryFileNames: fileName } },
            },
          });
          const chunk = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
          if (chunk) names[fileName.replace('-[hash]', '')] = chunk.fileName;
        }
        const style = join(root, source, 'frame.css');
        names['frame.css'] = namedByContent(style);
        copyFileSync(style, join(folder, names['frame.css']));
        const page = readFileSync(join(root, source, 'frame.html'), 'utf8');
        const named = page.replace(/(?<=(?:href|src)=")frame\.\w+(?=")/g, (name) => names[name] ?? name);
        writeFileSync(join(folder, 'frame.html'), named);
      },
    },
  };
}
