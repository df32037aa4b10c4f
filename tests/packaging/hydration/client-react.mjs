import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { around } from './load.mjs';
import { page } from './page-react.mjs';

await around(
  () =>
    new Promise((done) => {
      const Page = () => {
        useEffect(done, []);
        return page();
      };
      hydrateRoot(document.getElementById('app'), createElement(Page), {
        onRecoverableError: (error) => console.error(`recovered: ${error}`),
      });
    }),
);
