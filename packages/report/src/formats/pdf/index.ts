import type { Block, ReportDocument } from '../../document.js';
import { rowsOf } from './blocks/index.js';
import { flow, type Placed } from './flow.js';
import { Glyphs } from './glyphs.js';
import type { Row, Setting } from './rows.js';
import { drawRunning } from './running.js';
import { page } from './style.js';
import { Surface, type Fonts } from './jspdf.js';

export type { Fonts } from './jspdf.js';

export interface PdfOptions {
  /** Bytes of two TrueType fonts; those in `fonts/` are made for this. */
  readonly fonts: Fonts;
  /** When the file is made: a moment, ISO 8601. */
  readonly createdAt: string;
  /** 32 hexadecimal digits that name the file; made from its title and moment when left out. */
  readonly fileId?: string;
}

/**
 * The report as a PDF file on A4. Pure: the same document and options give the same bytes, on every machine.
 *
 * @returns the bytes of the file.
 * @throws Error when a font is no TrueType font or `createdAt` is no date. No text makes it fail: characters that the
 * fonts do not have are drawn as □, and the last page then says so.
 */
export function renderPdf(document: ReportDocument, options: PdfOptions): Uint8Array {
  const { title, subject, author, language, words, blocks } = document;
  const { fonts, createdAt, fileId = idOf(`${title}\n${createdAt}`) } = options;
  const surface = new Surface(fonts, { title, subject, author, language, createdAt, fileId });
  const glyphs = new Glyphs((character) => surface.shows(character));
  const chapters = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  const setting: Setting = { surface, glyphs, words, short: document.length === 'short', chapters };
  const rows = blocks.flatMap((block) => rowsOf(block, setting));
  const placed = flow(glyphs.replaced ? [...rows, ...unshownRows(setting)] : rows, page);
  draw(surface, placed);
  drawRunning(surface, document, glyphs, placed.at(-1)?.page ?? 1);
  return surface.bytes();
}

function unshownRows(setting: Setting): readonly Row[] {
  const { title, text } = setting.words.unshown;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', tone: 'normal', text },
  ];
  return blocks.flatMap((block) => rowsOf(block, setting));
}

function draw(surface: Surface, placed: readonly Placed[]): void {
  const marks = placed.flatMap(({ row, page: on }) => (row.mark ? [{ ...row.mark, page: on }] : []));
  const chapters = marks.filter(({ level }) => level === 1);
  for (const { text, level, page: on } of marks) surface.bookmark(text, level, on);
  let current = 1;
  for (const { row, page: on, y, gap } of placed) {
    while (current < on) {
      surface.addPage();
      current += 1;
    }
    row.draw(surface, y, { gap, chapters });
  }
}

/** 32 hexadecimal digits from a text: four times FNV-1a, each from another start. No secret, only a name. */
function idOf(text: string): string {
  return [0, 1, 2, 3]
    .map((salt) => {
      let hash = 0x811c9dc5 ^ salt;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
