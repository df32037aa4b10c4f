import type { Logo, LogoStep } from '../../../document.js';
import type { Step, Surface } from '../jspdf.js';
import type { Setting } from '../rows.js';
import { page } from '../style.js';
import type { Box } from '../tags/box.js';

const most = { width: 150, height: 48 };
/** Above the texts of the first page, where other pages have their running head. */
const top = 36;

/** Makes the drawing of the logo at the top right of the first page. What it shows is read, where that is said. */
export function logoOf({ logo, structure }: Setting): (surface: Surface) => void {
  const scale = logo ? Math.min(most.width / logo.width, most.height / logo.height) : 0;
  if (!logo || !(scale > 0) || !Number.isFinite(scale)) return () => undefined;
  const [width, height] = [logo.width * scale, logo.height * scale];
  const box = { x: page.right - width, y: top, width, height };
  const paint = painter(logo, box, scale);
  const alt = logo.alt.trim();
  if (!alt) return paint;
  const figure = structure.add('Figure', { alt });
  return (surface) => surface.figure(figure, box, () => paint(surface));
}

function painter(logo: Logo, box: Box, scale: number): (surface: Surface) => void {
  if (logo.kind === 'jpeg') {
    const bytes = bytesOf(logo.base64);
    return (surface) => surface.picture(bytes, box);
  }
  return (surface) => {
    for (const { steps, fill, evenOdd } of logo.paths)
      surface.shape(
        steps.map((step) => moved(step, box, scale)),
        fill,
        evenOdd ? 'even-odd' : 'non-zero',
      );
  };
}

function moved(step: LogoStep, { x, y }: Box, scale: number): Step {
  const [letter, ...numbers] = step;
  return [letter, ...numbers.map((value, i) => (i % 2 ? y : x) + value * scale)] as unknown as Step;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (const digit of text) {
    held = ((held << 6) | digits.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}
