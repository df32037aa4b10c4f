import { define } from '../../lib/define.js';
import '../../card/dot-strip/define.js';
import '../../guard/guarded-text/define.js';
import '../session-ballot/define.js';
import '../session-steps/define.js';
import '../session-timer/define.js';
import { ZsSessionScreen } from './session-screen.js';

define('zs-session-screen', ZsSessionScreen);
