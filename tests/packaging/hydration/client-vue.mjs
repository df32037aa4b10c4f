import { around } from './load.mjs';
import { app } from './page-vue.mjs';

await around(() => app().mount('#app'));
