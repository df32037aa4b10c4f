import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { reportFonts } from './scripts/fonts-plugin.js';
import { frameFiles } from './scripts/frame-plugin.js';
import { smallJsPdf } from './scripts/jspdf-plugin.js';
import { smallLit } from './scripts/lit-plugin.js';
import { minifyTemplates } from './scripts/minify-templates-plugin.js';
import { sourcePlugins } from './scripts/plugins.js';
import { securityFiles } from './scripts/security-files.js';
import { textsBeside } from './scripts/texts-plugin.js';
import { versionFiles } from './scripts/version-plugin.js';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  plugins: [
    ...sourcePlugins(root),
    minifyTemplates(),
    smallJsPdf(root),
    smallLit(),
    reportFonts(root),
    textsBeside(root),
    frameFiles(root),
    versionFiles(root),
    securityFiles(root),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'packages/zelfscan/dist/embed',
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
