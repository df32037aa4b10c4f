import { scaleDefinition, type ScaleItem } from './scale.js';

/** Every answer type. To add one: a file beside this one, a member here, and one file each in core and elements. */
export type ItemAnswerType = ScaleItem;
export type ItemType = ItemAnswerType['type'];

/** The shape of each answer type in an instrument file. */
export const itemDefinition = scaleDefinition;
