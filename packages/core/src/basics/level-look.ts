/** What is drawn for an answer: a level, counted from the lowest (0), or an answer without a score. */
export type Fill =
  { readonly kind: 'level'; readonly rank: number; readonly of: number } | { readonly kind: 'unknown' | 'na' | 'open' };

/** Colours of four levels, lowest first. Scales of other lengths have what is between them. */
export type Ramp = readonly [string, string, string, string];
/** So many percent of a colour in another, in sRGB. */
export type Mix = (colour: string, percent: number, into: string) => string;

export type Pattern = 'hatch' | 'strokes';

/** How a level is drawn, whatever draws it. */
export interface LevelLook {
  readonly fill: string;
  readonly pattern: Pattern | null;
  /** So light that it needs an edge on white. */
  readonly light: boolean;
}

/** On a light page; a page may set others for the screen. */
export const levelRamp: Ramp = ['#9c4a1e', '#d7a46f', '#86b3cf', '#0a5a8c'];
/** The highest on a dark page. */
export const highestInTheDark = '#3f93c9';

/** The lines of a pattern: a colour, and how strong it lies over that of the level. */
export const patternLines: Readonly<Record<Pattern, { readonly colour: string; readonly percent: number }>> = {
  hatch: { colour: '#ffffff', percent: 45 },
  strokes: { colour: '#000000', percent: 30 },
};

/**
 * The look of a level from its place on its scale. The lowest has the first colour and the highest the last; what is
 * between is mixed of the colours beside it, by way of a light tone half-way. So the lower half of a scale becomes lighter
 * and the upper half darker again; with a pattern on all of the lower half no two levels look alike, in grey neither.
 *
 * @param rank - from 0, the lowest, to `of` - 1
 * @param of - the number of levels; a single one is the highest
 */
export function levelLook(rank: number, of: number, ramp: Ramp, mix: Mix): LevelLook {
  const [lowest, low, high, highest] = ramp;
  const light = mix(mix(low, 50, high), 50, '#ffffff');
  /** Colours by their place in sixths: thirds would not be exact. */
  const stops = [[0, lowest], [2, low], [3, light], [4, high], [6, highest]] as const; // prettier-ignore
  const place = of > 1 ? (6 * rank) / (of - 1) : 6;
  const next = stops.findIndex(([at]) => at >= place);
  const [to, from] = [stops[next], stops[Math.max(0, next - 1)]];
  if (!to || !from || place < 0) throw new RangeError(`level ${rank} of ${of}`);
  const percent = to === from ? 100 : (100 * (place - from[0])) / (to[0] - from[0]);
  return {
    fill: percent === 100 ? to[1] : mix(to[1], percent, from[1]),
    pattern: place === 0 ? 'hatch' : place < 3 ? 'strokes' : null,
    light: place > 2 && place < 4,
  };
}

/** For style sheets: colours that a page sets are mixed where they are drawn. */
export const mixCss: Mix = (colour, percent, into) => `color-mix(in srgb,${colour} ${+percent.toFixed(2)}%,${into})`;

/** For formats that take `#rrggbb` alone. */
export const mixHex: Mix = (colour, percent, into) =>
  `#${[1, 3, 5]
    .map((at) => {
      const part = (hex: string) => parseInt(hex.slice(at, at + 2), 16);
      const mixed = part(into) + ((part(colour) - part(into)) * percent) / 100;
      return Math.round(mixed).toString(16).padStart(2, '0');
    })
    .join('')}`;
