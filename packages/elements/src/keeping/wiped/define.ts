import { define } from '../../lib/define.js';
import { ZsWiped } from './wiped.js';

define('zs-wiped', ZsWiped);
