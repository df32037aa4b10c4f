import { renderToString as fromReact } from 'react-dom/server';
import { renderToString as fromVue } from 'vue/server-renderer';
import { page } from './page-react.mjs';
import { app } from './page-vue.mjs';

/** The page as HTML, in plain Node. */
export const html = { react: () => Promise.resolve(fromReact(page())), vue: () => fromVue(app()) };
