import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { sourcePlugins } from '../plugins.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const gallery = '/scripts/dev/gallery.html';
const pages = { 'The scan': '/examples/kaal/', 'The card': '/examples/mda-sessie/', 'Every element': gallery };

/** The example pages with the sources where they have the built embed, and files where the sources look for them. */
const onSources = (): Plugin => ({
  name: 'zelfscan-on-sources',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replaceAll('packages/zelfscan/dist/embed/zelfscan.js', 'packages/zelfscan/src/embed.ts'),
  },
  configureServer({ config, httpServer, middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url === '/') return void response.writeHead(302, { Location: gallery }).end();
      request.url = request.url?.replace(/^\/packages\/zelfscan\/src\/[\w/-]*fonts\//, '/packages/report/fonts/');
      next();
    });
    httpServer?.once('listening', () => {
      const address = httpServer.address();
      const port = typeof address === 'object' ? address?.port : config.server.port;
      for (const [name, path] of Object.entries(pages)) {
        config.logger.info(`  ${name.padEnd(14)} http://${config.server.host || 'localhost'}:${port}${path}`);
      }
    });
  },
});

/** `npm run dev`: a page loads again when a source is saved. */
export default defineConfig({
  root,
  appType: 'mpa',
  cacheDir: 'node_modules/.cache/vite-dev',
  plugins: [...sourcePlugins(root), onSources()],
  server: { host: '127.0.0.1' },
  // What is found later is bundled later, and loads the page again.
  optimizeDeps: { entries: ['packages/zelfscan/src/embed.ts', 'scripts/dev/gallery.ts'] },
});
