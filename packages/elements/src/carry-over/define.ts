import { define } from '../lib/define.js';
import { ZsCarryOver } from './carry-over.js';

define('zs-carry-over', ZsCarryOver);
