import type { ItemKind } from './index.js';
import { scaleKind } from './scale.js';

/** Its places are levels of a scale like any other, but none is better than another: it never has points. */
export const dilemmaKind: ItemKind = {
  ...scaleKind,
  points: () => null,
};
