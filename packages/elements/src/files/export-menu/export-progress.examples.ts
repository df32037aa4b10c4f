import type { Examples } from '../../testing/examples.js';
import type { ZsExportProgress } from './export-progress.js';

export const examples = {
  default: { share: 0.4 },
  'nog niet bekend': { share: null },
  'bijna klaar': { share: 1 },
} satisfies Examples<Pick<ZsExportProgress, 'share'>>;
