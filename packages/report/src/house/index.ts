export { readableAccent } from './accent.js';
export { largestLogo, readLogo } from './logo.js';
