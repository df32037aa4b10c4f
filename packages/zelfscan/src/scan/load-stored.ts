import { loadPart } from '../base/load-part.js';

/** Fetches the part for scans that were made before, which nobody needs to start one. */
export const loadStored = () => loadPart('scans', () => import('./stored.js'));
