import type { HostHooks } from '../scan-host.js';

/** Hooks of a host that tells nobody; a write that fails is a fault of the test. */
export const quiet: HostHooks = {
  changed: () => {},
  saved: () => {},
  removed: () => {},
  failed: (error) => {
    throw error;
  },
  newName: () => 'Scan van vandaag',
  copyName: (name) => `${name} (kopie)`,
};
