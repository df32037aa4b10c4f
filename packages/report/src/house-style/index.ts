export { onGround, readableAccent } from './accent.js';
export { contrast, parseColour, type Colour } from './colour.js';
export { largestLogo, readLogo } from './logo.js';
