import nl from 'texts:guard/nl';
import { check } from '../guarded-text/guarded-text.examples.js';
import type { Guard, ZsTextWarning } from './text-warning.js';

/** What a page gives once someone types, with a stand-in for the check of core. */
export const guard = (): Guard => ({ check, words: nl, left: new Set() });

/** Without a field beside it there is nothing to look at: how it looks with a question, its own tests see to. */
export const examples = {
  'nothing found': { text: 'Een vast punt in het overleg.' },
} satisfies Record<string, Partial<Pick<ZsTextWarning, 'text'>>>;
