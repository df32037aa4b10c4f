import type { Examples } from '../../testing/examples.js';
import type { ZsPassphrase } from './passphrase.js';

export const examples = {
  default: { mode: 'unlock' },
  'verkeerde wachtzin': { mode: 'unlock', wrong: true },
  'na een kwartier': { mode: 'unlock', said: 'Op slot gezet, omdat er 15 minuten niets gebeurde.' },
  kiezen: { mode: 'set' },
  'slot wordt gemaakt': { mode: 'set', busy: true },
  wijzigen: { mode: 'change' },
  weghalen: { mode: 'remove' },
} satisfies Examples<Pick<ZsPassphrase, 'mode'> & Partial<ZsPassphrase>>;
