/** The part for scans that were made before: reading them, listing them, and what can be done with one. */
export { changeStored } from './change-stored.js';
export { findStored, readStored } from './read-stored.js';
export { storedFile, summaries } from './summaries.js';
