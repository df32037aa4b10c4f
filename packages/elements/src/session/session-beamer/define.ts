import { define } from '../../lib/define.js';
import '../../card/dot-strip/define.js';
import '../session-timer/define.js';
import { ZsSessionBeamer } from './session-beamer.js';

define('zs-session-beamer', ZsSessionBeamer);
