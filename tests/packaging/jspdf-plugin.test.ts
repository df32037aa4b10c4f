import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { smallJsPdf } from '../../scripts/jspdf-plugin.js';

const root = process.cwd();
const id = join(root, 'node_modules/jspdf/dist/jspdf.es.js');
const code = readFileSync(id, 'utf8');

type Transform = (this: object, code: string, id: string) => { code: string } | null;

function transformed(source: string, file = id): { code: string } | null {
  const context = {
    parse: (text: string) => parseAst(text),
    error: (text: string) => {
      throw new Error(text);
    },
  };
  return (smallJsPdf(root).transform as Transform).call(context, source, file);
}

describe('jsPDF in the embed', () => {
  test('is whole code without the parts that no report uses, every line in its place', () => {
    const small = transformed(code)?.code ?? '';
    expect(() => parseAst(small)).not.toThrow();
    expect(small.split('\n')).toHaveLength(code.split('\n').length);
    for (const gone of ['AcroFormField', 'loadHtml2Canvas', 'ContextLayer', 'html2canvas', 'canvg', 'fast-png']) {
      expect(small.includes(gone), gone).toBe(false);
    }
    for (const kept of ['function jsPDF(', 'API.TTFFont = ', 'addFileToVFS = ', 'processDataByFilters = ']) {
      expect(small.includes(kept), kept).toBe(true);
    }
  });

  test('does not build when a part is not where it was', () => {
    const renamed = code
      .replace('jsPDFAPI.addSvgAsImage', 'jsPDFAPI.addDrawing')
      .replace('function loadCanvg()', 'function load()');
    expect(() => transformed(renamed)).toThrow('“SVG” was looked for once, found 0 times');
    expect(() => transformed(`${code}\nfunction loadCanvg() {}`)).toThrow('“SVG” was looked for once, found 2 times');
  });

  test('is the only file that is touched', () => {
    expect(transformed(code, join(root, 'packages/report/src/index.ts'))).toBeNull();
  });
});
