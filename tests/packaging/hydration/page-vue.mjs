import { createSSRApp, h } from 'vue';

/** What the server and the browser both render. */
export const app = () =>
  createSSRApp({
    render: () =>
      h('main', [
        h('h1', 'Zelfscan'),
        h(
          'kwaliteitskader-zelfscan',
          { organisation: 'Gemeente Voorbeeld', storage: 'none', 'lock-after': 30 },
          'De zelfscan wordt geladen.',
        ),
        h('mda-dilemmakaart', { organisation: 'Gemeente Voorbeeld' }, 'De kaart wordt geladen.'),
      ]),
  });
