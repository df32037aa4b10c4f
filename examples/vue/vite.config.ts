import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the app works in any folder of a site.
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'kwaliteitskader-zelfscan' } } })],
  build: {
    target: 'es2022',
    rolldownOptions: { input: 'src/main.ts', output: { entryFileNames: 'app.js' } },
  },
});
