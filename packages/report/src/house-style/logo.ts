import type { Parsed } from '@zelfscan/schema';
import type { Logo } from '../document.js';
import { base64 } from './base64.js';
import { isJpeg, readJpeg } from './jpeg.js';
import { Refusal, exportAgain } from './refusal.js';
import { readSvg } from './svg/read-svg.js';

/** A logo is in every report; one that is larger was not made for that. */
export const largestLogo = 1_000_000;

/**
 * A logo for reports, from the bytes of a file. Takes a JPEG in RGB or grey, or an SVG of filled paths and shapes; both
 * can be drawn on paper as on a screen, without a decoder. Never throws: a file that does not fit gives a problem that
 * says what to do.
 *
 * @param alt - what the logo shows, e.g. "Gemeente Voorbeeld"
 */
export function readLogo(bytes: Uint8Array, alt: string): Parsed<Logo> {
  try {
    return { ok: true, value: logoOf(bytes, alt) };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    const { place, expected, got, next } = cause;
    return { ok: false, problems: [{ code: 'logo-unreadable', place, expected, got, next }] };
  }
}

function logoOf(bytes: Uint8Array, alt: string): Logo {
  if (bytes.length > largestLogo) {
    throw new Refusal('logo', `at most ${largestLogo} bytes`, String(bytes.length), 'Export the logo smaller.');
  }
  if (isJpeg(bytes)) {
    const { width, height, bytes: kept } = readJpeg(bytes);
    return { kind: 'jpeg', alt, width, height, base64: base64(kept) };
  }
  return { kind: 'paths', alt, ...readSvg(textOf(bytes)) };
}

/** What files that are no logo of ours start with. */
const others = [
  { name: 'a PNG', start: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a GIF', start: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a WebP', start: [0x52, 0x49, 0x46, 0x46] },
  { name: 'a PDF', start: [0x25, 0x50, 0x44, 0x46] },
  { name: 'text in UTF-16', start: [0xff, 0xfe] },
  { name: 'text in UTF-16', start: [0xfe, 0xff] },
];

/**
 * Text of which only ASCII is right. That is enough: what is read of an SVG is tags, numbers and colours, and the bytes
 * of other characters in UTF-8 are never mistaken for those.
 */
function textOf(bytes: Uint8Array): string {
  const other = others.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (other) throw new Refusal('logo', 'a JPEG or an SVG', other.name, exportAgain);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  const text = parts.join('');
  if (!text.includes('<svg')) throw new Refusal('logo', 'a JPEG or an SVG', 'something else', exportAgain);
  return text;
}
