import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyTemplates } from '../../scripts/minify-templates-plugin.js';
import { sourcePlugins } from '../../scripts/plugins.js';
import { documentationSite, entriesOf } from './builder/plugin.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const outDir = 'dist/site';

/** The documentation site: pages of the Markdown files in docs/, beside the embed. Static, and it may lie in any folder. */
export default defineConfig({
  root,
  base: './',
  publicDir: 'docs/site/public',
  plugins: [...sourcePlugins(root), minifyTemplates(), documentationSite(root, outDir)],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: entriesOf(root),
      output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
});
