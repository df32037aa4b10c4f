import type { Words } from '@zelfscan/core';
import type nl from './frame.nl.json';

export const frame = { saved: ['name'], unknown: ['name'], wrongValue: ['name'] } as const;

/** Words of the frame page, around those of the element in it. */
export type FrameMessages = Words<typeof nl, typeof frame>;
