import type { Plugin } from 'vite';

/** Hooks for polyfills of old browsers, for what a server rendered, and for developers with two versions of Lit. */
const hooks =
  /\b\w+\.(?:\w+PolyfillSupport|litElementHydrateSupport)(?=[,;?])|\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;

/** Leaves out of Lit what an embed never has: nobody else can reach this copy, and the browsers need no help. */
export function smallLit(): Plugin {
  return {
    name: 'zelfscan-small-lit',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/.test(id)) return null;
      return { code: code.replace(hooks, '(void 0)'), map: null };
    },
  };
}
