import { define } from '../../lib/define.js';
import { ZsCardStart } from './card-start.js';

define('zs-card-start', ZsCardStart);
