import type { GridMessages } from '@zelfscan/elements/grid';
import grid from 'texts:grid';
import { loadPart } from '../base/load-part.js';
import { wordsIn, type Speech } from '../texts/speech.js';

/** The words of the grid, in someone's words. */
export const loadGridWords = (speech: Speech): Promise<GridMessages> =>
  loadPart('grid', () => wordsIn(speech, 'grid', grid));
