/** Entry of the npm package: registers this one element. */
import { define, definePrefixed } from '@zelfscan/elements/define';
import { KwaliteitskaderZelfscan } from '../kwaliteitskader-zelfscan.js';

define('kwaliteitskader-zelfscan', KwaliteitskaderZelfscan);
definePrefixed();

export { KwaliteitskaderZelfscan };
