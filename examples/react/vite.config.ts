import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the app works in any folder of a site.
  base: './',
  build: {
    target: 'es2022',
    rolldownOptions: { input: 'src/main.jsx', output: { entryFileNames: 'app.js' } },
  },
});
