import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const source = 'packages/zelfscan/src/frame';

/** Scripts of the frame: the one in it is a module beside the embed, the one around it works from another host too. */
const scripts = [
  { name: 'frame', entry: 'inside.ts', format: 'es' },
  { name: 'zelfscan-frame', entry: 'around.ts', format: 'iife' },
] as const;

/**
 * Lays the frame page and its two scripts beside the embed. Each is built apart, whole in one file: as entries of the
 * embed they would share parts with it, and everybody would load those. Comes before the plugin that lists the files.
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
        for (const { name, entry, format } of scripts) {
          await build({
            configFile: false,
            root,
            logLevel: 'warn',
            build: {
              outDir: folder,
              emptyOutDir: false,
              target: 'es2022',
              sourcemap: true,
              lib: {
                entry: join(root, source, entry),
                formats: [format],
                name: 'zelfscanFrame',
                fileName: () => `${name}.js`,
              },
              rolldownOptions: { output: { minify: true } },
            },
          });
        }
        for (const file of ['frame.html', 'frame.css']) copyFileSync(join(root, source, file), join(folder, file));
      },
    },
  };
}
