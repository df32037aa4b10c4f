import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The version whose parts are named here. Another one has to be looked at first. */
const version = '4.2.1';
const source = 'node_modules/jspdf/dist/jspdf.es.js';

interface Part {
  readonly name: string;
  /** Text that stands in one statement at the top level of the file, and in no other. */
  readonly first: string;
  /** The same for the last statement of the part, where it has more than one. */
  readonly last?: string;
  /** What stands in its place; not longer than the part. */
  readonly instead?: string;
}

/** What the report does not use of jsPDF. A function that nothing calls after this is left out by the build itself. */
const unused: readonly Part[] = [
  { name: 'PNG library', first: "import { decode } from 'fast-png'" },
  {
    name: 'encryption',
    first: 'function PDFSecurity(permissions',
    instead: "function PDFSecurity() { throw new Error('no encryption in this build'); }",
  },
  {
    name: 'methods of encryption',
    first: 'PDFSecurity.prototype.lsbFirstWord =',
    last: 'PDFSecurity.prototype.encryptor =',
  },
  { name: 'saving to disk', first: 'var saveAs = globalObject.saveAs', instead: 'var saveAs;' },
  { name: 'check of MD5', first: 'var md5Check = ' },
  { name: 'forms', first: 'jsPDFAPI.__acroform__ = {}', last: 'var AcroForm = jsPDF.AcroForm' },
  { name: 'images', first: 'jsPDFAPI.__addimage__ = {}' },
  { name: 'annotations', first: 'jsPDFAPI.createAnnotation = ' },
  { name: 'Arabic', first: 'jsPDFAPI.__arabicParser__ = {}' },
  { name: 'printing when opened', first: 'jsPDFAPI.autoPrint = ' },
  { name: 'canvas', first: '@classdesc A Canvas Wrapper for jsPDF' },
  { name: 'cells', first: 'jsPDFAPI.setHeaderFunction = ' },
  { name: 'canvas context', first: 'var ContextLayer = function' },
  { name: 'loading of files', first: 'jsPDFAPI.loadFile = ' },
  { name: 'HTML', first: 'function loadHtml2Canvas()' },
  { name: 'JavaScript in the file', first: 'jsPDFAPI.addJS = ' },
  { name: 'outline', first: 'jsPDFAPI.events.push(["postPutResources", function () {' },
  { name: 'JPEG', first: 'jsPDFAPI.processJPEG = ' },
  { name: 'PNG', first: 'jsPDF.API.processPNG = ' },
  { name: 'GIF', first: 'jsPDFAPI.processGIF89A = ' },
  { name: 'BMP', first: 'BmpDecoder.prototype.parseHeader = ', last: 'jsPDFAPI.processBMP = ' },
  { name: 'WebP decoder', first: 'WebPDecoder.prototype.getData = ' },
  { name: 'WebP', first: 'jsPDFAPI.processWEBP = ' },
  { name: 'raw pixels', first: 'jsPDFAPI.processRGBA = ' },
  { name: 'language', first: 'jsPDFAPI.setLanguage = ' },
  { name: 'breaking of lines', first: 'API.splitTextToSize = function' },
  { name: 'widths of the standard fonts', first: 'API.__fontmetrics__ = API.__fontmetrics__' },
  { name: 'SVG', first: 'function loadCanvg()' },
  { name: 'number of pages', first: 'jsPDFAPI.putTotalPages = ' },
  { name: 'preferences of the viewer', first: 'jsPDFAPI.viewerPreferences = ' },
  { name: 'metadata', first: 'jsPDF.API.addMetadata = ' },
  { name: 'scripts from right to left', first: 'var bidiEngine = new' },
  { name: 'what is exported', first: 'export { AcroForm,', instead: 'export { jsPDF };' },
];

interface Statement {
  readonly start: number;
  readonly end: number;
}

/** The code without those parts. What is left keeps its place, so that source maps hold. */
function without(parts: readonly Part[], code: string, statements: readonly Statement[]): string {
  const texts = statements.map(({ start, end }) => code.slice(start, end));
  const find = (name: string, text: string): number => {
    const found = texts.flatMap((statement, i) => (statement.includes(text) ? [i] : []));
    if (found.length !== 1)
      throw new Error(`jsPDF: “${name}” was looked for once, found ${found.length} times: ${text}`);
    return found[0] ?? 0;
  };
  return parts.reduce((rest, { name, first, last, instead = '' }) => {
    const from = statements[find(name, first)]?.start ?? 0;
    const to = statements[find(name, last ?? first)]?.end ?? 0;
    const lines = rest.slice(from, to).split('\n').length - 1;
    const blank = to - from - instead.length - lines;
    if (blank < 0) throw new Error(`jsPDF: “${name}” runs from ${from} to ${to}`);
    return rest.slice(0, from) + instead + ' '.repeat(blank) + '\n'.repeat(lines) + rest.slice(to);
  }, code);
}

/**
 * Takes the parts out of jsPDF that no report uses: two thirds of it after compression. The build fails when a part is
 * not where it was. An end-to-end test holds that the built report part makes the same bytes as jsPDF in full.
 */
export function smallJsPdf(root: string): Plugin {
  const path = join(root, source);
  return {
    name: 'zelfscan-small-jspdf',
    apply: 'build',
    enforce: 'pre',
    // The readable build of the same code: there the parts can be told apart.
    config: () => ({ resolve: { alias: [{ find: /^jspdf$/, replacement: path }] } }),
    transform(code, id) {
      if (!id.endsWith(source)) return null;
      const found = JSON.parse(readFileSync(join(root, 'node_modules/jspdf/package.json'), 'utf8')) as {
        version: string;
      };
      if (found.version !== version)
        this.error(`jsPDF is ${found.version}; look at the parts that ${version} is made of`);
      return { code: without(unused, code, this.parse(code).body), map: null };
    },
  };
}
