import { loadPart } from '../base/load-part.js';

/** Fetches the part for scans that were made before, which nobody needs to start one. */
export const loadScans = () => loadPart('scans', () => import('./scans-part.js'));
