import type { Examples } from '../../testing/examples.js';
import type { ZsExportMenu } from './export-menu.js';

export const examples = {
  default: {
    kinds: ['pdf', 'html', 'xlsx', 'csv', 'json'],
    choices: ['all', 'board', 'plan'],
    folded: false,
    busy: false,
  },
  'zonder delen': { kinds: ['pdf', 'html', 'xlsx', 'json'], choices: [], folded: false, busy: false },
  'zelf ingevouwen': { kinds: ['html', 'xlsx', 'json'], choices: [], folded: true, busy: false },
  'bestand wordt gemaakt': { kinds: ['pdf', 'json'], choices: ['all', 'board', 'plan'], folded: false, busy: true },
} satisfies Examples<Pick<ZsExportMenu, 'kinds' | 'choices' | 'folded' | 'busy'>>;
