import { define } from '../define.js';
import { ZsDotStrip } from './dot-strip.js';

define('zs-dot-strip', ZsDotStrip);
