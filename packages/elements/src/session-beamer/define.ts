import { define } from '../define.js';
import '../dot-strip/define.js';
import '../session-timer/define.js';
import { ZsSessionBeamer } from './session-beamer.js';

define('zs-session-beamer', ZsSessionBeamer);
