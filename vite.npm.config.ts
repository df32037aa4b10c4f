import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { smallJsPdf } from './scripts/jspdf-plugin.js';
import { minifyTemplates } from './scripts/minify-templates-plugin.js';
import { npmPackage } from './scripts/npm/package-plugin.js';
import { sourcePlugins } from './scripts/plugins.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Libraries that the app installs along: what we use of them is what they publish. jsPDF is not: a part of it is used. */
const external = /^(lit|idb|zod|fflate|read-excel-file|write-excel-file)(\/|$)/;

/** `npm run build:npm`: the folder that is published. */
export default defineConfig({
  root,
  plugins: [...sourcePlugins(root), minifyTemplates(), smallJsPdf(root), npmPackage(root)],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'packages/zelfscan/dist/npm',
    target: 'es2022',
    minify: false,
    license: { fileName: 'LICENSES.md' },
    lib: {
      entry: {
        index: 'packages/zelfscan/src/index.ts',
        'kwaliteitskader-zelfscan': 'packages/zelfscan/src/npm/kwaliteitskader-zelfscan.ts',
        'mda-dilemmakaart': 'packages/zelfscan/src/npm/mda-dilemmakaart.ts',
        'zelfscan-questionnaire': 'packages/zelfscan/src/npm/zelfscan-questionnaire.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external,
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
    },
  },
});
