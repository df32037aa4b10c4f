import { contrast, hexOf, parseColour, type Colour } from './colour.js';

/** What text needs on its ground: WCAG 2.2, 1.4.3. On a dark one more is easier to read. */
const enough = { onWhite: 4.5, onDark: 6.5 };
const white = { red: 255, green: 255, blue: 255, alpha: 1 };
/** Part that stays of every channel in a step. The same part of each keeps the hue. */
const step = 0.96;

/**
 * The accent of an organisation as `#rrggbb`, dark enough for text on white: a colour that is too light is darkened, in
 * small steps that keep its hue. Null for what is no colour, or none that can be seen.
 */
export function readableAccent(css: string | null): string | null {
  const asked = css === null ? null : parseColour(css);
  if (!asked || asked.alpha === 0) return null;
  const darken = ({ red, green, blue }: Colour) => [red, green, blue].map((v) => v * step);
  return hexOf(until(onGround(asked, white), white, enough.onWhite, darken));
}

/** The accent as it reads on a dark ground: lightened in small steps. Both as `#rrggbb`. */
export function accentOn(ground: string, accent: string): string {
  const [under, asked] = [parseColour(ground), parseColour(accent)];
  if (!under || !asked) return accent;
  // Brighter, which keeps the hue and its strength, and a little whiter, which black needs.
  const lighten = ({ red, green, blue }: Colour) =>
    [red, green, blue].map((v) => 255 - (255 - Math.min(255, v / 0.97)) * 0.985);
  return hexOf(until(asked, under, enough.onDark, lighten));
}

/** A colour that shines through, as it looks on another. */
export function onGround({ red, green, blue, alpha }: Colour, ground: Colour): Colour {
  const mix = (over: number, under: number) => over * alpha + under * (1 - alpha);
  return {
    red: mix(red, ground.red),
    green: mix(green, ground.green),
    blue: mix(blue, ground.blue),
    alpha: 1,
  };
}

/** Changes a colour until it stands out. The colour that counts is the rounded one, as it is written. */
function until(start: Colour, ground: Colour, ratio: number, change: (colour: Colour) => number[]): Colour {
  let colour = start;
  // Either way ends at black or white within this many steps.
  for (let i = 0; i < 200 && contrast(rounded(colour), ground) < ratio; i++) {
    const [red = 0, green = 0, blue = 0] = change(colour);
    colour = { red, green, blue, alpha: 1 };
  }
  return rounded(colour);
}

const rounded = ({ red, green, blue }: Colour): Colour => ({
  red: Math.round(red),
  green: Math.round(green),
  blue: Math.round(blue),
  alpha: 1,
});
