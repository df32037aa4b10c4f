import { define } from '../define.js';
import { ZsCardStart } from './card-start.js';

define('zs-card-start', ZsCardStart);
