import { warnOfContrast } from '../contrast/warn.js';
import { warnOfPolicy } from './policy.js';

/** Says in the console what of the page gets in the way of the element. */
export function warn(element: HTMLElement): void {
  warnOfPolicy(element);
  warnOfContrast(element);
}
