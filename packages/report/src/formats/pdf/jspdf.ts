import { jsPDF } from 'jspdf';
import type { Style, Weight } from './style.js';

export interface Fonts {
  /** TrueType, e.g. the bytes of `fonts/report-sans-regular.ttf`. */
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** What the file says about itself. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: string;
  /** A moment, ISO 8601. */
  readonly createdAt: string;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

/** The part of a TrueType font that jsPDF parses and that measuring needs; its own types leave it out. */
interface Metrics {
  characterToGlyph(code: number): number;
  /** In thousandths of the type size. */
  widthOfGlyph(glyph: number): number;
}

/** How a TrueType font starts: version 1.0, or 'true'. */
const trueType = ['0,1,0,0', '116,114,117,101'];

/** Characters that look like another and would share its glyph; a glyph can be read back as one character only. */
const alike: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u2010': '-', '\u2011': '-' };

/** Pages to draw on. The only place that knows jsPDF. Points, from the top left corner; y of text is its baseline. */
export class Surface {
  readonly #pdf: jsPDF;
  readonly #metrics: Readonly<Record<Weight, Metrics>>;
  readonly #widths: Record<Weight, Map<string, number | null>> = { regular: new Map(), bold: new Map() };
  readonly #chapters: unknown[] = [];

  /** Throws an Error when the bytes are no TrueType font, or `createdAt` is no date. */
  constructor(fonts: Fonts, about: Properties) {
    this.#pdf = new jsPDF({
      unit: 'pt',
      format: 'a4',
      compress: true,
      // Else the fourteen standard fonts, which are never embedded, stand in the file too.
      putOnlyUsedFonts: true,
      floatPrecision: 2,
    });
    this.#metrics = { regular: this.#addFont('regular', fonts.regular), bold: this.#addFont('bold', fonts.bold) };
    this.#pdf.setProperties({ title: about.title, subject: about.subject, author: about.author, creator: 'Zelfscan' });
    this.#pdf.setLanguage(about.language as Parameters<jsPDF['setLanguage']>[0]);
    this.#pdf.viewerPreferences({ DisplayDocTitle: true });
    this.#pdf.setCreationDate(pdfDate(about.createdAt) as unknown as Date);
    this.#pdf.setFileId(about.fileId);
  }

  #addFont(weight: Weight, bytes: Uint8Array): Metrics {
    // Given anything else, jsPDF writes to the console and goes on without a font.
    if (!trueType.includes(bytes.subarray(0, 4).join())) throw new Error(`the ${weight} font is no TrueType font`);
    const name = weight === 'bold' ? 'ReportSans-Bold' : 'ReportSans-Regular';
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    this.#pdf.addFileToVFS(`${name}.ttf`, text);
    this.#pdf.addFont(`${name}.ttf`, name, 'normal');
    this.#pdf.setFont(name, 'normal');
    return (this.#pdf.getFont() as unknown as { metadata: Metrics }).metadata;
  }

  /** True when both fonts have this one character. */
  shows(character: string): boolean {
    return this.#widthOf(character, 'regular') !== null && this.#widthOf(character, 'bold') !== null;
  }

  #widthOf(character: string, weight: Weight): number | null {
    const known = this.#widths[weight].get(character);
    if (known !== undefined) return known;
    const drawn = alike[character] ?? character;
    const glyph = drawn.length === 1 ? this.#metrics[weight].characterToGlyph(drawn.charCodeAt(0)) : 0;
    const width = glyph ? this.#metrics[weight].widthOfGlyph(glyph) : null;
    this.#widths[weight].set(character, width);
    return width;
  }

  /** Width of a text on one line. */
  width(text: string, { size, weight }: Pick<Style, 'size' | 'weight'>): number {
    let thousandths = 0;
    for (const character of text) thousandths += this.#widthOf(character, weight) ?? 0;
    return (thousandths * size) / 1000;
  }

  /** One line of text, of characters that the font shows. */
  text(text: string, x: number, y: number, style: Style, align: 'left' | 'right' | 'center' = 'left'): void {
    const shift = { left: 0, center: 0.5, right: 1 }[align] * (align === 'left' ? 0 : this.width(text, style));
    this.#pdf.setFont(style.weight === 'bold' ? 'ReportSans-Bold' : 'ReportSans-Regular', 'normal');
    this.#pdf.setFontSize(style.size);
    this.#pdf.setTextColor(style.colour);
    const drawn = text.replace(/[\u00a0\u2010\u2011]/g, (character) => alike[character] ?? character);
    // Text that is not visual skips the reordering of right-to-left scripts, which the fonts do not have anyway.
    this.#pdf.text(drawn, x - shift, y, { isInputVisual: false });
  }

  rect(x: number, y: number, width: number, height: number, fill: string | null, stroke?: Stroke): void {
    if (fill) this.#pdf.setFillColor(fill);
    if (stroke) this.#stroke(stroke);
    this.#pdf.rect(x, y, width, height, fill ? (stroke ? 'FD' : 'F') : 'S');
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#stroke(stroke);
    this.#pdf.line(x1, y1, x2, y2);
  }

  dot(x: number, y: number, radius: number, fill: string): void {
    this.#pdf.setFillColor(fill);
    this.#pdf.circle(x, y, radius, 'F');
  }

  ring(x: number, y: number, radius: number, stroke: Stroke): void {
    this.#stroke(stroke);
    this.#pdf.circle(x, y, radius, 'S');
  }

  /** A closed shape. */
  polygon(points: readonly (readonly [number, number])[], fill: string | null, stroke?: Stroke): void {
    const [first, ...others] = points;
    if (!first) return;
    if (fill) this.#pdf.setFillColor(fill);
    if (stroke) this.#stroke(stroke);
    const steps = others.map(([x, y], i) => [x - (points[i]?.[0] ?? 0), y - (points[i]?.[1] ?? 0)]);
    this.#pdf.lines(steps, first[0], first[1], [1, 1], fill ? (stroke ? 'FD' : 'F') : 'S', true);
  }

  #stroke({ colour, width, dash }: Stroke): void {
    this.#pdf.setDrawColor(colour);
    this.#pdf.setLineWidth(width);
    this.#pdf.setLineDashPattern(dash ? [...dash] : [], 0);
  }

  /** Starts a page after the last. The first one is there from the start. */
  addPage(): void {
    this.#pdf.addPage();
  }

  /** Draws on an earlier page, counted from 1. */
  goTo(page: number): void {
    this.#pdf.setPage(page);
  }

  /** A bookmark to a page, under the last bookmark of a lower level. */
  bookmark(title: string, level: number, page: number): void {
    const parent = this.#chapters.slice(0, level - 1).findLast(Boolean) ?? null;
    this.#chapters.length = level - 1;
    this.#chapters[level - 1] = this.#pdf.outline.add(parent as never, title, { pageNumber: page });
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#pdf.output('arraybuffer'));
  }
}

/** A moment as PDF writes it, in UTC, so that the file does not depend on the time zone of the machine. */
function pdfDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new Error(`createdAt is no date: ${iso}`);
  return `D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}+00'00'`;
}
