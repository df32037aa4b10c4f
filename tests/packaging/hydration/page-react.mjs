import { createElement } from 'react';

/** What the server and the browser both render. */
export const page = () =>
  createElement(
    'main',
    null,
    createElement('h1', null, 'Zelfscan'),
    createElement(
      'kwaliteitskader-zelfscan',
      { organisation: 'Gemeente Voorbeeld', storage: 'none', 'lock-after': 30 },
      'De zelfscan wordt geladen.',
    ),
    createElement('mda-dilemmakaart', { organisation: 'Gemeente Voorbeeld' }, 'De kaart wordt geladen.'),
  );
