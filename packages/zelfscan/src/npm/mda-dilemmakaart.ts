/** Entry of the npm package: registers this one element. */
import { define, definePrefixed } from '@zelfscan/elements/define';
import { MdaDilemmakaart } from '../dilemmakaart/mda-dilemmakaart.js';

define('mda-dilemmakaart', MdaDilemmakaart);
definePrefixed();

export { MdaDilemmakaart };
