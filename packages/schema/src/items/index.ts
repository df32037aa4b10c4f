import * as z from 'zod/mini';
import type { ItemFormat } from './base.js';
import { dilemmaDefinition, dilemmaFormat, type DilemmaItem, type DilemmaTexts } from './dilemma.js';
import { scaleDefinition, scaleFormat, type ScaleItem, type ScaleTexts } from './scale.js';
import { textDefinition, textFormat, type TextItem, type TextTexts } from './text.js';

/** Every answer type. To add one: a file beside this one, a member in each list here, one file in core and elements. */
export type ItemAnswerType = ScaleItem | DilemmaItem | TextItem;
export type ItemType = ItemAnswerType['type'];
export type ItemTexts = ScaleTexts | DilemmaTexts | TextTexts;

/** The shape of each answer type in an instrument file. */
export const itemDefinition = z.discriminatedUnion('type', [scaleDefinition, dilemmaDefinition, textDefinition]);
export type ItemDefinition = z.infer<typeof itemDefinition>;

const formats = { scale: scaleFormat, dilemma: dilemmaFormat, text: textFormat } satisfies Record<ItemType, unknown>;

/** How an answer type is read. It takes definitions and texts of that type only. */
export const formatOf = (type: ItemType) =>
  formats[type] as unknown as ItemFormat<ItemDefinition, ItemTexts, ItemAnswerType>;
