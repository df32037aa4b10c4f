import * as z from 'zod/mini';
import { lintEntries } from '../lint-entries.js';
import { termsIn } from '../terms.js';
import { itemBase, text, textsBase, type ItemBase, type ItemFormat } from './base.js';

/** A statement answered on an ordered scale, with a text per level that says what the level means for this item. */
export interface ScaleItem extends ItemBase {
  readonly type: 'scale';
  /** One text per level of the scale of its theme, in the order of its levels. */
  readonly anchors: readonly string[];
  /** What good practice looks like. */
  readonly guidance: string;
  /** Keys of `Instrument.glossary` whose words occur in the guidance only. */
  readonly guidanceTerms: readonly string[];
  /** A legal or near-legal minimum (★). */
  readonly basis: boolean;
  readonly importance: Importance;
  /** Who the item is about; a key of `Instrument.audiences`. */
  readonly audience: string;
}

/** How much an item weighs when priorities are suggested: 3 legal minimum, 2 regular, 1 additional. */
export type Importance = 1 | 2 | 3;

export const scaleDefinition = z.strictObject({
  ...itemBase,
  type: z.literal('scale'),
  basis: z.boolean(),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  audience: z.string(),
});
export type ScaleDefinition = z.infer<typeof scaleDefinition>;

const scaleTexts = z.strictObject({ ...textsBase, guidance: text, anchors: z.array(text) });
export type ScaleTexts = z.infer<typeof scaleTexts>;

export const scaleFormat: ItemFormat<ScaleDefinition, ScaleTexts, ScaleItem> = {
  onScale: true,
  texts: scaleTexts,
  lint(item, { anchors }, { definition, texts, scale }) {
    return [
      ...(definition.audiences.includes(item.audience)
        ? []
        : [
            {
              code: 'unknown-reference' as const,
              place: `/items/${item.id}/audience`,
              expected: 'one of "audiences"',
              got: `"${item.audience}"`,
              next: 'Correct the name, or add what it refers to.',
            },
          ]),
      ...(scale
        ? lintEntries(
            `${texts.language}.json/items/${item.id}/anchors`,
            scale.values.map((_, i) => String(i)),
            anchors,
          )
        : []),
    ];
  },
  merge(item, words, { texts }) {
    const terms = termsIn([words.statement, ...words.anchors], texts.glossary);
    const guidanceTerms = termsIn([words.guidance], texts.glossary).filter((id) => !terms.includes(id));
    return { ...item, ...words, terms, guidanceTerms };
  },
};
