import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** The minifier of CSS leaves what stands within the brackets of a custom property as it is. */
const tightened = (code: string, id: string): string =>
  /styles/.test(id)
    ? code
        .replace(/(var\(|light-dark\()\s+/g, '$1')
        .replace(/(,)\s+(?=--|var\(|light-dark\(|#[\da-f]{3}|inherit\b)|\s+(?=\)+[;,)])/g, '$1')
        .replace(/(?<=[\s(,:-])0(?=\.\d+(?:em|px|s\b|%|\)|\s|;))/g, '')
    : code;

/**
 * Takes the white space of our source out of Lit templates and style sheets. White space between words and inline
 * elements stays one space, so the page reads the same.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'zelfscan-minify-templates',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!/packages\/(elements|zelfscan)\/src\/.*\.ts$/.test(id)) return null;
      const result = await minifyHTMLLiterals(tightened(code, id), {
        fileName: id,
        // White space only: `value=""` on a radio means something, and so does the slash that ends an SVG shape.
        minifyOptions: {
          keepClosingSlash: true,
          conservativeCollapse: true,
          collapseBooleanAttributes: false,
          removeAttributeQuotes: false,
          removeEmptyAttributes: false,
          removeRedundantAttributes: false,
        },
      });
      return result ? { code: result.code, map: result.map?.toString() ?? null } : null;
    },
  };
}
