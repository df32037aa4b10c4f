import * as z from 'zod/mini';

/** What an item of any answer type says in an instrument file; its texts stand in the language files. */
export const itemBase = {
  id: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
  basis: z.boolean(),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  audience: z.string(),
  sources: z.array(z.string()),
};
