import { numbered } from '@zelfscan/core/basics/numbered';
import type { Block, ReportDocument } from '../../document.js';
import { readableAccent } from '../../house-style/accent.js';
import { rowsOf } from './blocks/index.js';
import type { Attachment } from './file/attachment.js';
import { creator } from './file/metadata.js';
import { moment } from './file/strings.js';
import { writeFile } from './file/write.js';
import { flow, spread, type Placed } from './flow.js';
import { Glyphs } from './glyphs.js';
import { Surface, type Fonts } from './jspdf.js';
import type { Place, Row, Setting } from './rows.js';
import { drawRunningHeads } from './running-heads.js';
import { atOnce, inTurns, type Steps, type Watch } from './steps.js';
import { colour, onePage, page } from './style.js';
import type { Spot } from './tags/box.js';
import { Structure } from './tags/structure.js';

export interface PdfOptions {
  /** Bytes of two TrueType fonts; those in `fonts/` are made for this. */
  readonly fonts: Fonts;
  /** When the file is made: a moment, ISO 8601. */
  readonly createdAt: string;
  /** 32 hexadecimal digits that name the file; made from its title and moment when left out. */
  readonly fileId?: string;
  /** A file to put inside: the data that the report is made of. */
  readonly attachment?: Attachment;
}

/**
 * The report as a PDF file on A4, tagged and fit for an archive: PDF/UA-1 and PDF/A-3a. Pure: the same document and
 * options give the same bytes, on every machine.
 *
 * @returns the bytes of the file.
 * @throws Error when a font is no TrueType font, `createdAt` is no date, `fileId` is something else or a logo is not one
 * that `readLogo` gave. No text makes it fail: characters that the fonts do not have are drawn as □, and the last page then says so.
 */
export function renderPdf(document: ReportDocument, options: PdfOptions): Uint8Array {
  return atOnce(steps(document, options));
}

/**
 * The same bytes, made in turns: the event loop goes round at least every 50 milliseconds or so.
 *
 * @returns a promise of the bytes. It is rejected with what {@link renderPdf} throws, and with the reason of
 * `watch.signal` when that is aborted.
 */
export async function renderPdfInSteps(
  document: ReportDocument,
  options: PdfOptions,
  watch: Watch = {},
): Promise<Uint8Array> {
  return inTurns(steps(document, options), watch);
}

/** The shares of the work that are done after reading the fonts, after making rows and after drawing them. */
const begun = 0.05;
const composed = 0.4;
const drawn = 0.75;

function* steps(document: ReportDocument, options: PdfOptions): Steps<Uint8Array> {
  const { title, subject, author, language, words, blocks, length = 'long', houseStyle } = document;
  const { fonts, createdAt, fileId = idOf(`${title}\n${createdAt}`), attachment } = options;
  moment(createdAt);
  if (!/^[0-9a-f]{32}$/i.test(fileId)) throw new Error(`fileId is not 32 hexadecimal digits: ${fileId}`);
  const surface = new Surface(fonts);
  yield begun;
  const glyphs = new Glyphs((character) => surface.shows(character));
  const chapters = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  const structure = new Structure();
  const accent = readableAccent(houseStyle?.accent ?? null) ?? colour.accent;
  const setting: Setting = {
    surface,
    glyphs,
    words,
    length,
    accent,
    logo: houseStyle?.logo ?? null,
    chapters,
    structure,
  };
  const rows: Row[] = [];
  for (const [i, block] of numbered(blocks)) {
    rows.push(...rowsOf(block, setting));
    yield begun + ((i + 1) / blocks.length) * (composed - begun);
  }
  if (glyphs.replaced) rows.push(...unshownRows(setting));
  const placed = length === 'page' ? spread(flow(rows, onePage), onePage) : flow(rows, page);
  yield composed;
  for (const share of draw(surface, document, glyphs, placed)) yield composed + share * (drawn - composed);
  const file = writeFile({
    about: { title: title.trim() || creator, subject, author, language, createdAt },
    fileId,
    root: structure.root,
    pages: surface.pages(),
    links: surface.links,
    bookmarks: marksOf(placed),
    fonts: surface.fontPrograms(),
    pictures: surface.pictures,
    attachment,
    deflate: (data) => surface.deflate(data),
  });
  let step = file.next();
  while (!step.done) {
    yield drawn + step.value * (1 - drawn);
    step = file.next();
  }
  return step.value;
}

function unshownRows(setting: Setting): readonly Row[] {
  const { title, text } = setting.words.unshown;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', tone: 'normal', text },
  ];
  return blocks.flatMap((block) => rowsOf(block, setting));
}

function* draw(
  surface: Surface,
  document: ReportDocument,
  glyphs: Glyphs,
  placed: readonly Placed[],
): Generator<number, void> {
  const place: Omit<Place, 'gap'> = {
    chapters: marksOf(placed).filter(({ level }) => level === 1),
    refs: new Map(placed.flatMap((at) => (at.row.refs ?? []).map((ref) => [ref, spotOf(at)] as const))),
  };
  const pages = Math.max(1, placed.at(-1)?.page ?? 1);
  for (let number = 1; number <= pages; number++) {
    if (number > 1) surface.addPage();
    for (const { row, y, gap, repeated } of placed.filter(({ page: on }) => on === number)) {
      const drawRow = () => row.draw(surface, y, { ...place, gap });
      if (repeated) surface.aside('again', drawRow);
      else drawRow();
    }
    drawRunningHeads(surface, document, glyphs, { page: number, of: pages });
    yield number / pages;
  }
}

const marksOf = (placed: readonly Placed[]) =>
  placed.flatMap((at) => (at.row.mark && !at.repeated ? [{ ...at.row.mark, at: spotOf(at) }] : []));

/** A little above the row, so that it does not stick to the edge of the screen. */
const spotOf = ({ page: on, y }: Placed): Spot => ({ page: on, x: 0, y: Math.max(0, y - 15) });

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
