import type { Words } from '@zelfscan/core';
import type nl from './own.nl.json';

export const own = { notedAt: ['items: list'] } as const;

/** What a page with texts of its own says of that, behind whose wording it is. */
export type OwnWords = Words<typeof nl, typeof own>;
