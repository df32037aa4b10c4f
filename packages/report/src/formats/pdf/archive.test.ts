import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../document.js';
import { options } from '../../testing/fonts.js';
import { Dict, isStream, RawPdf, Ref, type Value } from '../../testing/raw-pdf.js';
import { readPdf, readStructure } from '../../testing/read-pdf.js';
import { report, reports } from '../../testing/reports.js';
import { mixed } from '../../testing/scan.js';
import { contentOf, unicodeOf } from '../../testing/tagged-pdf.js';
import { renderPdf, type Attachment } from './index.js';

const document = report({ value: mixed });
const xmpOf = (pdf: RawPdf) => Buffer.from(pdf.stream(pdf.catalog.entries.get('Metadata')).data, 'latin1').toString();
const property = (xmp: string, name: string) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(xmp)?.[1];
const plain = (markup = '') =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace('&amp;', '&')
    .replace('&lt;', '<');

/** Every name and key anywhere in the file. */
function* namesIn(pdf: RawPdf, value: Value | undefined): Generator<string> {
  if (value instanceof Dict) {
    for (const [key, each] of value.entries) {
      yield key;
      yield* namesIn(pdf, each);
    }
  } else if (Array.isArray(value)) for (const each of value as readonly Value[]) yield* namesIn(pdf, each);
  else if (value && typeof value === 'object' && 'name' in value) yield value.name;
}

describe.each(reports)('the file of %s', { timeout: 60_000 }, (_, from) => {
  const bytes = renderPdf(from, options);
  const pdf = new RawPdf(bytes);

  it('says which standards it follows, and in which language it is', () => {
    expect(pdf.file).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/);
    const xmp = xmpOf(pdf);
    expect(['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map((name) => property(xmp, name))).toEqual([
      '3',
      'A',
      '1',
    ]);
    expect(pdf.text(pdf.catalog, 'Lang')).toBe('nl');
    expect(pdf.dict(pdf.catalog.entries.get('MarkInfo')).entries.get('Marked')).toBe(true);
    expect(pdf.dict(pdf.catalog.entries.get('ViewerPreferences')).entries.get('DisplayDocTitle')).toBe(true);
    expect(pdf.list(pdf.trailer, 'ID')).toHaveLength(2);
  });

  it('says the same of itself twice', () => {
    const xmp = xmpOf(pdf);
    const info = pdf.dict(pdf.trailer.entries.get('Info'));
    expect(plain(property(xmp, 'dc:title')).trim()).toBe(pdf.text(info, 'Title')?.trim());
    expect(plain(property(xmp, 'dc:description'))).toBe(pdf.text(info, 'Subject'));
    expect(plain(property(xmp, 'dc:creator'))).toBe(pdf.text(info, 'Author'));
    expect(property(xmp, 'xmp:CreatorTool')).toBe(pdf.text(info, 'Creator'));
    expect(property(xmp, 'pdf:Producer')).toBe(pdf.text(info, 'Producer'));
    expect([property(xmp, 'xmp:CreateDate'), pdf.text(info, 'CreationDate')]).toEqual([
      '2026-11-22T10:00:00Z',
      "D:20261122100000+00'00'",
    ]);
  });

  it('holds nothing that an archive forbids', () => {
    const names = new Set(
      pdf.ids.flatMap((id) => {
        const found = pdf.resolve(new Ref(id));
        return [...namesIn(pdf, isStream(found) ? found.dict : found)];
      }),
    );
    const forbidden = [
      'Encrypt',
      'JavaScript',
      'JS',
      'Launch',
      'AA',
      'OpenAction',
      'LZWDecode',
      'Crypt',
      'SMask',
      'ca',
      'CA',
      'BM',
    ];
    const more = [
      'Type1',
      'MMType1',
      'TrueType',
      'PS',
      'Alternates',
      'OPI',
      'NeedsRendering',
      'XFA',
      'Movie',
      'Sound',
      'XObject/PS',
    ];
    expect([...forbidden, ...more].filter((name) => names.has(name))).toEqual([]);
  });

  it('holds its fonts, with the width and the character of every glyph that is drawn', () => {
    const { glyphs } = contentOf(pdf);
    const fonts = pdf.dict(pdf.dict(pdf.pages[0]?.entries.get('Resources')).entries.get('Font'));
    expect([...fonts.entries.keys()].sort()).toEqual([...glyphs.keys()].sort());
    for (const [key, used] of glyphs) {
      const font = pdf.dict(fonts.entries.get(key));
      const inner = pdf.dict(pdf.list(font, 'DescendantFonts')[0]);
      const descriptor = pdf.dict(inner.entries.get('FontDescriptor'));
      const program = pdf.stream(descriptor.entries.get('FontFile2'));
      expect(pdf.name(font, 'Subtype')).toBe('Type0');
      expect(pdf.name(font, 'Encoding')).toBe('Identity-H');
      expect(pdf.name(inner, 'CIDToGIDMap')).toBe('Identity');
      expect(program.dict.entries.get('Length1')).toBe(program.data.length);
      const names = [pdf.name(font, 'BaseFont'), pdf.name(inner, 'BaseFont'), pdf.name(descriptor, 'FontName')];
      expect(new Set(names).size).toBe(1);
      expect(names[0]).toMatch(/^[A-Z]{6}\+ReportSans-(Regular|Bold)$/);
      const said = widthsOf(pdf.list(inner, 'W'));
      const characters = unicodeOf(pdf, font);
      for (const glyph of used) {
        expect(said.get(glyph)).toBe(advanceIn(program.data, glyph));
        expect(outlineIn(program.data, glyph) || characters.get(glyph) === ' ').toBe(true);
        expect(characters.get(glyph)).toMatch(/^[^\0\ufeff\ufffe\ue000-\uf8ff]$/);
      }
    }
  });

  it('says what its colours mean', () => {
    const [intent] = pdf.list(pdf.catalog, 'OutputIntents').map((each) => pdf.dict(each));
    if (!intent) throw new Error('no intent');
    expect(pdf.name(intent, 'S')).toBe('GTS_PDFA1');
    const profile = pdf.stream(intent.entries.get('DestOutputProfile'));
    expect(profile.dict.entries.get('N')).toBe(3);
    const spaces = pdf.pages.flatMap((page) =>
      [...pdf.stream(page.entries.get('Contents')).data.matchAll(/(?<=\s)(k|K|cs|CS|sc|scn|SC|SCN|gs)(?=\s)/g)].map(
        String,
      ),
    );
    expect(spaces).toEqual([]);
  });
});

/** Widths by glyph, of `[glyph [width] …]`. */
function widthsOf(list: readonly Value[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let i = 0; i < list.length; i += 2) widths.set(list[i] as number, (list[i + 1] as readonly number[])[0] ?? 0);
  return widths;
}

function tableIn(font: string, name: string): DataView {
  const bytes = Buffer.from(font, 'latin1');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    if (font.slice(at, at + 4) === name)
      return new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
  }
  throw new Error(`no table ${name}`);
}

/** In thousandths, from the font itself. */
function advanceIn(font: string, glyph: number): number {
  const count = tableIn(font, 'hhea').getUint16(34);
  const units = tableIn(font, 'head').getUint16(18);
  return Math.round((tableIn(font, 'hmtx').getUint16(Math.min(glyph, count - 1) * 4) * 1000) / units);
}

/** Whether the font has a drawing of a glyph. */
function outlineIn(font: string, glyph: number): boolean {
  const loca = tableIn(font, 'loca');
  return loca.getUint32(glyph * 4 + 4) > loca.getUint32(glyph * 4);
}

describe('the profile of colours', () => {
  const pdf = new RawPdf(renderPdf(report(), options));
  const [intent] = pdf.list(pdf.catalog, 'OutputIntents').map((each) => pdf.dict(each));
  const { data } = pdf.stream(intent?.entries.get('DestOutputProfile'));
  const bytes = Buffer.from(data, 'latin1');
  const tags = new Map(
    Array.from({ length: bytes.readUInt32BE(128) }, (_, i) => {
      const at = 132 + i * 12;
      const start = bytes.readUInt32BE(at + 4);
      return [data.slice(at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 8))] as const;
    }),
  );

  it('is a whole ICC profile of a screen, version 2', () => {
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.length % 4).toBe(0);
    expect(bytes.readUInt8(8)).toBe(2);
    expect(data.slice(12, 24)).toBe('mntrRGB XYZ ');
    expect(data.slice(36, 40)).toBe('acsp');
    expect([...tags.keys()].sort()).toEqual(['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt']);
    for (const [name, tag] of tags) {
      const type = name.endsWith('TRC')
        ? 'curv'
        : name.endsWith('XYZ') || name === 'wtpt'
          ? 'XYZ '
          : name === 'cprt'
            ? 'text'
            : 'desc';
      expect(tag.subarray(0, 4).toString('latin1')).toBe(type);
    }
    expect(tags.get('desc')?.length).toBe(12 + 5 + 4 + 4 + 2 + 1 + 67);
  });

  it('makes white of all three colours', () => {
    const xyz = (name: string) => [8, 12, 16].map((at) => (tags.get(name)?.readInt32BE(at) ?? 0) / 65536);
    const [red = [], green = [], blue = []] = ['rXYZ', 'gXYZ', 'bXYZ'].map(xyz);
    xyz('wtpt').forEach((value, i) => {
      expect((red[i] ?? 0) + (green[i] ?? 0) + (blue[i] ?? 0)).toBeCloseTo(value, 3);
    });
  });

  it('has the curve of sRGB', () => {
    const curve = tags.get('rTRC') ?? Buffer.alloc(0);
    const count = curve.readUInt32BE(8);
    const at = (x: number) => curve.readUInt16BE(12 + Math.round(x * (count - 1)) * 2) / 65535;
    expect([at(0), at(1)]).toEqual([0, 1]);
    // Of a grey of 128 that screens show, 0.2159 is the light.
    const [low, high] = [Math.floor((128 / 255) * (count - 1)), Math.ceil((128 / 255) * (count - 1))];
    const [a, b] = [low, high].map((i) => curve.readUInt16BE(12 + i * 2) / 65535) as [number, number];
    expect(a + (b - a) * ((128 / 255) * (count - 1) - low)).toBeCloseTo(0.2159, 3);
  });
});

describe('a file inside the file', () => {
  const attachment: Attachment = {
    name: 'zelfscan.json',
    mime: 'application/json',
    text: JSON.stringify({ kind: 'zelfscan-scan', note: 'Eén “woord” – 👍 ' }).padEnd(5000),
    description: 'De antwoorden – om verder te gaan',
  };
  const bytes = renderPdf(document, { ...options, attachment });
  const pdf = new RawPdf(bytes);

  it('comes out as it went in', async () => {
    const { attachments } = await readPdf(bytes);
    expect(attachments).toEqual([
      { name: attachment.name, description: attachment.description, text: attachment.text },
    ]);
  });

  it('says what it is to the document, and how long it is', () => {
    const [file] = pdf.list(pdf.catalog, 'AF').map((each) => pdf.dict(each));
    if (!file) throw new Error('no file');
    expect(pdf.name(file, 'AFRelationship')).toBe('Data');
    expect([pdf.text(file, 'F'), pdf.text(file, 'UF')]).toEqual(['zelfscan.json', 'zelfscan.json']);
    const stream = pdf.stream(pdf.dict(file.entries.get('EF')).entries.get('F'));
    const params = pdf.dict(stream.dict.entries.get('Params'));
    expect(pdf.name(stream.dict, 'Subtype')).toBe('application/json');
    expect(params.entries.get('Size')).toBe(stream.data.length);
    expect(pdf.text(params, 'ModDate')).toBe("D:20261122100000+00'00'");
  });

  it('can be found by a reader that knows little', () => {
    expect(pdf.file).toMatch(/\/Type \/EmbeddedFile \/Subtype \/application#2Fjson /);
    const head = /\/Type \/EmbeddedFile [^\n]*\/Length (\d+) >>\nstream\n/.exec(pdf.file);
    const length = Number(head?.[1]);
    const start = (head?.index ?? 0) + (head?.[0].length ?? 0);
    expect(pdf.file.slice(start + length, start + length + 10)).toBe('\nendstream');
    const packed = bytes.subarray(start, start + length);
    expect(inflateSync(packed).toString('utf8')).toBe(attachment.text);
  });

  it('is not there when none was given', async () => {
    const without = renderPdf(document, options);
    expect((await readPdf(without)).attachments).toEqual([]);
    expect(new RawPdf(without).catalog.entries.has('AF')).toBe(false);
  });

  it('keeps the bytes the same twice', () => {
    expect(Buffer.compare(bytes, renderPdf(document, { ...options, attachment }))).toBe(0);
  });
});

describe('properties', () => {
  it('take any text, and moments after 2037', () => {
    const hostile: ReportDocument = { ...report(), title: 'a<b>&(c)\\\u0000\ud800 👍', subject: '', author: ']]>' };
    const pdf = new RawPdf(renderPdf(hostile, { ...options, createdAt: '2051-01-01T00:00:00+01:00' }));
    const info = pdf.dict(pdf.trailer.entries.get('Info'));
    expect(pdf.text(info, 'Title')).toBe('a<b>&(c)\\ 👍');
    expect(pdf.text(info, 'CreationDate')).toBe("D:20501231230000+00'00'");
    expect(property(xmpOf(pdf), 'dc:title')).toContain('a&lt;b&gt;&amp;(c)\\ 👍');
  });

  it('have a title even where the document has none', () => {
    const pdf = new RawPdf(renderPdf({ ...report(), title: ' ' }, options));
    expect(pdf.text(pdf.dict(pdf.trailer.entries.get('Info')), 'Title')).toBe('Zelfscan');
  });
});

describe('other programs', () => {
  it('see the same structure', async () => {
    const bytes = renderPdf(document, options);
    const structure = await readStructure(bytes);
    expect((await readPdf(bytes)).marked).toBe(true);
    const roles = (part: (typeof structure)[number]): readonly string[] => [
      part.role,
      ...part.children.flatMap((child) => ('role' in child ? roles(child) : [])),
    ];
    expect(roles(structure[0] as (typeof structure)[number])).toEqual(
      expect.arrayContaining(['Document', 'H1', 'L', 'LI', 'Lbl', 'LBody', 'TOC', 'TOCI', 'Link']),
    );
    const all = structure.flatMap(roles);
    expect(all).toEqual(expect.arrayContaining(['Sect', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure']));
  });
});
