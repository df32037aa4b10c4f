import type { Objects } from './objects.js';
import { hex } from './strings.js';

/** A TrueType font with the glyphs that were drawn. Lengths in thousandths of the type size. */
export interface FontProgram {
  /** What operators call it. */
  readonly key: string;
  readonly name: string;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly flags: number;
  readonly italicAngle: number;
  /** By number; `code` is that of the character, null for the glyph of what is missing. */
  readonly glyphs: readonly { readonly glyph: number; readonly width: number; readonly code: number | null }[];
  /** Only those glyphs, with their numbers as they were; bytes as characters. */
  bytes(): string;
}

/** Six capitals that say that a font is not whole; a font of its own gets others. */
const subsets = ['ZSREGA', 'ZSSEMI'];

/** Writes a font that is part of the file. Text is in glyph numbers, which the font itself and `ToUnicode` explain. */
export function putFont(objects: Objects, font: FontProgram, order: number): number {
  const program = font.bytes();
  const file = objects.stream(`/Length1 ${program.length}`, program);
  const name = `${subsets[order] ?? subsets[0]}+${font.name}`;
  const descriptor = objects.put(
    `<< /Type /FontDescriptor /FontName /${name} /FontFile2 ${file} 0 R /FontBBox [${font.box.join(' ')}] ` +
      `/Flags ${font.flags} /ItalicAngle ${font.italicAngle} /Ascent ${font.ascent} /Descent ${font.descent} ` +
      `/CapHeight ${font.capHeight} /StemV 0 >>`,
  );
  const widths = font.glyphs.map(({ glyph, width }) => `${glyph} [${width}]`).join(' ');
  const inner = objects.put(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R /DW 1000 ` +
      `/W [${widths}] /CIDToGIDMap /Identity ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  );
  const characters = objects.stream('', toUnicode(font.glyphs));
  return objects.put(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${inner} 0 R] ` +
      `/ToUnicode ${characters} 0 R >>`,
  );
}

/** The most that one section of the table may hold. */
const perSection = 100;

function toUnicode(glyphs: FontProgram['glyphs']): string {
  const pairs = glyphs.flatMap(({ glyph, code }) => (code === null ? [] : `<${hex(glyph)}> <${hex(code)}>`));
  const sections: string[] = [];
  for (let at = 0; at < pairs.length; at += perSection) {
    const part = pairs.slice(at, at + perSection);
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...sections,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}
