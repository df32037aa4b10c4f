import type { FontProgram } from './file/fonts.js';

/** A TrueType font as jsPDF parses it; its own types leave this out. */
export interface ParsedFont {
  characterToGlyph(code: number): number;
  /** In thousandths of the type size. */
  widthOfGlyph(glyph: number): number;
  readonly bbox: readonly number[];
  readonly ascender: number;
  readonly decender: number;
  readonly capHeight: number;
  readonly flags: number;
  readonly italicAngle: number;
  /** The glyphs drawn so far, with repeats; starts with the one for what is missing. */
  readonly glyIdsUsed: readonly number[];
  /** The code of the character of each glyph drawn. */
  readonly toUnicode: Readonly<Record<number, number>>;
  readonly subset: { encode(glyphs: readonly number[], wideOffsets: 1): readonly number[] };
}

/** Characters that look like another and would share its glyph; a glyph can be read back as one character only. */
const alike: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u2010': '-', '\u2011': '-', '\u00ad': '-' };

/** The text in the characters that it is drawn with. */
export const inDrawn = (text: string): string =>
  text.replace(/[\u00a0\u00ad\u2010\u2011]/g, (character) => alike[character] ?? character);

/** A font: what it has, how wide that is, and what goes into the file. */
export class Font {
  readonly #widths = new Map<string, number | null>();

  constructor(
    readonly name: string,
    /** What operators call it. */
    readonly key: string,
    private readonly font: ParsedFont,
  ) {}

  /** Width of one character in thousandths of the type size; null when the font has it not. */
  widthOf(character: string): number | null {
    const known = this.#widths.get(character);
    if (known !== undefined) return known;
    const drawn = alike[character] ?? character;
    const glyph = drawn.length === 1 ? this.font.characterToGlyph(drawn.charCodeAt(0)) : 0;
    const width = glyph ? this.font.widthOfGlyph(glyph) : null;
    this.#widths.set(character, width);
    return width;
  }

  /** With the glyphs that were drawn; null when there are none. */
  program(): FontProgram | null {
    const { key, name, font } = this;
    const glyphs = [...new Set(font.glyIdsUsed)].sort((a, b) => a - b);
    if (glyphs.length < 2) return null;
    return {
      key,
      name,
      box: font.bbox,
      ascent: font.ascender,
      descent: font.decender,
      capHeight: font.capHeight,
      flags: font.flags,
      italicAngle: font.italicAngle,
      glyphs: glyphs.map((glyph) => ({
        glyph,
        width: Math.round(font.widthOfGlyph(glyph)),
        code: font.toUnicode[glyph] ?? null,
      })),
      bytes: () => binary(Uint8Array.from(font.subset.encode(glyphs, 1))),
    };
  }
}

/** Bytes as characters of a text, as jsPDF wants them. */
export function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
