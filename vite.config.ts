import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { frameFiles } from './scripts/frame-plugin.js';
import { instruments } from './scripts/instruments-plugin.js';
import { smallJsPdf } from './scripts/jspdf-plugin.js';
import { minifyTemplates } from './scripts/minify-templates-plugin.js';
import { securityFiles } from './scripts/security-files.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = 'packages/zelfscan/dist/embed';

/** The fonts of the report lie beside the script as files, fetched when a report is asked for; so do the lists of texts. */
const filesBeside = (): Plugin => ({
  name: 'zelfscan-files-beside',
  apply: 'build',
  closeBundle() {
    cpSync(`${root}packages/report/fonts`, `${root}${outDir}/fonts`, { recursive: true });
    cpSync(`${root}packages/zelfscan/texts`, `${root}${outDir}/texts`, { recursive: true });
  },
});

export default defineConfig({
  root,
  plugins: [
    instruments(root),
    minifyTemplates(),
    smallJsPdf(root),
    filesBeside(),
    frameFiles(root),
    securityFiles(root),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    target: 'es2022',
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    lib: { entry: { zelfscan: 'packages/zelfscan/src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // What the first question needs is one file: it compresses better than many small ones.
        // The entry stays by itself: it reads the prefix from its own address.
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: /^(?!.*embed\.ts$)/ }] },
        // A library build leaves white space in; this embed is loaded as it is.
        minify: { compress: true, mangle: true, codegen: true },
        // Hints for who bundles it again, which nobody does.
        comments: { annotation: false },
      },
    },
  },
});
