import { define } from '../../lib/define.js';
import { ZsSessionSteps } from './session-steps.js';

define('zs-session-steps', ZsSessionSteps);
