import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { scanContent } from './scan-content.js';
import { bytes, fileSpec, object, pdf, stream } from './testing/pdf.js';

const scan = '{"kind":"zelfscan-scan","note":"é – “x”"}';
const find = async (content: BlobPart) => (await scanContent(new Blob([content]))).text;
const codeOf = (file: unknown) =>
  scanContent(file as Blob).then(
    () => 'found',
    (error: unknown) => (error instanceof ZelfscanProblemError ? error.code : String(error)),
  );

describe('the scan in a file', () => {
  test('is found in every kind that we make, whatever the file is called', async () => {
    expect(await find(scan)).toBe(scan);
    expect(await find(`\ufeff${scan}`)).toContain(scan);
    expect(await find(`<!doctype html><script type="application/json" id="zelfscan">${scan}</script>`)).toBe(scan);
    expect(await find(pdf(object(1, fileSpec(2)), stream(2, scan)))).toBe(scan);
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'file-damaged'],
    ['a text in place of a file', scan, 'file-damaged'],
    ['a file that cannot be read', { size: 1, arrayBuffer: () => Promise.reject(new Error('weg')) }, 'file-damaged'],
    ['a file that says it is huge', { size: 1e12, arrayBuffer: () => new ArrayBuffer(1e12) }, 'file-too-large'],
    ['a PDF without one', new Blob([pdf()]), 'file-without-scan'],
    ['a page without one', new Blob(['<p>']), 'file-without-scan'],
    ['a ZIP file of something else', new Blob(['PK\u0003\u0004']), 'file-damaged'],
    ['a picture', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)]), 'file-unsupported'],
  ])('is not in %s', async (_, file, code) => {
    expect(await codeOf(file)).toBe(code);
  });

  test('is found or refused with a typed problem, whatever the bytes', async () => {
    const starts = ['', '%PDF-1.7 1 0 obj', 'PK\u0003\u0004', '<script type="application/json" id="zelfscan">', '{'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const code = await codeOf(new Blob([bytes(start, rest)]));
        expect(code).toMatch(/^(found|file-(damaged|foreign|without-scan|unsupported|too-large|not-json))$/);
      }),
      { numRuns: 300 },
    );
  });
});
