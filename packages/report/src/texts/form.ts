import type { Words } from '@zelfscan/core';
import type nl from '@zelfscan/report/texts/form.nl.json';

export const form = {
  language: 'language',
  page: null,
  instrumentValue: ['title', 'version'],
  subject: ['title'],
} as const;

/** The fixed words of the paper form of a scan. */
export type FormMessages = Words<typeof nl, typeof form>;
