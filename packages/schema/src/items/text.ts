import * as z from 'zod/mini';
import { termsIn } from '../terms.js';
import { itemBase, text, textsBase, type ItemBase, type ItemFormat } from './base.js';

/** An open question, answered in words. Never scored, weighed or counted in a figure. */
export interface TextItem extends ItemBase {
  readonly type: 'text';
  /** What a good answer goes into. */
  readonly guidance: string;
  /** Keys of `Instrument.glossary` whose words occur in the guidance only. */
  readonly guidanceTerms: readonly string[];
}

export const textDefinition = z.strictObject({ ...itemBase, type: z.literal('text') });
export type TextDefinition = z.infer<typeof textDefinition>;

const textTexts = z.strictObject({ ...textsBase, guidance: text });
export type TextTexts = z.infer<typeof textTexts>;

export const textFormat: ItemFormat<TextDefinition, TextTexts, TextItem> = {
  onScale: false,
  texts: textTexts,
  lint: () => [],
  merge(item, words, { texts }) {
    const terms = termsIn([words.statement], texts.glossary);
    const guidanceTerms = termsIn([words.guidance], texts.glossary).filter((id) => !terms.includes(id));
    return { ...item, ...words, terms, guidanceTerms };
  },
};
