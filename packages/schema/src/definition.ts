import * as z from 'zod/mini';
import { id, text, type ScaleInFile } from './items/base.js';
import { own } from './own.js';
import { itemDefinition, type ItemTexts } from './items/index.js';

const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));

/** `instrument.json`: the structure, without a word that people read. */
export const definitionShape = z.strictObject({
  format: z.literal(2),
  id,
  version,
  languages: z.array(z.string()).check(z.minLength(1)),
  minutes: z.tuple([z.number().check(z.positive()), z.number().check(z.positive())]),
  scoring: z.strictObject({
    rule: z.literal('mean-of-given'),
    minimumShare: z.number().check(z.minimum(0), z.maximum(1)),
  }),
  /** Key of `scales`, for every theme that names none itself. */
  scale: z.optional(z.string()),
  scales: z.record(
    id,
    z.strictObject({
      values: z.array(z.int()).check(z.minLength(2), z.maxLength(11)),
      unknown: z.boolean(),
      notApplicable: z.boolean(),
      bands: z.array(z.strictObject({ id, from: z.number(), to: z.number() })),
    }),
  ),
  audiences: z.array(id),
  subsets: z.array(z.strictObject({ id, omit: z.array(id) })),
  profile: z.array(z.strictObject({ id, options: z.nullable(z.array(text)) })),
  phases: z.optional(z.array(id)),
  themes: z
    .array(z.strictObject({ id, scale: z.optional(z.string()), items: z.array(itemDefinition).check(z.minLength(1)) }))
    .check(z.minLength(1)),
  sources: z.array(id),
  carriesOver: z.optional(z.record(version, z.record(id, id))),
});
export type Definition = z.infer<typeof definitionShape>;

/** The scale of a theme: its own, else that of the instrument. None where neither names one that is there. */
export function scaleIn({ scale, scales }: Definition, theme: Definition['themes'][number]): ScaleInFile | undefined {
  const id = theme.scale ?? scale;
  const found = id === undefined ? undefined : own(scales, id);
  return id !== undefined && found ? { id, ...found } : undefined;
}

/** `<language>.json`: all that people read. */
export const textsShape = z.strictObject({
  instrument: id,
  version: z.string(),
  language: text,
  status: z.enum(['draft', 'reviewed']),
  title: text,
  summary: text,
  about: z.array(text),
  notFor: z.array(text),
  provenance: text,
  scales: z.record(
    id,
    z.strictObject({
      levels: z.array(z.strictObject({ label: text, meaning: text })),
      unknown: z.optional(text),
      notApplicable: z.optional(text),
      bands: z.record(id, text),
    }),
  ),
  audiences: z.record(id, text),
  subsets: z.record(id, text),
  profile: z.record(id, z.strictObject({ label: text, hint: z.string(), options: z.optional(z.array(text)) })),
  themes: z.record(id, z.strictObject({ title: text, short: text, intro: text, discuss: text })),
  phases: z.optional(z.record(id, z.strictObject({ title: text, intro: text }))),
  // Each is read by the answer type of its item, which stands in the other file.
  items: z.record(id, z.unknown()),
  glossary: z.record(id, z.strictObject({ term: text, forms: z.array(text), text })),
  sources: z.record(id, text),
});
export type Texts = Omit<z.infer<typeof textsShape>, 'items'> & { items: Record<string, ItemTexts> };
