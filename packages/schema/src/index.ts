export type { Parsed, Problem, ProblemCode } from './problem.js';
export type * from './types.js';
export type { ItemType } from './items/index.js';
export type { DilemmaItem, Pole } from './items/dilemma.js';
export type { ScaleItem } from './items/scale.js';
export { parseInstrument } from './parse-instrument.js';
export { detailsOf, withDetails, withoutDetails, type Details } from './details.js';
export { mapTexts, type Say } from './map-texts.js';
export { compareVersions } from './versions.js';
