import * as z from 'zod/mini';
import type { ItemBase } from '../types.js';
import { itemBase } from './base.js';

/** A statement answered on an ordered scale, with a text per level that says what the level means for this item. */
export interface ScaleItem extends ItemBase {
  readonly type: 'scale';
  /** Key of `Instrument.scales`. */
  readonly scale: string;
  /** One text per level of the scale, in the order of its levels. */
  readonly anchors: readonly string[];
}

export const scaleDefinition = z.strictObject({
  ...itemBase,
  type: z.literal('scale'),
  scale: z.string(),
});
