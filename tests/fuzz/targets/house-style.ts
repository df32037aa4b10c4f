import fc from 'fast-check';
import { jpeg, svg } from '../../../packages/report/src/testing/logos.js';
import { parseColour } from '../../../packages/report/src/house-style/colour.js';
import { readLogo } from '../../../packages/report/src/house-style/logo.js';
import { openZip, packZip } from '../../../packages/report/src/zip.js';
import { damagedBytes } from '../damage/bytes.js';
import { damagedText } from '../damage/text.js';
import { target } from '../target.js';

const drawing = svg(
  '<title>Wapen</title><g fill="#154273" transform="translate(1 2) rotate(10)"><path d="M0 0h10v10l-5 5z"/>' +
    '<rect x="1" y="2" width="3" height="4"/><circle cx="5" cy="5" r="2"/></g>',
);
const bytes = (text: string) => new TextEncoder().encode(text);

/** By way of readJpeg and readSvg. */
export const logo = target({
  name: 'readLogo',
  inputs: fc.oneof(
    damagedBytes(jpeg('rgb'), jpeg('grey'), jpeg('progressive'), jpeg('cmyk'), drawing),
    damagedText(fc.constant(new TextDecoder().decode(drawing))).map(bytes),
  ),
  sound: drawing,
  read: (file: Uint8Array) => readLogo(file, 'Wapen'),
});

export const colour = target({
  name: 'parseColour',
  inputs: damagedText(fc.constantFrom('#154273', 'rgb(1 2 3 / 50%)', 'rgba(1, 2, 3, 0.5)', 'color(srgb 0.1 0.2 0.3)')),
  sound: '#154273',
  read: (text: string) => ({ ok: true, value: parseColour(text) }),
});

const archive = packZip(
  new Map([
    ['a.xml', bytes('<a/>'.repeat(300))],
    ['b/c.xml', bytes('<c/>')],
  ]),
);

export const zip = target({
  name: 'openZip',
  inputs: damagedBytes(archive, packZip(new Map([['a', bytes('a')]]), 0)),
  sound: archive,
  read: (file: Uint8Array) => {
    const opened = openZip(file, { file: 1e6, entries: 16, entry: 1e5, total: 2e5, ratio: 200 }, () => true);
    return { ok: true, value: opened.ok ? [...opened.parts.keys()] : opened.why };
  },
});
