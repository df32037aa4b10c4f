import type { BarPart, ResultView } from '@zelfscan/core';
import type { Fill } from '@zelfscan/core/basics/level-look';
import type { BarStretch } from '../document.js';

/** The stretches of a bar that have any length. */
export const stretchesOf = (parts: readonly BarPart[]): readonly BarStretch[] =>
  parts.filter(({ count }) => count > 0).map(({ fill, label, count }) => ({ fill, label: sentence(label), count }));

/** What bars stand for in words, but for answers that none of them has. */
export const legendOf = ({ legend }: ResultView): readonly { readonly fill: Fill; readonly label: string }[] =>
  legend
    .filter(({ fill, count }) => fill.kind === 'level' || count > 0)
    .map(({ fill, label }) => ({ fill, label: sentence(label) }));

/** With a capital, as a sentence starts. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
