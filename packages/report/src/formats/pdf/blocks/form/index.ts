export { formItemRows } from './item.js';
export { formLinesRows } from './lines.js';
export { formPlaceRows } from './place.js';
