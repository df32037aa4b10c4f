import { define } from '../../lib/define.js';
import { ZsSessionTimer } from './session-timer.js';

define('zs-session-timer', ZsSessionTimer);
