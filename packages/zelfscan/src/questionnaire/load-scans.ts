import { fetched } from './fetched.js';

/** Fetches the part for scans that were made before, which nobody needs to start one. */
export const loadScans = () => fetched('scans', () => import('./scans-part.js'));
