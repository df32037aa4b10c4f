import { highestInTheDark, levelRamp } from '@zelfscan/core/basics/level-look';

/** Two colours that have to differ. Tokens by the names that style sheets use; a mix is written out. */
export interface Pair {
  /** What is seen, in words for a developer. */
  readonly what: string;
  readonly colour: string;
  readonly ground: string;
  /** WCAG 2.2: 4.5 for text (1.4.3), 3 for what is no text (1.4.11). */
  readonly wanted: 4.5 | 3;
  /** The token to set. */
  readonly set: string;
}

const text = (what: string, colour: string, ground: string, set: string): Pair => ({
  what,
  colour: `var(--_${colour})`,
  ground: `var(--_${ground})`,
  wanted: 4.5,
  set: `--zs-${set}`,
});
const shape = (what: string, colour: string, set: string): Pair => ({
  what,
  colour,
  ground: 'var(--_bg)',
  wanted: 3,
  set: `--zs-${set}`,
});

/** Bars have an edge that is nearer to the text than they are. */
const edgeOf = (level: string) => `color-mix(in oklab, ${level} 62%, var(--_ink))`;

const levelOf = (level: number, last = ''): string => `var(--zs-color-level-${level}, ${last})`;

export const pairs: readonly Pair[] = [
  text('text', 'ink', 'bg', 'color-text'),
  text('text in a field', 'ink', 'form-control-background-color', 'form-control-background-color'),
  text('text that is chosen', 'ink', 'wash', 'color-wash'),
  text('text in a warning', 'ink', 'warn-wash', 'color-warning-wash'),
  text('text that explains', 'soft', 'bg', 'color-text-soft'),
  text('text that explains, pointed at', 'soft', 'wash', 'color-text-soft'),
  text('heading', 'heading-color', 'bg', 'heading-color'),
  text('link', 'link', 'bg', 'color-link'),
  text('main button', 'button-color', 'button-background-color', 'button-color'),
  text('main button, pointed at', 'button-color', 'button-hover-background-color', 'button-hover-background-color'),
  text('other button', 'button-secondary-color', 'bg', 'button-secondary-color'),
  text('other button, pointed at', 'button-secondary-color', 'wash', 'button-secondary-color'),
  text('warning', 'warn', 'bg', 'color-warning'),
  text('error', 'error', 'bg', 'color-error'),
  shape('edge of fields and answers', 'var(--_edge)', 'color-edge'),
  shape('what is chosen, progress', 'var(--_mark)', 'color-accent'),
  ...([1, 2, 3] as const).map((level) =>
    shape(`edge of level ${level} in charts`, edgeOf(levelOf(level, levelRamp[level - 1])), `color-level-${level}`),
  ),
  shape('level 4 in charts', levelOf(4, `light-dark(${levelRamp[3]}, ${highestInTheDark})`), 'color-level-4'),
];

/** Seen when one of the two stands out: the outline, or the ring within it. */
export const focus: readonly Pair[] = [
  shape('focus', 'var(--_focus)', 'color-focus'),
  shape('ring within the focus', 'var(--_focus-gap)', 'color-focus-gap'),
];
