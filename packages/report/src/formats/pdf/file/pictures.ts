import type { Objects } from './objects.js';

/** How JPEG counts its colours; archives with RGB screens as their measure take no fourth. */
const spaces: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB' };

/** Writes a JPEG file as it is. Throws an Error when it is none, or is made for printing in four colours. */
export function putPicture(objects: Objects, jpeg: Uint8Array): number {
  const { width, height, colours } = frameOf(jpeg);
  const space = spaces[colours];
  if (!space) throw new Error(`a JPEG of ${colours} colours`);
  let data = '';
  for (const byte of jpeg) data += String.fromCharCode(byte);
  return objects.stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 ` +
      '/Filter /DCTDecode',
    data,
    { packed: false },
  );
}

/** The size of the picture in dots, from the segment that starts its data. */
function frameOf(jpeg: Uint8Array): { width: number; height: number; colours: number } {
  const u16 = (at: number) => ((jpeg[at] ?? 0) << 8) | (jpeg[at + 1] ?? 0);
  let at = 2;
  while (u16(0) === 0xffd8 && at + 9 < jpeg.length && jpeg[at] === 0xff) {
    const kind = jpeg[at + 1] ?? 0;
    // C4, C8 and CC are tables between the kinds of frames.
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return { height: u16(at + 5), width: u16(at + 7), colours: jpeg[at + 9] ?? 0 };
    at += 2 + u16(at + 2);
  }
  throw new Error('no JPEG');
}
