import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/report/texts/card-form.nl.json';

export const cardForm = {
  language: 'language',
  page: null,
  instrumentValue: ['title', 'version'],
  subject: ['title'],
} as const;

/** The fixed words of the paper form of a dilemma card. */
export type CardFormMessages = Words<typeof nl, typeof cardForm>;
