import { define } from '../define.js';
import { ZsWiped } from './wiped.js';

define('zs-wiped', ZsWiped);
