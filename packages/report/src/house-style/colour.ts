import { own } from '@zelfscan/core/basics/own';
import { times } from '@zelfscan/core/basics/times';

/** A colour in sRGB: channels from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  orange: '#ffa500',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  transparent: '#00000000',
};

/** No colour that a browser computes is longer. */
const longest = 100;

/**
 * A colour as people write it and as browsers compute it: `#rgb`, `#rrggbb` (with alpha too), `rgb()` and `rgba()` with
 * commas or spaces, `color(srgb …)`, and basic names. Null for anything else.
 */
export function parseColour(css: string): Colour | null {
  if (css.length > longest) return null;
  const text = css.trim().toLowerCase();
  const named = own(names, text);
  return hex(named ?? text) ?? functional(text);
}

function hex(text: string): Colour | null {
  if (!/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) return null;
  const digits = text.slice(1);
  const size = digits.length < 5 ? 1 : 2;
  const [red = 0, green = 0, blue = 0, alpha = 255] = times(digits.length / size, (i) => {
    const part = digits.slice(i * size, (i + 1) * size);
    return parseInt(size === 1 ? part + part : part, 16);
  });
  return { red, green, blue, alpha: alpha / 255 };
}

function functional(text: string): Colour | null {
  const parts = /^(rgba?\(|color\(srgb )([^()]*)\)$/.exec(text);
  if (!parts) return null;
  const [, kind, inside = ''] = parts;
  const whole = kind === 'color(srgb ' ? 1 : 255;
  const values = inside
    .replaceAll(/[,/]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .map((value, i) => channel(value, i === 3 ? 1 : whole));
  if (values.length < 3 || values.length > 4 || values.some((value) => value === null)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = values.map((value) => value ?? 0);
  return { red: red * 255, green: green * 255, blue: blue * 255, alpha };
}

/** A share of 1; null for what is no number. */
function channel(text: string, whole: number): number | null {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/.test(text)) return null;
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / whole;
  return Number.isNaN(value) ? null : Math.min(1, Math.max(0, value));
}

/** `#rrggbb`, without alpha. */
export function hexOf({ red, green, blue }: Omit<Colour, 'alpha'>): string {
  return `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Omit<Colour, 'alpha'>): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Omit<Colour, 'alpha'>, other: Omit<Colour, 'alpha'>): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
