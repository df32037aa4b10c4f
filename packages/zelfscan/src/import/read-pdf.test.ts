import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZelfscanProblemError } from '../base/problem-error.js';
import { pdfAttachment } from './read-pdf.js';
import { bytes, fileSpec, object, packedObjects, pdf, stream } from './testing/pdf.js';

const scan = '{"kind":"zelfscan-scan","note":"é – “aanhaling” (met haakjes) >> endobj"}';
const read = async (file: Uint8Array<ArrayBuffer>) => {
  const found = await pdfAttachment(file, 'zelfscan.json');
  return found && new TextDecoder().decode(found);
};
const codeOf = (file: Uint8Array<ArrayBuffer>) =>
  read(file).then(
    () => 'read',
    (error: unknown) => (error instanceof ZelfscanProblemError ? error.code : String(error)),
  );
const utf16 = (name: string) =>
  `<FEFF${[...name].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

describe('the scan in a PDF', () => {
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['packed', pdf(object(1, fileSpec(2)), stream(2, scan))],
    ['as it is', pdf(object(1, fileSpec(2)), stream(2, scan, { packed: false }))],
    ['with its name in UTF-16', pdf(object(1, fileSpec(2, utf16('zelfscan.json'))), stream(2, scan))],
    ['with its name in UTF-8', pdf(object(1, fileSpec(2, '(\\357\\273\\277zelfscan.json)')), stream(2, scan))],
    ['with escapes in its name', pdf(object(1, fileSpec(2, '(zelf\\\r\nscan\\056json)')), stream(2, scan))],
    ['named in the list of names itself', pdf(object(1, `<< /Names [ (a) ${fileSpec(2)} ] >>`), stream(2, scan))],
    ['with a length in an object of its own', pdf(object(1, fileSpec(2)), stream(2, scan, { length: '9 0 R' }))],
    ['with a length that is wrong', pdf(object(1, fileSpec(2)), stream(2, scan, { length: '5' }))],
    ['with a length out of the file', pdf(object(1, fileSpec(2)), stream(2, scan, { length: '99999999' }))],
    [
      'with comments and other white space',
      pdf('1\t0\r\nobj%hier\r<</F(zelfscan.json)/EF<</F 2 0 R>>>>endobj\r\n', stream(2, scan)),
    ],
    [
      'with its streams in an object of their own',
      pdf(object(1, '<< /F (zelfscan.json) /EF 3 0 R >>'), stream(2, scan), object(3, '<< /F 2 0 R >>')),
    ],
    [
      'with other files before and after it',
      pdf(
        object(3, fileSpec(4, '(factuur.xml)')),
        stream(4, '<x/>'),
        object(1, fileSpec(2)),
        stream(2, scan),
        object(5, fileSpec(6, '(zelfscan.json.bak)')),
        stream(6, '{}'),
      ),
    ],
    ['saved again with packed objects', pdf(packedObjects(7, { 1: fileSpec(2), 3: '[ 1 0 R ]' }), stream(2, scan))],
    [
      'after damage elsewhere',
      pdf('8 0 obj\n<< /Kapot [ ((( \nendobj\n9 0 obj << /A >> endobj\n', object(1, fileSpec(2)), stream(2, scan)),
    ],
  ])('%s', async (_, file) => {
    expect(await read(file)).toBe(scan);
  });

  test('is the last one that was written, as after an update at the end of the file', async () => {
    const first = pdf(object(1, fileSpec(2)), stream(2, '{"oud":true}'));
    expect(await read(bytes(first, stream(2, scan), '%%EOF\n'))).toBe(scan);
    expect(await read(bytes(first, stream(5, scan), object(1, fileSpec(5)), '%%EOF\n'))).toBe(scan);
    expect(await read(bytes(first, stream(5, scan), packedObjects(6, { 1: fileSpec(5) })))).toBe(scan);
  });

  test('is not looked for in a PDF that is embedded in it', async () => {
    const inner = pdf(object(1, fileSpec(2)), stream(2, '{"vals":true}', { packed: false }));
    const outer = (other: Uint8Array) => pdf(object(1, fileSpec(2)), stream(2, scan), other);
    expect(await read(outer(stream(9, inner, { packed: false })))).toBe(scan);
    expect(await read(pdf(stream(9, inner, { packed: false })))).toBeNull();
  });

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['no files', pdf(object(1, '<< /Type /Catalog >>'))],
    ['another file', pdf(object(1, fileSpec(2, '(antwoorden.json)')), stream(2, scan))],
    ['a name without a file', pdf(object(1, fileSpec(2)))],
    ['a name that points at something else', pdf(object(1, fileSpec(2)), object(2, '[ 1 2 3 ]'))],
    [
      'a file packed in another way',
      pdf(object(1, fileSpec(2)), stream(2, scan, { packed: false, entries: '/Filter /LZWDecode' })),
    ],
    ['a stream that does not end', pdf(object(1, fileSpec(2)), '2 0 obj << /Length 9 >> stream\n{"kind"')],
  ])('is not there: %s', async (_, file) => {
    expect(await read(file)).toBeNull();
  });

  test('is not there when the file is locked: what is in it cannot be read', async () => {
    const file = pdf(
      object(1, fileSpec(2)),
      stream(2, bytes('\u0001\u0002verstopt'), { packed: false, entries: '/Filter /FlateDecode' }),
    );
    expect(await codeOf(file)).toBe('file-damaged');
    expect(await read(bytes(file, 'trailer << /Encrypt 5 0 R >>\n'))).toBeNull();
  });
});

describe('a hostile PDF', () => {
  const bomb = deflateSync(new Uint8Array(30_000_000), { level: 9 });

  test('that would fill the memory is stopped', async () => {
    const packed = { packed: false, entries: '/Filter /FlateDecode' };
    expect(await codeOf(pdf(object(1, fileSpec(2)), stream(2, bomb, packed)))).toBe('file-too-large');
    const list = { packed: false, entries: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode' };
    expect(await codeOf(pdf(stream(3, bomb, list)))).toBe('file-too-large');
  });

  test('that unpacks a little too often is stopped', async () => {
    const some = deflateSync(new Uint8Array(1_000_000), { level: 9 });
    const list = { packed: false, entries: '/Type /ObjStm /N 0 /First 0 /Filter /FlateDecode' };
    expect(await codeOf(pdf(...Array.from({ length: 25 }, (_, i) => stream(i + 1, some, list))))).toBe(
      'file-too-large',
    );
  });

  test.each<[string, string]>([
    ['brackets without end', '1 0 obj '.concat('['.repeat(200_000))],
    ['dictionaries without end', '1 0 obj '.concat('<</A'.repeat(100_000))],
    ['texts without end', '1 0 obj ('.repeat(20_000)],
    ['objects without content', '1 0 obj '.repeat(200_000)],
    ['streams without end', '1 0 obj <<>> stream\n'.repeat(50_000)],
    ['numbers without end', `1 0 obj ${'9'.repeat(500_000)}`],
  ])('does not keep the page busy with %s', async (_, text) => {
    const began = process.cpuUsage();
    expect(['read', 'file-damaged']).toContain(await codeOf(pdf(text, object(1, '<<>>'))));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(3000);
  });

  test('gives a file, none, or a typed problem, whatever is in it', async () => {
    const good = pdf(
      packedObjects(7, { 1: fileSpec(2), 3: '[ 1 0 R (a) /b <62> ]' }),
      stream(2, scan),
      object(4, fileSpec(2)),
    );
    const cut = fc.nat(good.length);
    await fc.assert(
      fc.asyncProperty(cut, cut, fc.uint8Array({ maxLength: 40 }), async (a, b, noise) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const code = await codeOf(bytes(good.slice(0, from), noise, good.slice(Math.min(to, from + 20))));
        expect(['read', 'file-damaged', 'file-too-large']).toContain(code);
      }),
      { numRuns: 400 },
    );
  });
});
