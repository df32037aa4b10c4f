import type { PersonalData, PersonalDataKind } from '@zelfscan/core';
import type { Examples } from '../../testing/examples.js';
import type { ZsGuardedText } from './guarded-text.js';

const patterns: readonly [PersonalDataKind, RegExp][] = [
  ['phone', /\b06[- ]?\d{8}\b/g],
  ['email', /\b[\w.]+@\w+\.\w+\b/g],
  ['postcode', /\b\d{4} ?[A-Z]{2} \d+\b/g],
  ['bsn', /\b\d{9}\b/g],
];

/** A stand-in for the check of core, which an example cannot run. */
export const check = (text: string): PersonalData[] =>
  patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      kind,
      start: index,
      end: index + found.length,
      text: found,
    })),
  );

const field = { label: 'Wat is de casus, in één neutrale zin?', hint: 'Geen namen of gegevens van mensen.', check };

export const examples = {
  default: field,
  gevuld: { ...field, value: 'Een gezin waar het al jaren onrustig is; de oudste dochter wil weg.' },
  'meer regels': { ...field, multiline: true, value: 'Eerst de school bellen.\nDaarna de wijkagent.' },
  'zonder hint': { ...field, hint: '' },
  'lange teksten': {
    ...field,
    multiline: true,
    label: `${field.label} ${'Samenwerkingsovereenkomstenregistratiesysteem '.repeat(2)}`,
    value: 'Verantwoordelijkheidsverdelingscommissievergadering '.repeat(8),
  },
} satisfies Examples<Partial<Pick<ZsGuardedText, 'label' | 'hint' | 'value' | 'check' | 'multiline'>>>;
