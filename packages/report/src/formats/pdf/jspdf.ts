import { jsPDF } from 'jspdf';
import { binary, Font, inDrawn, type ParsedFont } from './font.js';
import type { FontProgram } from './file/fonts.js';
import type { PageContent } from './file/pages.js';
import type { Style, Weight } from './style.js';
import { around, type Box, type Spot } from './tags/box.js';
import { Tag, type Link } from './tags/tag.js';

export interface Fonts {
  /** TrueType, e.g. the bytes of `fonts/report-sans-regular.ttf`. */
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

/** A step of the outline of a shape: move, line, curve, close. */
export type Step =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

/** Drawing that is no part of the text: rules and washes, running heads, the header of a table on a next page. */
const asides = {
  layout: '/Artifact <</Type /Layout>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
  again: '/Artifact <</Type /Pagination>> BDC',
} as const;
export type Aside = keyof typeof asides;

/** What jsPDF has that its types leave out. */
interface Inside {
  readonly internal: {
    /** The operators of each page, from 1. */
    readonly pages: readonly (readonly string[])[];
    write(operator: string): void;
  };
  getFont(): { readonly id: string; readonly metadata: ParsedFont };
  processDataByFilters(data: string, filter: 'FlateEncode'): { readonly data: string };
}

/** How a TrueType font starts: version 1.0, or 'true'. */
const trueType = ['0,1,0,0', '116,114,117,101'];
const names: Readonly<Record<Weight, string>> = { regular: 'ReportSans-Regular', bold: 'ReportSans-Bold' };

/**
 * Pages to draw on. The only place that knows jsPDF, which draws, and reads and cuts down the fonts; the file is
 * written by `file/`. Points, from the top left corner; y of text is its baseline.
 *
 * All drawing belongs to something: to the tag that {@link mark} names, or else it is an aside. Text without either is
 * a mistake of the caller.
 */
export class Surface {
  readonly #pdf: jsPDF;
  /** The same. */
  readonly #inside: Inside;
  readonly #fonts: Readonly<Record<Weight, Font>>;
  readonly #pages: { marks: Tag[]; pictures: Set<number> }[] = [{ marks: [], pictures: new Set() }];
  readonly #pictures: Uint8Array[] = [];
  readonly #links: Link[] = [];
  #page = 1;
  #belongs: Tag | Aside = 'layout';
  #open: Tag | Aside | null = null;

  /** Throws an Error when the bytes are no TrueType font. */
  constructor(fonts: Fonts) {
    this.#pdf = new jsPDF({ unit: 'pt', format: 'a4', floatPrecision: 2 });
    this.#inside = this.#pdf as unknown as Inside;
    this.#fonts = { regular: this.#addFont('regular', fonts.regular), bold: this.#addFont('bold', fonts.bold) };
  }

  #addFont(weight: Weight, bytes: Uint8Array): Font {
    // Given anything else, jsPDF writes to the console and goes on without a font.
    if (!trueType.includes(bytes.subarray(0, 4).join())) throw new Error(`the ${weight} font is no TrueType font`);
    const name = names[weight];
    this.#pdf.addFileToVFS(`${name}.ttf`, binary(bytes));
    this.#pdf.addFont(`${name}.ttf`, name, 'normal');
    this.#pdf.setFont(name, 'normal');
    const { id, metadata } = this.#inside.getFont();
    return new Font(name, id, metadata);
  }

  /** True when both fonts have this one character. */
  shows(character: string): boolean {
    return Object.values(this.#fonts).every((font) => font.widthOf(character) !== null);
  }

  /** Width of a text on one line. */
  width(text: string, { size, weight }: Pick<Style, 'size' | 'weight'>): number {
    const font = this.#fonts[weight];
    let thousandths = 0;
    for (const character of text) thousandths += font.widthOf(character) ?? 0;
    return (thousandths * size) / 1000;
  }

  /** What `draw` draws is a part of `tag`. Inside an aside it stays an aside. */
  mark(tag: Tag, draw: () => void): void {
    if (this.#aside) draw();
    else this.#within(tag, draw);
  }

  /** The same for a figure, whose place a reader wants to know. */
  figure(tag: Tag, box: Box, draw: () => void): void {
    this.mark(tag, draw);
    if (!this.#aside) tag.box = around(tag.box, box);
  }

  /** What `draw` draws is no part of the text. */
  aside(kind: Aside, draw: () => void): void {
    this.#within(kind, draw);
  }

  get #aside(): boolean {
    return typeof this.#belongs === 'string' && this.#belongs !== 'layout';
  }

  #within(belongs: Tag | Aside, draw: () => void): void {
    const before = this.#belongs;
    this.#belongs = belongs;
    draw();
    this.#belongs = before;
  }

  /** Everything that paints comes through here first. What belongs together stays one stretch. */
  #paint(): void {
    if (this.#open === this.#belongs) return;
    this.#close();
    this.#open = this.#belongs;
    if (this.#open instanceof Tag) {
      const marks = this.#pages[this.#page - 1]?.marks ?? [];
      this.#open.kids.push({ page: this.#page, id: marks.length });
      this.#write(`/${this.#open.role} <</MCID ${marks.length}>> BDC`);
      marks.push(this.#open);
    } else {
      this.#write(asides[this.#open]);
    }
  }

  #write(operator: string): void {
    this.#inside.internal.write(operator);
  }

  #close(): void {
    if (this.#open) this.#write('EMC');
    this.#open = null;
  }

  /** One line of text, of characters that the font shows. A soft hyphen at its end is drawn, but not read. */
  text(text: string, x: number, y: number, style: Style, align: 'left' | 'right' | 'center' = 'left'): void {
    if (this.#belongs === 'layout') throw new Error(`text that belongs to nothing: ${text}`);
    const shift =
      { left: 0, center: 0.5, right: 1 }[align] * (align === 'left' ? 0 : this.width(text.trimEnd(), style));
    this.#paint();
    this.#pdf.setFont(names[style.weight], 'normal');
    this.#pdf.setFontSize(style.size);
    this.#pdf.setTextColor(style.colour);
    const words = text.endsWith('\u00ad') ? text.slice(0, -1) : text;
    this.#letters(words, x - shift, y);
    if (words === text) return;
    this.#write('/Span <</ActualText <FEFF00AD>>> BDC');
    this.#letters('-', x - shift + this.width(words, style), y);
    this.#write('EMC');
  }

  #letters(text: string, x: number, y: number): void {
    // Text that is not visual skips the reordering of right-to-left scripts, which the fonts do not have anyway.
    this.#pdf.text(inDrawn(text), x, y, { isInputVisual: false });
  }

  rect(x: number, y: number, width: number, height: number, fill: string | null, stroke?: Stroke): void {
    this.#pdf.rect(x, y, width, height, this.#look(fill, stroke));
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#look(null, stroke);
    this.#pdf.line(x1, y1, x2, y2);
  }

  dot(x: number, y: number, radius: number, fill: string): void {
    this.#pdf.circle(x, y, radius, this.#look(fill));
  }

  ring(x: number, y: number, radius: number, stroke: Stroke): void {
    this.#pdf.circle(x, y, radius, this.#look(null, stroke));
  }

  /** A closed shape with straight sides. */
  polygon(points: readonly (readonly [number, number])[], fill: string | null, stroke?: Stroke): void {
    const [first, ...others] = points;
    if (!first) return;
    const steps = others.map(([x, y], i) => [x - (points[i]?.[0] ?? 0), y - (points[i]?.[1] ?? 0)]);
    this.#pdf.lines(steps, first[0], first[1], [1, 1], this.#look(fill, stroke), true);
  }

  /** A filled shape of any outline. */
  shape(steps: readonly Step[], fill: string, rule: 'non-zero' | 'even-odd' = 'non-zero'): void {
    this.#look(fill);
    const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;
    this.#pdf.path(steps.map(([step, ...at]) => ({ op: operators[step], c: at })));
    this.#write(rule === 'even-odd' ? 'f*' : 'f');
  }

  /** A picture as the bytes of a JPEG file, of colours or greys. */
  picture(jpeg: Uint8Array, { x, y, width, height }: Box): void {
    let number = this.#pictures.indexOf(jpeg);
    if (number < 0) number = this.#pictures.push(jpeg) - 1;
    this.#pages[this.#page - 1]?.pictures.add(number);
    this.#paint();
    const bottom = this.#pdf.internal.pageSize.getHeight() - y - height;
    const place = [width, 0, 0, height, x, bottom].map((value) => Number(value.toFixed(2)));
    this.#write(`q ${place.join(' ')} cm /I${number} Do Q`);
  }

  #look(fill: string | null, stroke?: Stroke): 'F' | 'S' | 'FD' {
    this.#paint();
    if (fill) this.#pdf.setFillColor(fill);
    if (stroke) {
      this.#pdf.setDrawColor(stroke.colour);
      this.#pdf.setLineWidth(stroke.width);
      this.#pdf.setLineDashPattern(stroke.dash ? [...stroke.dash] : [], 0);
    }
    return fill ? (stroke ? 'FD' : 'F') : 'S';
  }

  /** Makes an area of this page lead elsewhere; the text in it is marked with `tag`. */
  link(tag: Tag, box: Box, label: string, to: Spot | { readonly uri: string }): void {
    if (this.#aside) return;
    const link = { page: this.#page, box, label, to, tag };
    tag.kids.push(link);
    this.#links.push(link);
  }

  /** Starts a page after the last. The first one is there from the start. */
  addPage(): void {
    this.#close();
    this.#pdf.addPage();
    this.#page = this.#pages.push({ marks: [], pictures: new Set() });
  }

  /** Draws on an earlier page, counted from 1. */
  goTo(page: number): void {
    this.#close();
    this.#pdf.setPage(page);
    this.#page = page;
  }

  /** Everything that was drawn, page by page. Nothing can be drawn after this. */
  pages(): readonly PageContent[] {
    this.#close();
    const { pages } = this.#inside.internal;
    return this.#pages.map(({ marks, pictures }, i) => ({
      operators: (pages[i + 1] ?? []).join('\n'),
      marks,
      pictures: [...pictures],
    }));
  }

  get links(): readonly Link[] {
    return this.#links;
  }

  get pictures(): readonly Uint8Array[] {
    return this.#pictures;
  }

  /** The fonts that were drawn with. */
  fontPrograms(): readonly FontProgram[] {
    return Object.values(this.#fonts).flatMap((font) => font.program() ?? []);
  }

  /** Makes a stream smaller; bytes as characters. */
  deflate(data: string): string {
    return this.#inside.processDataByFilters(data, 'FlateEncode').data;
  }
}
