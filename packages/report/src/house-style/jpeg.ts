import { Refusal, exportAgain } from './refusal.js';

/** A logo needs no more; and what is decoded later must not fill the memory. */
const largestSide = 8000;

interface Jpeg {
  readonly width: number;
  readonly height: number;
  /** The picture without what cameras and programs write beside it. */
  readonly bytes: Uint8Array;
}

/** True for the first bytes of a JPEG. */
export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/**
 * Walks through the segments of a JPEG up to its end. Keeps what is needed to draw it: places, names and thumbnails in
 * EXIF, XMP and comments do not travel with a report.
 *
 * @throws Refusal for a file that is broken, or that PDF readers and browsers do not both draw.
 */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  let at = 2;
  for (;;) {
    const { marker, start } = markerAt(bytes, at);
    if (marker === 0xd9) {
      kept.push(Uint8Array.of(0xff, 0xd9));
      break;
    }
    const end = start + lengthAt(bytes, start);
    if (isFrame(marker)) {
      if (size) throw broken('a second frame');
      size = frameAt(bytes, marker, start, end);
    }
    const scan = marker === 0xda;
    if (scan && !size) throw broken('a scan without a frame');
    if (scan) scans += 1;
    at = scan ? entropyEnd(bytes, end) : end;
    if (isKept(bytes, marker, start)) kept.push(Uint8Array.of(0xff, marker), bytes.subarray(start, at));
  }
  if (!size || scans === 0) throw broken('no picture');
  return { ...size, bytes: joined(kept) };
}

function markerAt(bytes: Uint8Array, from: number): { marker: number; start: number } {
  let at = from;
  if (bytes[at] !== 0xff) throw broken(at < bytes.length ? 'no marker' : 'an end too early');
  while (bytes[at] === 0xff) at += 1;
  const marker = bytes[at];
  if (marker === undefined) throw broken('an end too early');
  // Markers without a length: only the end is one that can stand here.
  if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) throw broken('a marker in the wrong place');
  return { marker, start: at + 1 };
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const length = word(bytes, at);
  if (length < 2 || at + length > bytes.length) throw broken('an end too early');
  return length;
}

const word = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** C4, C8 and CC look like frames and are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function frameAt(bytes: Uint8Array, marker: number, start: number, end: number) {
  if (marker > 0xc2) throw refused('a baseline or progressive JPEG', 'another kind of JPEG');
  if (end - start < 8) throw broken('a frame that is too short');
  if (bytes[start + 2] !== 8) throw refused('8 bits per channel', `${bytes[start + 2]} bits`);
  const [height, width, channels] = [word(bytes, start + 3), word(bytes, start + 5), bytes[start + 7]];
  if (channels === 4) throw refused('a JPEG in RGB', 'a JPEG in CMYK');
  if (channels !== 1 && channels !== 3) throw refused('a JPEG in RGB or grey', `${channels} channels`);
  if (width < 1 || height < 1) throw broken('a picture without a size');
  if (Math.max(width, height) > largestSide) {
    throw refused(`at most ${largestSide} pixels a side`, `${width} by ${height}`, 'Export the logo smaller.');
  }
  return { width, height };
}

/** Where the data of a scan ends: at a marker that is no stuffed byte and no restart. */
function entropyEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw broken('an end too early');
}

/** Of the segments of applications only those that say how to read the colours: JFIF, an ICC profile, Adobe's. */
function isKept(bytes: Uint8Array, marker: number, start: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const begins = (name: string) => [...name].every((letter, i) => bytes[start + 2 + i] === letter.charCodeAt(0));
  return (
    (marker === 0xe0 && begins('JFIF')) ||
    (marker === 0xe2 && begins('ICC_PROFILE')) ||
    (marker === 0xee && begins('Adobe'))
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const broken = (got: string): Refusal => refused('a whole JPEG', got);
const refused = (expected: string, got: string, next = exportAgain): Refusal =>
  new Refusal('jpeg', expected, got, next);
