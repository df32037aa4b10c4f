import { define } from '../../lib/define.js';
import { ZsDotStrip } from './dot-strip.js';

define('zs-dot-strip', ZsDotStrip);
