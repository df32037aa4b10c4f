/**
 * Makes the two fonts of the report from Source Sans 3: `node scripts/subset-fonts.mjs`. The results are committed, so
 * this runs only when the character set changes.
 *
 * The licence reserves the name "Source" for unmodified fonts, so the result carries another name. Source Sans has no ★,
 * which marks the basis items, so one is drawn.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const from = new URL('../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const to = new URL('../packages/report/fonts/', import.meta.url);

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
const characters = [
  range(0x20, 0x7e), // Latin
  range(0xa0, 0xff), // Latin-1
  range(0x100, 0x17f), // Latin Extended-A
  'ȘșȚțẞƒ', // Romanian, capital ß, florin
  '–—―‘’‚“”„†‡•…‰‹›⁄€™№', // dashes, quotes, signs
  '←↑→↓↔−×÷±≈≠≤≥∞√', // arrows, sums
  '✓✗★□■▪●○◆▲▼►◄', // marks
].join('');

const weights = [
  ['400Regular/SourceSans3_400Regular.ttf', 'report-sans-regular.ttf'],
  ['600SemiBold/SourceSans3_600SemiBold.ttf', 'report-sans-bold.ttf'],
];

await mkdir(to, { recursive: true });
for (const [source, target] of weights) {
  const original = withStar(await readFile(new URL(source, from)));
  const subset = await subsetFont(original, characters, {
    targetFormat: 'sfnt',
    keepFeatures: [], // jsPDF shapes nothing: each character is one glyph
    noHinting: true,
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'DSIG'],
  });
  const font = renamed(subset, 'Source', 'Report');
  await writeFile(new URL(target, to), font);
  console.log(`${target}: ${font.length} bytes`);
}
const licence = await readFile(new URL('LICENSE_FONT', from), 'utf8');
await writeFile(
  new URL('OFL.txt', to),
  `Report Sans is a subset of Source Sans 3 with a drawn ★, made by scripts/subset-fonts.mjs and renamed as the licence asks.\n\n${licence}`,
);
console.log(`written to ${fileURLToPath(to)}`);

/** Offset of the directory entry of a table: at +8 stands where the table starts, at +12 its length. */
function entryOf(font, tag) {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    if (font.toString('latin1', at, at + 4) === tag) return at;
  }
  throw new Error(`the font has no table ${tag}`);
}

/**
 * The font with a ★ in the place of its coffee cup: the outline of ☕ is overwritten and the character map entry of
 * ☐ and ☑, the one that keeps the map sorted, is pointed at it.
 */
function withStar(original) {
  const font = Buffer.from(original);
  const start = (tag) => font.readUInt32BE(entryOf(font, tag) + 8);
  let cup = 0;
  for (const pass of ['read', 'write']) {
    for (let i = 0; i < font.readUInt16BE(start('cmap') + 2); i++) {
      const map = start('cmap') + font.readUInt32BE(start('cmap') + 8 + i * 8);
      if (font.readUInt16BE(map) !== 12) {
        if (pass === 'write') remapSegment(font, map, cup);
        continue;
      }
      for (let group = 0; group < font.readUInt32BE(map + 12); group++) {
        const at = map + 16 + group * 12;
        if (pass === 'read' && font.readUInt32BE(at) === 0x2615) cup = font.readUInt32BE(at + 8);
        if (pass === 'write' && font.readUInt32BE(at) === 0x2610) {
          [0x2605, 0x2605, cup].forEach((value, field) => font.writeUInt32BE(value, at + field * 4));
        }
      }
    }
  }
  const short = font.readInt16BE(start('head') + 50) === 0;
  const place = (glyph) =>
    short ? font.readUInt16BE(start('loca') + glyph * 2) * 2 : font.readUInt32BE(start('loca') + glyph * 4);
  const outline = star();
  if (!cup || outline.length > place(cup + 1) - place(cup)) throw new Error('no room for the star');
  outline.copy(font, start('glyf') + place(cup));
  font.writeInt16BE(outline.readInt16BE(2), start('hmtx') + cup * 4 + 2);
  return font;
}

/** The same in a character map of format 4, whose segments stand in parallel lists. */
function remapSegment(font, map, glyph) {
  const size = font.readUInt16BE(map + 6);
  for (let at = 0; at < size; at += 2) {
    const end = map + 14 + at;
    if (font.readUInt16BE(end + size + 2) !== 0x2610) continue;
    font.writeUInt16BE(0x2605, end);
    font.writeUInt16BE(0x2605, end + size + 2);
    font.writeUInt16BE((glyph - 0x2605 + 0x10000) % 0x10000, end + size * 2 + 2);
    font.writeUInt16BE(0, end + size * 3 + 2);
  }
}

/** A five-pointed star as a glyph of one contour, 1000 units to the em, about as high as a capital. */
function star() {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [angle, radius] = [(i * Math.PI) / 5, i % 2 ? 138 : 330];
    return [Math.round(300 + radius * Math.sin(angle)), Math.round(315 + radius * Math.cos(angle))];
  });
  const axis = (k) => points.map((point) => point[k]);
  const box = [Math.min(...axis(0)), Math.min(...axis(1)), Math.max(...axis(0)), Math.max(...axis(1))];
  const steps = [0, 1].flatMap((k) => axis(k).map((value, i) => value - (i ? axis(k)[i - 1] : 0)));
  const bytes = Buffer.alloc(10 + 4 + 10 + 40);
  [1, ...box, 9, 0].forEach((value, i) => bytes.writeInt16BE(value, i * 2));
  bytes.fill(1, 14, 24); // flags: every point is on the curve
  steps.forEach((value, i) => bytes.writeInt16BE(value, 24 + i * 2));
  return bytes;
}

/** The font with one word replaced in its family, full and PostScript names. Both words must be equally long. */
function renamed(font, before, after) {
  if (before.length !== after.length) throw new Error('the new name must be as long as the old one');
  const bytes = Buffer.from(font);
  const encode = (word, unicode) => (unicode ? Buffer.from(word, 'utf16le').swap16() : Buffer.from(word, 'latin1'));
  const entry = entryOf(bytes, 'name');
  const start = bytes.readUInt32BE(entry + 8);
  const texts = start + bytes.readUInt16BE(start + 4);
  for (let i = 0; i < bytes.readUInt16BE(start + 2); i++) {
    const record = start + 6 + i * 12;
    const [platform, , , id, length, offset] = [0, 2, 4, 6, 8, 10].map((at) => bytes.readUInt16BE(record + at));
    if (![1, 3, 4, 6, 16].includes(id)) continue;
    const text = bytes.subarray(texts + offset, texts + offset + length);
    const hit = text.indexOf(encode(before, platform !== 1));
    if (hit >= 0) encode(after, platform !== 1).copy(text, hit);
  }
  bytes.writeUInt32BE(sum(bytes, start, bytes.readUInt32BE(entry + 12)), entry + 4);
  const head = bytes.readUInt32BE(entryOf(bytes, 'head') + 8);
  bytes.writeUInt32BE(0, head + 8);
  bytes.writeUInt32BE((0xb1b0afba - sum(bytes, 0, bytes.length) + 2 ** 32) % 2 ** 32, head + 8);
  return bytes;
}

/** Checksum of a stretch of a font file: the sum of its 32-bit words. */
function sum(bytes, start, length) {
  const words = Buffer.alloc(Math.ceil(length / 4) * 4);
  bytes.copy(words, 0, start, start + length);
  let total = 0;
  for (let at = 0; at < words.length; at += 4) total = (total + words.readUInt32BE(at)) >>> 0;
  return total;
}
