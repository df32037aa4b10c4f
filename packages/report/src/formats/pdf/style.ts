/** Lengths are points (1/72 inch), measured from the top left corner of the page. */
export const page = {
  width: 595.28,
  height: 841.89,
  /** Where texts may stand. */
  left: 60,
  right: 535.28,
  top: 85,
  bottom: 770,
  /** Running texts, as baselines. */
  header: 48,
  footer: 802,
} as const;

/** Where the texts of a document of one page may stand: a little higher and lower. */
export const onePage = { top: 60, bottom: 785 } as const;

/** The column for running text; what names it, hangs in the margin column before it. */
export const main = { x: 162, width: page.right - 162 } as const;
export const hang = { x: page.left, width: 90 } as const;

export const colour = {
  ink: '#1c2733',
  soft: '#55636f',
  /** Where the organisation has none of its own. */
  accent: '#0a5a8c',
  warn: '#9a3b00',
  warnWash: '#fff1e6',
  rule: '#d3dae0',
  ruleStrong: '#8794a0',
  paper: '#ffffff',
} as const;

/** A colour as thin as a wash on white. */
export const tintOf = (hex: string): string =>
  `#${[1, 3, 5]
    .map((at) => 255 - Math.round((255 - parseInt(hex.slice(at, at + 2), 16)) * 0.15))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

export type Weight = 'regular' | 'bold';

/** How a line of text looks. */
export interface Style {
  readonly size: number;
  /** Height of a line; multiples of 2.5, so that columns keep step. */
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
}

const style = (size: number, leading: number, weight: Weight = 'regular', shade: string = colour.ink): Style => ({
  size,
  leading,
  weight,
  colour: shade,
});

/** The type scale: 8.5, 10, 12, 16, 24, one larger for the title page, and one smaller for lists to look things up in. */
export const type = {
  display: style(32, 37.5, 'bold'),
  subtitle: style(16, 22.5, 'regular', colour.soft),
  kicker: style(12, 15, 'bold'),
  h1: style(24, 30, 'bold'),
  h2: style(16, 20, 'bold'),
  h3: style(12, 15, 'bold'),
  lead: style(12, 17.5),
  body: style(10, 15),
  strong: style(10, 15, 'bold'),
  soft: style(10, 15, 'regular', colour.soft),
  figure: style(24, 30, 'bold'),
  small: style(8.5, 12.5),
  smallStrong: style(8.5, 12.5, 'bold'),
  smallSoft: style(8.5, 12.5, 'regular', colour.soft),
  fine: style(8, 10),
  fineSoft: style(8, 10, 'regular', colour.soft),
} as const;

/** A style in another colour, or on another line height to stand beside other text. */
export const restyled = (base: Style, change: Partial<Style>): Style => ({ ...base, ...change });

/** Heights of rows are multiples of this, counted from the top of the page, so that baselines keep step. */
export const grid = 2.5;

export const onGrid = (height: number): number => Math.ceil(height / grid) * grid;

/** Baseline of a line whose top is at `y`: on the grid, with capitals as near to the middle of the line as that allows. */
export const baseline = (y: number, { leading, size }: Pick<Style, 'leading' | 'size'>): number =>
  y + Math.round((leading / 2 + size * 0.33) / grid) * grid;

/** The middle of the capitals of such a line, for marks beside it. */
export const middle = (y: number, style: Pick<Style, 'leading' | 'size'>): number =>
  baseline(y, style) - style.size * 0.33;
